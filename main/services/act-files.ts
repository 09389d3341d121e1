import type { Participant } from '../../shared/contract/room.ts';
import { writeName } from '../../shared/domain/written-name.ts';
import { list, type RecordOf, requireRecord } from './acts.ts';
import { logEvent } from './change.ts';
import { type CsvFile, csvName, writeCsv } from './csv-file.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** The columns of a file of acts, as the import reads them. */
export const actColumns = ['start_seconds', 'duration_seconds', 'speaker', 'addressee', 'category'] as const;

/** The acts of one record in order of time; no addressee is the whole group, no start was reconstructed. */
export function csv(workspace: OpenWorkspace, of: RecordOf): CsvFile {
  const session = requireRecord(workspace, of);
  const { acts, participants } = list(workspace, of);
  const nameOf = new Map(participants.map((participant) => [participant.id, nameInFile(participant)]));
  const rows = acts.map((act) => [
    secondsText(act.atMs),
    secondsText(act.durationMs),
    nameOf.get(act.speakerId) ?? '',
    act.addresseeId === null ? '' : (nameOf.get(act.addresseeId) ?? ''),
    act.category === null ? '' : String(act.category),
  ]);
  logEvent(workspace, {
    action: 'export.acts',
    objectType: 'session',
    objectId: of.sessionId,
    detail: { acts: acts.length },
  });
  return writeCsv(csvName('acts', session.groupName, session.date), actColumns, rows);
}

/** How somebody is written in a file of acts: a member by the legal name, others by the one name they have. */
export function nameInFile(participant: Participant): string {
  return participant.kind === 'member' ? writeName(participant) : participant.givenName;
}

function secondsText(milliseconds: number | null): string {
  return milliseconds === null ? '' : String(milliseconds / 1000);
}
