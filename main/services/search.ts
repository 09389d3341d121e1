import { foldText } from '../../shared/domain/text-folding.ts';
import { rankText, searchWords } from '../../shared/domain/activity-search.ts';
import { listMeasures } from '../repositories/measures.ts';
import { listSavedQuestions } from '../repositories/saved-views.ts';
import { findDocuments, type SearchHit } from '../repositories/search.ts';
import { broughtById } from './activity-library.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Of the activities that Mezzo brings: so many that they do not bury what was written here. */
const mostBrought = 8;
const mostNamed = 8;

export function find(workspace: OpenWorkspace, { text }: { text: string }): SearchHit[] {
  const words = foldText(text)
    .split(/[\s@.]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const { db } = workspace;
  return [
    ...findDocuments(db, words),
    ...findNamed('measure', listMeasures(db), text),
    ...findNamed('question', listSavedQuestions(db), text),
    ...findBrought(text),
  ];
}

/** There are tens of them, so that they are read rather than kept in an index. */
function findNamed(
  kind: 'measure' | 'question',
  records: readonly { id: string; name: string }[],
  text: string,
): SearchHit[] {
  const words = searchWords(text);
  return records
    .map((record) => ({ record, folded: foldText(record.name) }))
    .map(({ record, folded }) => ({ record, rank: rankText(words, folded, folded) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, mostNamed)
    .map(({ record: { id, name } }) => ({ kind, id, title: name, detail: '', date: null, groupId: null }));
}

/**
 * The activities that Mezzo brings are no rows, so no index knows them. Here they are found by name and category; the
 * library's own search looks into all their texts.
 */
function findBrought(text: string): SearchHit[] {
  const words = searchWords(text);
  return [...broughtById().values()]
    .map(({ id, content }) => {
      const name = foldText(content.name);
      return { id, content, rank: rankText(words, name, `${name} ${foldText(content.category)}`) };
    })
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .slice(0, mostBrought)
    .map(({ id, content }) => ({
      kind: 'activity',
      id,
      title: content.name,
      detail: content.purpose,
      date: null,
      groupId: null,
    }));
}
