import type { Goal } from '../../../shared/contract/goals.ts';
import { isCasel } from '../../data/goal-words.ts';

/** Competences in words of one's own that goals of the group carry, each once. */
export function ownWordsOf(goals: readonly Goal[]): string[] {
  return [...new Set(goals.flatMap(({ competences }) => competences.filter((word) => !isCasel(word))))];
}
