import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalGrid } from '../../../../shared/contract/goals.ts';
import { client, core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { createGestureQueue } from '../../../data/gesture-queue.ts';
import { offerUndo, refresh, takeBack } from '../../../data/query.ts';
import { showToast } from '../../../ui/index.ts';
import { isSameCell, rateGrid, type RatingCell } from './rated-grid.ts';

/** Milliseconds after the last rating until everything is read again and a toast sums up what was rated. */
const pause = 900;

/**
 * Rating as fast as a person types: a rating is on screen at once, goes to the core in order, and comes back off the
 * screen where the core refuses it. Other screens are read again when the typing pauses.
 */
export function useRating(sessionId: string): Rating {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const words = useRef(t);
  useEffect(() => {
    words.current = t;
  });
  const [rating] = useState(() => startRating(queries, sessionId, () => words.current));
  useEffect(() => () => rating.leave(), [rating]);
  return rating;
}

export type Rating = ReturnType<typeof startRating>;

function startRating(queries: QueryClient, sessionId: string, words: () => TFunction) {
  const queryKey = core.goals.forSession.queryKey({ input: { sessionId } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let steps: number[] = [];
  let closeToast: (() => void) | undefined;

  const queue = createGestureQueue<RatingCell>({
    isSameCell,
    send: ([cell]) => {
      const { goalId, rater, raterName, level, remark } = cell!;
      return client.goals.rate({ goalId, at: { sessionId }, rater, raterName, level, remark });
    },
    onRefused(cells, error) {
      show(
        cells.map((cell) => ({
          ...cell,
          level: cell.before?.level ?? null,
          remark: cell.before?.remark ?? '',
        })),
      );
      const failure = toFailure(error);
      if (failure.code !== 'LOCKED') showToast({ message: failureMessage(failure, words()), isAlarm: true });
    },
    onSettled(saved) {
      steps.push(...saved.flatMap(({ undoStep }) => (undoStep === null ? [] : [undoStep])));
      clearTimeout(timer);
      timer = setTimeout(reconcile, pause);
    },
  });

  function show(cells: readonly RatingCell[]): void {
    // A read that is under way would bring back the state of before; all is read again after the pause.
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<GoalGrid>(queryKey, (grid) => grid && rateGrid(grid, cells));
  }

  function reconcile(): void {
    clearTimeout(timer);
    if (queue.isBusy()) {
      timer = setTimeout(reconcile, pause);
      return;
    }
    forgetToast();
    const saved = steps;
    steps = [];
    const t = words();
    if (saved.length > 0)
      closeToast = offerUndo(t('{{count}} ratings saved', { count: saved.length }), saved);
    void refresh();
  }

  /** The undo of an earlier toast would no longer be of the last thing that was done. */
  function forgetToast(): void {
    closeToast?.();
    closeToast = undefined;
  }

  return {
    rate(cell: RatingCell): void {
      forgetToast();
      show([cell]);
      queue.add([cell]);
    },
    isBusy: () => queue.isBusy() || steps.length > 0,
    /** Takes the newest rating back, after all that are under way have arrived. */
    async undoLast(): Promise<void> {
      await queue.whenIdle();
      clearTimeout(timer);
      steps = [];
      await takeBack(null);
    },
    /** The screen goes: what is under way arrives all the same, and other screens learn of it. */
    leave(): void {
      void queue.whenIdle().then(() => {
        if (steps.length > 0) reconcile();
      });
    },
  };
}
