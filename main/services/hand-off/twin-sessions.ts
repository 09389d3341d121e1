import type { HandOffTwinSession } from '../../../shared/contract/hand-off.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listByIds, listOfGroup, listReferring, type Row } from '../../repositories/hand-off-rows.ts';
import { type HandedTable, handedTables } from '../../repositories/hand-off-scope.ts';
import type { FileRow } from './file-text.ts';
import type { Twins } from './twins.ts';
import { nameOf } from './units.ts';

const sessionTable: HandedTable = handedTables.find(({ table }) => table === 'sessions')!;

/** What a session that nobody has held yet has with it; anything else is a record of it. */
const planning = new Set(['agendas']);

/**
 * Sessions that both sides planned by themselves for the same day and start, and that neither has held: the same
 * meeting twice. They are one unless either has records already.
 */
export function findTwinSessions(
  db: ReadableDatabase,
  groupId: string,
  rows: readonly FileRow[],
  isKnown: (table: string, id: string) => boolean,
  wasHere: (name: string) => boolean,
  ofFile: Twins,
): HandOffTwinSession[] {
  const planned = (row: Row) => row['state'] === 'planned' && row['trashedAt'] === null;
  const slot = (row: Row) => `${String(row['date'])} ${String(row['start'])}`;
  const theirs = rows.flatMap(({ table, content }) =>
    table === 'sessions' &&
    content &&
    planned(content.row) &&
    !isKnown(table, content.id) &&
    !wasHere(nameOf(table, content.id))
      ? [content]
      : [],
  );
  if (theirs.length === 0) return [];
  const inFile = new Set(rows.flatMap(({ content }) => (content ? [ofFile.common(content.id)] : [])));
  const here = new Map<string, Row>();
  for (const row of listOfGroup(db, sessionTable, groupId))
    if (planned(row) && !inFile.has(ofFile.common(String(row['id']))) && !here.has(slot(row)))
      here.set(slot(row), row);
  const withRecords = new Set(
    rows.flatMap(({ table, content }) =>
      content && typeof content.row['sessionId'] === 'string' && !planning.has(table)
        ? [content.row['sessionId']]
        : [],
    ),
  );
  return theirs.flatMap((content): HandOffTwinSession[] => {
    const own = here.get(slot(content.row));
    if (!own) return [];
    here.delete(slot(content.row));
    const id = String(own['id']);
    const recordsHere = listReferring(db, 'sessions', id).some(({ table }) => !planning.has(table));
    const recordsThere = withRecords.has(content.id) || withRecords.has(String(content.row['id']));
    return [
      {
        id: content.id,
        hereId: id,
        date: String(own['date']),
        start: String(own['start']),
        topicThere: String(content.row['topic'] ?? ''),
        topicHere: String(own['topic'] ?? ''),
        recordsHere,
        recordsThere,
        isOne: !recordsHere && !recordsThere,
      },
    ];
  });
}

/** Whether two sessions may be told to be one: both are planned, and the one here is of this group. */
export function mayBeOne(db: ReadableDatabase, groupId: string, hereId: string): boolean {
  const [row] = listByIds(db, 'sessions', [hereId]);
  return row?.['groupId'] === groupId;
}
