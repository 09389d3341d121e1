import type { HandOffLikeness } from '../../../shared/contract/hand-off.ts';
import { reasonsForDuplicate, suspicion } from '../../../shared/domain/likely-duplicates.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import type { Twin } from '../../repositories/hand-off-ledger.ts';
import {
  type KnownPerson,
  listIdsNotInTrash,
  listKnownFacilitators,
  type Row,
} from '../../repositories/hand-off-rows.ts';
import { handedTables } from '../../repositories/hand-off-scope.ts';
import { listCandidates } from '../../repositories/people.ts';
import type { FileRow } from './file-text.ts';
import type { Twins } from './twins.ts';

const mostCandidates = 5;

/** Everybody in a file who is not known here by number, with those here whom they may be. */
export function findLikenesses(
  db: ReadableDatabase,
  rows: readonly FileRow[],
  isKnown: (table: string, id: string) => boolean,
  twins: Twins,
  /** Who was destroyed here is nobody here without being asked for. */
  destroyed: ReadonlySet<string>,
): HandOffLikeness[] {
  const inFile = new Set(rows.flatMap(({ content }) => (content ? [twins.common(content.id)] : [])));
  return (['people', 'facilitators'] as const).flatMap((table) => {
    const here = (table === 'people' ? listCandidates(db) : listKnownFacilitators(db)).filter(
      ({ id }) => !inFile.has(twins.common(id)),
    );
    return rows.flatMap((row): HandOffLikeness[] => {
      const { content } = row;
      if (row.table !== table || !content || isKnown(table, content.id)) return [];
      const theirs = personOf(content.id, content.row);
      const candidates = here
        .map((candidate) => ({ candidate, because: reasonsForDuplicate(theirs, candidate) }))
        .filter(({ because }) => because.length > 0)
        .toSorted((one, other) => suspicion(other.because) - suspicion(one.because))
        .slice(0, mostCandidates)
        .map(({ candidate, because }) => ({
          ...nameOf(candidate),
          isSure:
            !destroyed.has(content.id) &&
            (because.includes('same-identifier') ||
              (because.includes('same-name') &&
                (because.includes('same-birth-date') || table === 'facilitators'))),
        }));
      return candidates.length === 0 ? [] : [{ table, id: content.id, theirs: nameOf(theirs), candidates }];
    });
  });
}

function personOf(id: string, row: Row): KnownPerson {
  const text = (column: string) => (typeof row[column] === 'string' ? row[column] : '');
  return {
    id,
    givenName: text('givenName') || text('name'),
    familyName: text('familyName'),
    preferredName: text('preferredName'),
    birthDate: text('birthDate') || null,
    identifier: text('identifier'),
    phone: text('phone'),
    email: text('email'),
  };
}

function nameOf({ id, givenName, familyName, preferredName, birthDate }: KnownPerson) {
  return { id, givenName, familyName, preferredName, birthDate };
}

/** Tags, questions and the like that both sides made by themselves and that read alike: nobody is asked. */
export function findTwins(
  db: ReadableDatabase,
  rows: readonly FileRow[],
  isKnown: (table: string, id: string) => boolean,
): Twin[] {
  return handedTables.flatMap(({ table, twins }) => {
    if (!twins) return [];
    const unknown = rows.filter(
      (row) => row.table === table && row.content && !isKnown(table, row.content.id),
    );
    if (unknown.length === 0) return [];
    const read = (row: Row) => JSON.stringify(twins.map((column) => row[column]));
    const inFile = new Set(rows.flatMap(({ content }) => (content ? [content.id] : [])));
    const here = new Map<string, string>();
    for (const row of listIdsNotInTrash(db, table))
      if (!inFile.has(String(row['id'])) && !here.has(read(row))) here.set(read(row), String(row['id']));
    return unknown.flatMap(({ content }) => {
      const other = here.get(read(content!.row));
      here.delete(read(content!.row));
      return other === undefined ? [] : [{ tableName: table, one: content!.id, other }];
    });
  });
}
