import { foldText } from '../../../shared/domain/text-folding.ts';

/** How a name in a file is compared. Names that only signs tell apart ("#" and "%") are kept apart. */
export function keyOf(text: string): string {
  return foldText(text) || text.trim();
}
