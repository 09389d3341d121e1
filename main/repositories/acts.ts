import type { Act, Coding, Observation, Sample } from '../../shared/contract/acts.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

/** The acts of one record of a session, in order of time; those without a time come last, in the order they were put in. */
export function listActs(db: ReadableDatabase, sessionId: string, codingId: string | null): Act[] {
  return all<Omit<Act, 'isAddresseeKnown'> & { isAddresseeKnown: number }>(
    db,
    `SELECT id, atMs, durationMs, category, source, isAddresseeKnown,
            coalesce(speakerPersonId, speakerFacilitatorId, speakerGuestId) AS speakerId,
            coalesce(toPersonId, toFacilitatorId, toGuestId) AS addresseeId
     FROM acts WHERE sessionId = @sessionId AND codingId IS @codingId
     ORDER BY atMs IS NULL, atMs, id`,
    { sessionId, codingId },
  ).map((act) => ({ ...act, isAddresseeKnown: act.isAddresseeKnown === 1 }));
}

export function listObservations(db: ReadableDatabase, sessionId: string): Observation[] {
  return all(
    db,
    `SELECT id, kind, code, personId, atMs, remark, source FROM observations
     WHERE sessionId = @sessionId ORDER BY atMs IS NULL, atMs, id`,
    { sessionId },
  );
}

export function listSamples(db: ReadableDatabase, sessionId: string, codingId: string | null): Sample[] {
  const rows = all<{ id: string; atMs: number; minutes: number; people: string }>(
    db,
    `SELECT id, atMs, minutes,
            (SELECT json_group_array(personId) FROM sampleMembers WHERE sampleId = samples.id) AS people
     FROM samples WHERE sessionId = @sessionId AND codingId IS @codingId ORDER BY atMs, id`,
    { sessionId, codingId },
  );
  return rows.map(({ people, ...row }) => ({ ...row, personIds: JSON.parse(people) as string[] }));
}

/** Which of the three columns names somebody. */
export type Who = { kind: 'member' | 'facilitator' | 'guest'; id: string };

export interface ActWrite {
  id: string;
  sessionId: string;
  codingId: string | null;
  atMs: number | null;
  durationMs: number | null;
  speaker: Who;
  /** Null: the whole group. Undefined: nobody noted to whom. */
  addressee: Who | null | undefined;
  category: number | null;
  source: Act['source'];
}

export function insertAct(db: WritableDatabase, { speaker, addressee, ...act }: ActWrite): void {
  insert(db, 'acts', { ...act, ...speakerColumns(speaker), ...addresseeColumns(addressee) });
}

export function updateAct(
  db: WritableDatabase,
  id: string,
  {
    speaker,
    addressee,
    ...fields
  }: Partial<Pick<ActWrite, 'atMs' | 'durationMs' | 'category' | 'speaker' | 'addressee'>>,
): void {
  updateById(db, 'acts', id, {
    ...fields,
    ...(speaker === undefined ? {} : speakerColumns(speaker)),
    ...(addressee === undefined ? {} : addresseeColumns(addressee)),
  });
}

function speakerColumns({ kind, id }: Who) {
  return {
    speakerPersonId: kind === 'member' ? id : null,
    speakerFacilitatorId: kind === 'facilitator' ? id : null,
    speakerGuestId: kind === 'guest' ? id : null,
  };
}

function addresseeColumns(who: Who | null | undefined) {
  return {
    isAddresseeKnown: who === undefined ? 0 : 1,
    toPersonId: who?.kind === 'member' ? who.id : null,
    toFacilitatorId: who?.kind === 'facilitator' ? who.id : null,
    toGuestId: who?.kind === 'guest' ? who.id : null,
  };
}

export function findActSession(db: ReadableDatabase, id: string): string | null {
  return (
    first<{ sessionId: string }>(db, 'SELECT sessionId FROM acts WHERE id = @id', { id })?.sessionId ?? null
  );
}

export function deleteAct(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM acts WHERE id = @id', { id });
}

export function insertObservation(db: WritableDatabase, row: Observation & { sessionId: string }): void {
  insert(db, 'observations', { ...row });
}

export function deleteObservation(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM observations WHERE id = @id', { id });
}

export function insertSample(
  db: WritableDatabase,
  { personIds, ...row }: Sample & { sessionId: string; codingId: string | null },
  newId: () => string,
): void {
  insert(db, 'samples', row);
  for (const personId of personIds) insert(db, 'sampleMembers', { id: newId(), sampleId: row.id, personId });
}

export function deleteSample(db: WritableDatabase, id: string): number {
  run(db, 'DELETE FROM sampleMembers WHERE sampleId = @id', { id });
  return run(db, 'DELETE FROM samples WHERE id = @id', { id });
}

/**
 * The latest moment at which something was tapped into the facilitator's record of a session, milliseconds since the
 * run began; 0 where nothing was.
 */
export function latestTap(db: ReadableDatabase, sessionId: string): number {
  const found = first<{ atMs: number | null }>(
    db,
    `SELECT max(atMs) AS atMs FROM (
       SELECT * FROM (SELECT atMs FROM acts WHERE sessionId = @sessionId AND codingId IS NULL
                        AND atMs IS NOT NULL AND source = 'live' ORDER BY atMs DESC LIMIT 1)
       UNION ALL SELECT max(atMs) FROM observations WHERE sessionId = @sessionId AND source = 'live'
       UNION ALL SELECT max(atMs) FROM samples WHERE sessionId = @sessionId AND codingId IS NULL
     )`,
    { sessionId },
  );
  return found?.atMs ?? 0;
}

export function listCodings(db: ReadableDatabase, sessionId: string): Coding[] {
  return all(
    db,
    `SELECT id, observer, remarks, (SELECT count(*) FROM acts WHERE codingId = codings.id) AS acts
     FROM codings WHERE sessionId = @sessionId ORDER BY id`,
    { sessionId },
  );
}

export function codingIsOf(db: ReadableDatabase, id: string, sessionId: string): boolean {
  return (
    first(db, 'SELECT 1 FROM codings WHERE id = @id AND sessionId = @sessionId', { id, sessionId }) !== null
  );
}

export function insertCoding(
  db: WritableDatabase,
  row: { id: string; sessionId: string; observer: string; remarks: string; updatedAt: string },
): void {
  insert(db, 'codings', row);
}

/** Takes an observer's record away with everything in it. */
export function deleteCoding(db: WritableDatabase, id: string): number {
  run(db, 'DELETE FROM acts WHERE codingId = @id', { id });
  run(db, 'DELETE FROM sampleMembers WHERE sampleId IN (SELECT id FROM samples WHERE codingId = @id)', {
    id,
  });
  run(db, 'DELETE FROM samples WHERE codingId = @id', { id });
  return run(db, 'DELETE FROM codings WHERE id = @id', { id });
}
