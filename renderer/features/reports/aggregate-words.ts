import type { TFunction } from 'i18next';
import type { ReportDocument, ReportText } from '../../../shared/contract/report-document.ts';
import type { Aggregate, Breakdown } from '../../../shared/contract/reports.ts';
import { type GroupKind, groupKindWords } from '../../data/group-words.ts';
import { dataText } from '../../data/report/report-words.ts';
import { formatDate, formatList, formatShare } from '../../i18n/format.ts';

export type Section = ReportDocument['sections'][number];

/** What stands in the place of a count that is hidden. */
export const hiddenCell: ReportText = { text: '*', raw: '*' };
/** Where there is nothing to make a figure of. */
export const nothingCell: ReportText = { text: '–', raw: '' };

/** "about 85 %": a share that is told to the nearest 5 in a hundred. */
export function aboutShareText(percent: number, t: TFunction): ReportText {
  return { text: t('about {{share}}', { share: formatShare(percent / 100) }), raw: String(percent / 100) };
}

/** What the rows of an aggregate are. */
export function breakdownName(breakdown: Breakdown, t: TFunction): string {
  switch (breakdown) {
    case 'none':
      return t('All together');
    case 'group':
      return t('By group');
    case 'kind':
      return t('By kind of group');
    case 'grade':
      return t('By grade of the members');
    case 'month':
      return t('By month');
  }
}

/** What the first column is headed, and what stands in it; rows that were joined are named together. */
export function aggregateKeys(
  { breakdown, rows }: Aggregate,
  namesGroups: boolean,
  t: TFunction,
): { heading: string; names: ReportText[] } {
  let number = 0;
  const nameOf = (key: string): string => {
    switch (breakdown) {
      case 'group':
        number += 1;
        return namesGroups ? key : t('Group {{number}}', { number });
      case 'kind':
        return groupKindWords(key as GroupKind, t).name;
      case 'grade':
        return key === '' ? t('Grade not given') : t('Grade {{grade}}', { grade: key });
      case 'month':
        return formatDate(`${key}-01`, 'month');
      case 'none':
        return key;
    }
  };
  return {
    heading: keyHeading(breakdown, t),
    names: rows.map(({ keys }) => {
      const names = keys.map(nameOf);
      return dataText(names.length === 1 ? names[0]! : t('{{names}} together', { names: formatList(names) }));
    }),
  };
}

function keyHeading(breakdown: Breakdown, t: TFunction): string {
  switch (breakdown) {
    case 'kind':
      return t('Kind of group');
    case 'grade':
      return t('Grade');
    case 'month':
      return t('Month');
    case 'group':
    case 'none':
      return t('Group');
  }
}

/** The bands of a table of members, in their order. */
export function bandNames(which: 'changes' | 'attendance', t: TFunction): string[] {
  return which === 'changes'
    ? [t('Moved up'), t('Stayed'), t('Moved down'), t('Nothing to compare')]
    : [t('80 % and more'), t('50 to 79 %'), t('Under 50 %'), t('Not recorded')];
}
