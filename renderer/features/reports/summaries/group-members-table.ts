import type { TFunction } from 'i18next';
import type { GroupSummaryReport } from '../../../../shared/contract/summaries.ts';
import type { NamedPerson } from '../../../data/names.ts';
import { nameText } from '../../../data/report/report-names.ts';
import {
  changeText,
  dataText,
  decimalText,
  minutesText,
  numberText,
} from '../../../data/report/report-words.ts';
import { formatDate } from '../../../i18n/format.ts';
import { figure, orUnknown, type Table, unknown, words } from './document.ts';

/** Member by member: attendance, time, goals. */
export function membersTable(
  members: GroupSummaryReport['members'],
  nameOf: (person: NamedPerson) => string,
  t: TFunction,
): Table {
  return {
    caption: t('Member by member'),
    headingRows: [
      [
        { text: '', span: 2 },
        { text: t('Attendance'), span: 3 },
        { text: t('Goals'), span: 4 },
      ],
    ],
    columns: [
      words(t('Member')),
      words(t('From and until')),
      figure(t('Attended')),
      figure(t('of recorded')),
      figure(t('Time')),
      figure(t('Met')),
      figure(t('of')),
      figure(t('T-score')),
      figure(t('Change')),
    ],
    rows: members.map((member) => ({
      cells: [
        nameText(nameOf(member.person)),
        stayText(member, t),
        numberText(member.attended),
        numberText(member.recorded),
        minutesText(member.minutes),
        numberText(member.met),
        numberText(member.goals),
        orUnknown(member.latest, (score) => decimalText(score, 1)),
        orUnknown(member.change, (score) => changeText(score)),
      ],
    })),
  };
}

function stayText({ joinedOn, leftOn }: GroupSummaryReport['members'][number], t: TFunction) {
  if (joinedOn === null) return unknown;
  return dataText(
    leftOn === null
      ? t('since {{day}}', { day: formatDate(joinedOn) })
      : t('{{first}} to {{last}}', { first: formatDate(joinedOn), last: formatDate(leftOn) }),
  );
}
