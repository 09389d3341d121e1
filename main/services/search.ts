import { foldText } from '../../shared/domain/text-folding.ts';
import { rankText, searchWords } from '../../shared/domain/activity-search.ts';
import { listMeasures } from '../repositories/measures.ts';
import { findDocuments, type SearchHit } from '../repositories/search.ts';
import { broughtById } from './activity-library.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Of the activities that Mezzo brings: so many that they do not bury what was written here. */
const mostBrought = 8;
const mostMeasures = 8;

export function find(workspace: OpenWorkspace, { text }: { text: string }): SearchHit[] {
  const words = foldText(text)
    .split(/[\s@.]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  return [...findDocuments(workspace.db, words), ...findMeasures(workspace, text), ...findBrought(text)];
}

/** There are tens of them, so that they are read rather than kept in an index. */
function findMeasures({ db }: OpenWorkspace, text: string): SearchHit[] {
  const words = searchWords(text);
  return listMeasures(db)
    .map((measure) => ({ measure, folded: foldText(measure.name) }))
    .map(({ measure, folded }) => ({ measure, rank: rankText(words, folded, folded) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, mostMeasures)
    .map(({ measure: { id, name } }) => ({
      kind: 'measure',
      id,
      title: name,
      detail: '',
      date: null,
      groupId: null,
    }));
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
