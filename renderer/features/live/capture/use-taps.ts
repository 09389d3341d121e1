import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Act, ActFields, ObservationFields } from '../../../../shared/contract/acts.ts';
import type { LiveRun } from '../../../../shared/contract/runs.ts';
import { client, core } from '../../../data/client.ts';
import { queryClient } from '../../../data/query.ts';
import { tapQueueOf } from './tap-queues.ts';

type SessionRecord = Awaited<ReturnType<typeof client.acts.list>>;

/** An act as the screen shows it: with the id of the page until the core has given one. */
export type ShownAct = Pick<Act, 'id' | 'speakerId' | 'addresseeId' | 'category' | 'durationMs'> & {
  /** On its way to the disk. */
  isWaiting?: true;
};

/** The ids that the core gave to acts which the page named first, for what is said of them later. */
const idOf = new Map<string, string>();

/** The record of a running session as it grows: what is on the disk and what is on its way there. */
export function useTaps(live: LiveRun) {
  const sessionId = live.session.id;
  const of = { sessionId, codingId: null };
  // A record grows by one act at a time: comparing all of it with what was there before would cost more than the tap.
  const read = useQuery({ ...core.acts.list.queryOptions({ input: of }), structuralSharing: false });
  const queue = tapQueueOf(sessionId);
  const { waiting, trouble } = useSyncExternalStore(queue.subscribe, queue.read);
  const savedActs = read.data?.acts;
  const acts = useMemo<readonly ShownAct[]>(
    () => [...(savedActs ?? []), ...waiting.filter((act) => act !== null)],
    [savedActs, waiting],
  );

  function patch(by: (record: SessionRecord) => SessionRecord): void {
    const queryKey = core.acts.list.queryKey({ input: of });
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData<SessionRecord>(queryKey, (record) => record && by(record));
  }

  /** Everything else that shows these records is read again when it is looked at. */
  function noteStep(undoStep: number | null, action: string): void {
    if (undoStep === null) return;
    queryClient.setQueryData(core.undo.state.queryKey(), {
      undo: { step: undoStep, action, count: 1 },
      redo: null,
    });
  }

  /** An act of somebody who was tapped at `tappedAt`, by Date.now(): there it begins, or, with a length, ends. */
  function say(fields: ActFields, tappedAt: number): string {
    const pageId = crypto.randomUUID();
    queue.add({
      tappedAt,
      shown: { ...fields, id: pageId, isWaiting: true },
      async save(waitedMs) {
        const { id, atMs, undoStep } = await client.acts.record({
          ...of,
          ...fields,
          waitedMs,
          source: 'live',
        });
        idOf.set(pageId, id);
        patch((record) => ({
          ...record,
          acts: [...record.acts, { ...fields, id, atMs, source: 'live', isAddresseeKnown: true }],
        }));
        noteStep(undoStep, 'act.record');
      },
    });
    return pageId;
  }

  function amend(actId: string, fields: Partial<ActFields>): void {
    queue.add({
      shown: null,
      async save() {
        const id = idOf.get(actId) ?? actId;
        const { undoStep } = await client.acts.update({ id, ...fields });
        patch((record) => ({
          ...record,
          acts: record.acts.map((act) => (act.id === id ? { ...act, ...fields } : act)),
        }));
        noteStep(undoStep, 'act.update');
      },
    });
  }

  function takeOut(actId: string): void {
    queue.add({
      shown: null,
      async save() {
        const id = idOf.get(actId) ?? actId;
        const { undoStep } = await client.acts.remove({ ids: [id] });
        patch((record) => ({ ...record, acts: record.acts.filter((act) => act.id !== id) }));
        noteStep(undoStep, 'act.remove');
      },
    });
  }

  function see(fields: ObservationFields): void {
    queue.add({
      shown: null,
      async save(waitedMs) {
        const { id, atMs, undoStep } = await client.acts.observe({
          sessionId,
          ...fields,
          waitedMs,
          source: 'live',
        });
        patch((record) => ({
          ...record,
          observations: [...record.observations, { ...fields, id, atMs, source: 'live' }],
        }));
        noteStep(undoStep, 'observation.add');
      },
    });
  }

  function answer(minutes: number, personIds: string[]): void {
    queue.add({
      shown: null,
      async save(waitedMs) {
        const { undoStep } = await client.acts.sample({ ...of, minutes, personIds, waitedMs });
        noteStep(undoStep, 'sample.add');
        await queryClient.invalidateQueries({ queryKey: core.acts.list.queryKey({ input: of }) });
      },
    });
  }

  function noteIncident(what: string, isRestricted: boolean): void {
    queue.add({
      shown: null,
      async save(waitedMs) {
        const { undoStep } = await client.incidents.note({
          sessionId,
          waitedMs,
          what,
          personIds: [],
          isRestricted,
        });
        noteStep(undoStep, 'incident.note');
      },
    });
  }

  return {
    record: read.data,
    acts,
    unsaved: waiting.length,
    trouble,
    tryAgain: queue.tryAgain,
    leaveOut: queue.leaveOut,
    say,
    amend,
    takeOut,
    see,
    answer,
    noteIncident,
  };
}

export type Taps = ReturnType<typeof useTaps>;
