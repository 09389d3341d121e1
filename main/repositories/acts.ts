import type { Act, Observation, Sample } from '../../shared/contract/acts.ts';
import { all, type ReadableDatabase } from '../db/query.ts';

/** The acts of one record of a session, in order of time; those without a time come last, in the order they were put in. */
export function listActs(db: ReadableDatabase, sessionId: string, codingId: string | null): Act[] {
  return all(
    db,
    `SELECT id, atMs, durationMs, category, source,
            coalesce(speakerPersonId, speakerFacilitatorId, speakerGuestId) AS speakerId,
            coalesce(toPersonId, toFacilitatorId, toGuestId) AS addresseeId
     FROM acts WHERE sessionId = @sessionId AND codingId IS @codingId
     ORDER BY atMs IS NULL, atMs, id`,
    { sessionId, codingId },
  );
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
