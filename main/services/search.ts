import { foldText } from '../../shared/domain/text-folding.ts';
import { rankText, searchWords } from '../../shared/domain/activity-search.ts';
import { findDocuments, type SearchHit } from '../repositories/search.ts';
import { broughtById } from './activity-library.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Of the activities that Mezzo brings: so many that they do not bury what was written here. */
const mostBrought = 8;

export function find(workspace: OpenWorkspace, { text }: { text: string }): SearchHit[] {
  const words = foldText(text)
    .split(/[\s@.]+/)
    .filter(Boolean);
  return words.length === 0 ? [] : [...findDocuments(workspace.db, words), ...findBrought(text)];
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
