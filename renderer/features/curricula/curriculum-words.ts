import type { TFunction } from 'i18next';
import type { CurriculumSummary } from '../../../shared/contract/curricula.ts';
import { formatMinutes, formatNumber } from '../../i18n/format.ts';

/** "40 min", or from the shortest to the longest part: "35 to 45 min". */
export function partLengths(parts: CurriculumSummary['parts'], t: TFunction): string {
  const minutes = parts.map((part) => part.minutes);
  const [least, most] = [Math.min(...minutes), Math.max(...minutes)];
  if (least === most) return formatMinutes(most);
  return t('{{least}} to {{most}} min', { least: formatNumber(least), most: formatNumber(most) });
}
