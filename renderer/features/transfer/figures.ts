import type { TFunction } from 'i18next';
import type { ImportPreview } from '../../../shared/contract/transfer.ts';
import { formatNumber } from '../../i18n/format.ts';

type Figures = readonly { name: string; value: string }[];

/** What a register brings, in figures with what they are out of. */
export function registerFigures(preview: ImportPreview, t: TFunction): Figures {
  return [
    { name: t('new people'), value: formatNumber(preview.newPeople) },
    { name: t('people already known'), value: formatNumber(preview.matchedPeople) },
    { name: t('new sessions'), value: formatNumber(preview.newSessions) },
    { name: t('sessions already there'), value: formatNumber(preview.matchedSessions) },
    { name: t('marks'), value: formatNumber(preview.marks) },
    {
      name: t('attended'),
      value: t('{{attended}} of {{recorded}}', {
        attended: formatNumber(preview.attended),
        recorded: formatNumber(preview.marks),
      }),
    },
    ...(preview.changedMarks > 0
      ? [{ name: t('marks written over'), value: formatNumber(preview.changedMarks) }]
      : []),
  ];
}

/** What a list of people brings, in figures. */
export function peopleFigures(preview: ImportPreview, hasGroup: boolean, t: TFunction): Figures {
  return [
    { name: t('new people'), value: formatNumber(preview.newPeople) },
    { name: t('people already known'), value: formatNumber(preview.matchedPeople) },
    { name: t('of them brought up to date'), value: formatNumber(preview.changedPeople) },
    ...(hasGroup ? [{ name: t('join the group'), value: formatNumber(preview.newMembers) }] : []),
  ];
}
