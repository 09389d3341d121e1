import type { Participant } from '../../shared/contract/room.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { writeName } from '../../shared/domain/written-name.ts';
import { list, type RecordOf, requireRecord } from './acts.ts';
import { logEvent } from './change.ts';
import { type CsvFile, csvName, writeCsv } from './csv-file.ts';
import { keyOf } from './imports/key-of.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** The columns of a file of acts, as the import reads them. */
export const actColumns = ['start_seconds', 'duration_seconds', 'speaker', 'addressee', 'category'] as const;

/** A name in a file of acts is no longer. */
export const longestName = 120;

/** The acts of one record in order of time; no addressee is the whole group, '?' nobody noted whom, no start was reconstructed. */
export function csv(workspace: OpenWorkspace, of: RecordOf): CsvFile {
  const session = requireRecord(workspace, of);
  const { acts, participants } = list(workspace, of);
  const nameOf = namesThatTell(participants);
  const rows = acts.map((act) => [
    secondsText(act.atMs),
    secondsText(act.durationMs),
    nameOf(act.speakerId),
    act.isAddresseeKnown ? (act.addresseeId === null ? '' : nameOf(act.addresseeId)) : notNoted,
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

/**
 * A name for everybody by which the import finds them again. Where two are called alike, or a name would be read as
 * something else, the record's number stands for it. Who is no longer in the records is a former member.
 */
function namesThatTell(participants: readonly Participant[]): (id: string) => string {
  const alike = Map.groupBy(participants, (participant) => keyOf(nameInFile(participant)));
  const names = new Map(
    participants.map((participant) => {
      const name = nameInFile(participant);
      const isSaid = !meansGroup(name) && name !== notNoted;
      const tells = alike.get(keyOf(name))!.length === 1 && name.length <= longestName && isSaid;
      return [participant.id, tells ? name : participant.id];
    }),
  );
  const formerOnes = new Map<string, string>();
  return (id) => {
    const name = names.get(id) ?? formerOnes.get(id);
    if (name !== undefined) return name;
    const former = `Former member ${formerOnes.size + 1}`;
    formerOnes.set(id, former);
    return former;
  };
}

/** What stands in the cell of an addressee whom nobody noted. A file without that column notes nobody's. */
export const notNoted = '?';

/** What stands for the whole group, in the speech of files. */
const groupWords = new Set(['group', 'all', 'everyone', 'everybody']);

/** Whether the cell of an addressee means the whole group: an empty one, or one with a word for it. */
export function meansGroup(text: string): boolean {
  return text === '' || groupWords.has(foldText(text));
}

/** How somebody is written in a file of acts: a member by the legal name, others by the one name they have. */
export function nameInFile(participant: Participant): string {
  return participant.kind === 'member' ? writeName(participant) : participant.givenName;
}

function secondsText(milliseconds: number | null): string {
  return milliseconds === null ? '' : String(milliseconds / 1000);
}
