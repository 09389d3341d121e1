import { foldText } from '../../shared/domain/text-folding.ts';
import { findDocuments, type SearchHit } from '../repositories/search.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export function find(workspace: OpenWorkspace, { text }: { text: string }): SearchHit[] {
  const words = foldText(text)
    .split(/[\s@.]+/)
    .filter(Boolean);
  return words.length === 0 ? [] : findDocuments(workspace.db, words);
}
