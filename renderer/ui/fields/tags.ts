import { foldText } from '../../../shared/domain/text-folding.ts';

/** The tags with one more: trimmed, and only once whatever its case and accents. */
export function addTag(tags: readonly string[], written: string): readonly string[] {
  const tag = written.trim().replaceAll(/\s+/g, ' ');
  const isThere = tags.some((other) => foldText(other) === foldText(tag));
  return tag === '' || isThere ? tags : [...tags, tag];
}
