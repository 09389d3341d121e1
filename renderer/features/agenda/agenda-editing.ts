import type { QueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { Agenda, AgendaFields } from '../../../shared/contract/agenda.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { offerUndo, refresh, takeBack } from '../../data/query.ts';
import type { Edit } from './agenda-edits.ts';
import { createSaveQueue } from './save-queue.ts';

/** What stands between what is on screen and what is saved. */
export type Trouble =
  /** The agenda was changed elsewhere: that is shown now, and what was made here is kept. */
  | { kind: 'changed'; mine: AgendaFields }
  /** It could not be saved: what was made here stays on screen. */
  | { kind: 'failed'; message: string };

export interface EditingState {
  /** What is shown while it is not all saved; null where what was read is what is shown. */
  local: AgendaFields | null;
  trouble: Trouble | null;
}

export interface EditOptions {
  /** Edits of the same key right after each other are one step to undo. */
  key?: string;
  /** Said when it is saved, with the undo. */
  said?: string;
}

/** Milliseconds after the last change until other screens read again. */
const pause = 900;

/**
 * Editing an agenda as fast as a person types or drags: a change is on screen at once and goes to the core in order.
 */
export function startEditing(
  queries: QueryClient,
  sessionId: string,
  show: (state: EditingState) => void,
  translate: () => TFunction,
) {
  const queryKey = core.agendas.get.queryKey({ input: { sessionId } });
  let state: EditingState = { local: null, trouble: null };
  /** The version that the next save is made from; null until something is changed. */
  let base: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closeToast: (() => void) | undefined;

  const read = () => queries.getQueryData<Agenda>(queryKey);

  const queue = createSaveQueue({
    async send(fields) {
      const saved = await client.agendas.save({ sessionId, version: base ?? 0, ...fields });
      base = saved.version;
      // A read that is under way would bring back the agenda of before.
      await queries.cancelQueries({ queryKey });
      queries.setQueryData<Agenda>(
        queryKey,
        (agenda) => agenda && { ...agenda, ...fields, version: saved.version },
      );
      return saved;
    },
    onRefused(mine, error) {
      const failure = toFailure(error);
      base = null;
      if (failure.code === 'CHANGED_ELSEWHERE') setState({ local: null, trouble: { kind: 'changed', mine } });
      else if (failure.code !== 'LOCKED')
        setState({ local: mine, trouble: { kind: 'failed', message: failureMessage(failure, translate()) } });
      // Where the core has locked itself, the next read finds that out and clears the screen.
      void queries.invalidateQueries({ queryKey });
    },
    onSettled() {
      if (state.trouble?.kind === 'failed') return;
      base = null;
      setState({ ...state, local: null });
      clearTimeout(timer);
      timer = setTimeout(() => void (queue.isBusy() || refresh()), pause);
    },
  });

  function setState(next: EditingState): void {
    state = next;
    show(next);
  }

  function fieldsNow(): AgendaFields | undefined {
    const agenda = read();
    return state.local ?? (agenda && { blocks: agenda.blocks, objectives: agenda.objectives });
  }

  function put(fields: AgendaFields, { key, said }: EditOptions): void {
    base ??= read()?.version ?? 0;
    setState({ local: fields, trouble: state.trouble?.kind === 'failed' ? null : state.trouble });
    closeToast?.();
    closeToast = undefined;
    queue.put(fields, key ?? null, (step) => {
      if (said === undefined || step === null) return;
      closeToast = offerUndo(said, [step]);
    });
  }

  return {
    /** Answers whether anything changed. */
    edit(edit: Edit, options: EditOptions = {}): boolean {
      const before = fieldsNow();
      const after = before && edit(before);
      if (!after || after === before) return false;
      put(after, options);
      return true;
    },
    fieldsNow,
    isBusy: () => queue.isBusy(),
    whenIdle: () => queue.whenIdle(),
    /** Takes the newest step back, after all changes under way have arrived. */
    async undoLast(): Promise<void> {
      await queue.whenIdle();
      clearTimeout(timer);
      await takeBack(null);
    },
    /** Saves what was made here, over what is there now. */
    async putMine(): Promise<void> {
      const { trouble, local } = state;
      const mine = trouble?.kind === 'changed' ? trouble.mine : local;
      await queries.refetchQueries({ queryKey });
      base = null;
      setState({ local, trouble: null });
      if (mine) put(mine, {});
    },
    /** Goes on with what is saved. */
    dropMine(): void {
      base = null;
      setState({ local: null, trouble: null });
    },
    /** The screen goes: what is under way arrives all the same, and other screens learn of it. */
    leave(): void {
      if (queue.isBusy()) void queue.whenIdle().then(() => refresh());
    },
  };
}

export type Editing = ReturnType<typeof startEditing>;
