import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register, SessionAttendance } from '../../shared/contract/attendance.ts';
import { showToast } from '../ui/index.ts';
import { client, core } from './client.ts';
import { toFailure } from './failure.ts';
import { failureMessage } from './failure-messages.ts';
import { type CellChange, createMarkQueue, type Gesture } from './mark-queue.ts';
import { markRegister, markSession } from './marked-register.ts';
import { offerUndo, refresh, takeBack } from './query.ts';

/** Milliseconds after the last mark until everything is read again and a toast sums up what was marked. */
const pause = 900;

interface Speaker {
  /** One cell in words, for the toast: "Ana: late, 8 min". */
  describe: (cell: CellChange) => string;
  t: TFunction;
}

/**
 * Marking attendance as fast as a person types: a mark is on screen at once, goes to the core in order, and comes
 * back off the screen where the core refuses it. Other screens are read again when the typing pauses.
 */
export function useMarking(groupId: string, describe: Speaker['describe']) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const speaker = useRef<Speaker>({ describe, t });
  useEffect(() => {
    speaker.current = { describe, t };
  });
  const [marking] = useState(() => startMarking(queries, groupId, () => speaker.current));
  useEffect(() => () => marking.leave(), [marking]);
  return marking;
}

export type Marking = ReturnType<typeof startMarking>;

function startMarking(queries: QueryClient, groupId: string, speaker: () => Speaker) {
  const registerKey = core.attendance.register.queryKey({ input: { groupId } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst: { gesture: Gesture; undoStep: number | null }[] = [];
  let closeToast: (() => void) | undefined;

  const queue = createMarkQueue({
    send(gesture) {
      const marks = gesture.map(({ sessionId, personId, mark }) => ({ sessionId, personId, mark }));
      const [only] = marks;
      return marks.length === 1 && only
        ? client.attendance.mark(only)
        : client.attendance.markMany({ groupId, marks });
    },
    onRefused(cells, error) {
      show(cells.map((cell) => ({ ...cell, mark: cell.before })));
      const failure = toFailure(error);
      // Where the core has locked itself, the next read finds that out and clears the screen.
      if (failure.code !== 'LOCKED')
        showToast({ message: failureMessage(failure, speaker().t), isAlarm: true });
    },
    onSettled(saved) {
      burst.push(...saved);
      clearTimeout(timer);
      timer = setTimeout(reconcile, pause);
    },
  });

  /** Puts marks on screen: into what was read of the register and of the sessions. */
  function show(cells: readonly CellChange[]): void {
    change<Register>(registerKey, (register) => markRegister(register, cells));
    for (const sessionId of new Set(cells.map((cell) => cell.sessionId)))
      change<SessionAttendance>(core.attendance.session.queryKey({ input: { sessionId } }), (list) =>
        markSession(list, cells),
      );
  }

  function change<Data>(queryKey: readonly unknown[], by: (data: Data) => Data): void {
    // A read that is under way would bring back the state of before; all is read again after the pause.
    void queries.cancelQueries({ queryKey });
    queries.setQueryData<Data>(queryKey, (data) => data && by(data));
  }

  function reconcile(): void {
    clearTimeout(timer);
    if (queue.isBusy()) {
      timer = setTimeout(reconcile, pause);
      return;
    }
    sumUp();
    void refresh();
  }

  /** The undo of an earlier toast would no longer be of the last thing that was done. */
  function forgetToast(): void {
    closeToast?.();
    closeToast = undefined;
  }

  function sumUp(): void {
    const { describe, t } = speaker();
    const steps = burst.map((saved) => saved.undoStep).filter((step) => step !== null);
    const cells = burst.flatMap((saved) => saved.gesture);
    const [first] = cells;
    burst = [];
    forgetToast();
    if (!first || steps.length === 0) return;
    closeToast = offerUndo(
      cells.length === 1 ? describe(first) : t('{{count}} marks saved', { count: cells.length }),
      steps,
    );
  }

  return {
    mark(gesture: Gesture): void {
      forgetToast();
      show(gesture);
      queue.add(gesture);
    },
    /** Shows a mark at once and keeps it back a moment: minutes may follow. */
    hold(gesture: Gesture): void {
      forgetToast();
      show(gesture);
      queue.hold(gesture);
    },
    /** The held mark with the minutes typed so far. */
    amend(gesture: Gesture): void {
      show(gesture);
      if (!queue.replaceHeld(gesture)) queue.hold(gesture);
    },
    release: () => queue.release(),
    isBusy: () => queue.isBusy(),
    whenIdle: () => queue.whenIdle(),
    /** Takes the newest step back, after all marks under way have arrived. */
    async undoLast(): Promise<void> {
      await queue.whenIdle();
      clearTimeout(timer);
      burst = [];
      await takeBack(null);
    },
    /** The screen goes: what is under way arrives all the same, and other screens learn of it. */
    leave(): void {
      void queue.whenIdle().then(() => {
        if (burst.length > 0) reconcile();
      });
    },
  };
}
