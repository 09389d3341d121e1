import type { TFunction } from 'i18next';
import type { AttendanceFigures } from '../../../../shared/contract/reports.ts';
import type { MemberReport } from '../../../../shared/contract/summaries.ts';
import { statusWord } from '../../../data/attendance-words.ts';
import { dataText, minutesText, numberText, ofText } from '../../../data/report/report-words.ts';
import { formatList, formatMinutes, formatNumber } from '../../../i18n/format.ts';
import { dayText } from './day-texts.ts';
import { fact, figure, orUnknown, type Table, unknown, words } from './document.ts';

/** What of the register is told of one member, or of one session. */
export function attendanceFacts(figures: AttendanceFigures, t: TFunction) {
  const { attended, recorded, expected, late, leftEarly, excused, unexcused } = figures;
  const away = [
    ...(excused > 0 ? [t('{{count}} excused', { count: excused })] : []),
    ...(unexcused > 0 ? [t('{{count}} unexcused', { count: unexcused })] : []),
  ];
  const partly = [
    ...(late > 0 ? [t('{{count}} late', { count: late })] : []),
    ...(leftEarly > 0 ? [t('{{count}} left early', { count: leftEarly })] : []),
  ];
  return [
    fact(t('Attended'), ofText(attended, recorded, t)),
    ...(partly.length > 0 ? [fact(t('Of these'), formatList(partly, 'unit'))] : []),
    ...(away.length > 0 ? [fact(t('Was not there'), formatList(away, 'unit'))] : []),
    ...(expected > recorded ? [fact(t('Not recorded'), numberText(expected - recorded))] : []),
  ];
}

/** Minutes there, of those that the recorded sessions had. */
export function minutesOf({ memberMinutes, possibleMinutes }: AttendanceFigures, t: TFunction): string {
  return possibleMinutes === 0
    ? t('none recorded')
    : t('{{time}} of {{whole}}', {
        time: formatMinutes(Math.round(memberMinutes)),
        whole: formatMinutes(Math.round(possibleMinutes)),
      });
}

/** Session by session, as far as one member belonged to the group. */
export function sessionTable(sessions: MemberReport['sessions'], t: TFunction): Table {
  return {
    caption: t('Attendance by session'),
    columns: [
      words(t('Session')),
      words(t('Day')),
      words(t('Topic')),
      words(t('Attendance')),
      figure(t('Minutes there')),
      figure(t('of the session')),
    ],
    rows: sessions.map(({ number, date, topic, status, minutes, sessionMinutes }) => ({
      cells: [
        orUnknown(number, numberText),
        dayText(date),
        topic === '' ? unknown : dataText(topic),
        status === null ? t('not recorded') : statusWord(status, t),
        orUnknown(minutes, minutesText),
        minutesText(sessionMinutes),
      ],
    })),
    empty: t('No session was held in these days while they were a member.'),
  };
}

/** "Came to 7 of 8 sessions", for a family. */
export function cameTo({ attended, recorded }: AttendanceFigures, name: string, t: TFunction): string {
  return t('{{name}} came to {{attended}} of {{count}} sessions.', {
    name,
    attended: formatNumber(attended),
    count: recorded,
  });
}
