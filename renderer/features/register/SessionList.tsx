import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { weekdayOf } from '../../../shared/domain/local-time.ts';
import { sessionState } from '../../data/session-words.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate, formatWeekday } from '../../i18n/format.ts';
import { type Column, Data, DataTable, EmptyState, Pill, TimeText } from '../../ui/index.ts';
import styles from './Register.module.css';

type RegisterSession = Register['sessions'][number];

/** The group's sessions as a list: what was held, what is planned, what was cancelled and why. */
export function SessionList({ sessions }: { sessions: readonly RegisterSession[] }) {
  const { t } = useTranslation();
  const { date: today } = useWallClock();
  const columns: Column<RegisterSession>[] = [
    {
      id: 'date',
      width: '10.5rem',
      header: t('Date'),
      cell: (session) => (
        <time dateTime={session.date}>
          {formatWeekday(weekdayOf(session.date), 'short')} {formatDate(session.date)}
        </time>
      ),
      sortValue: (session) => `${session.date} ${session.start}`,
    },
    {
      id: 'number',
      width: '4.5rem',
      header: t('No.'),
      cell: (session) => session.number ?? '–',
      sortValue: (session) => session.number,
      isNumeric: true,
    },
    {
      id: 'status',
      width: '13rem',
      header: t('Status'),
      cell: (session) => {
        const { word, hue } = sessionState(session, today, t);
        return (
          <span className={styles.status}>
            <Pill hue={hue}>{word}</Pill>
            {session.state === 'cancelled' && <Data>{session.cancelReason}</Data>}
          </span>
        );
      },
      sortValue: (session) => sessionState(session, today, t).word,
      filterText: (session) => `${sessionState(session, today, t).word} ${session.cancelReason}`,
    },
    {
      id: 'attended',
      width: '7.5rem',
      header: t('Attended'),
      cell: ({ summary: { attended, recorded } }) =>
        recorded === 0 ? '–' : t('{{attended}} of {{recorded}}', { attended, recorded }),
      sortValue: (session) => session.summary.rate,
      isNumeric: true,
    },
    {
      id: 'time',
      width: '11.5rem',
      header: t('Time'),
      cell: (session) => <TimeText time={session.start} minutes={session.minutes} />,
      sortValue: (session) => session.start,
    },
    {
      id: 'place',
      header: t('Place'),
      cell: (session) => <Data>{session.place}</Data>,
      sortValue: (session) => session.place,
    },
    {
      id: 'topic',
      header: t('Topic'),
      cell: (session) => <Data>{session.topic}</Data>,
      sortValue: (session) => session.topic,
    },
  ];
  return (
    <DataTable
      label={t('Sessions')}
      rows={sessions}
      columns={columns}
      rowId={(session) => session.id}
      rowName={(session) => session.date}
      rowHref={(session) => `/sessions/${session.id}`}
      filterLabel={t('Find a session')}
      initialSort={{ column: 'date', direction: 'ascending' }}
      empty={<EmptyState>{t('No sessions yet.')}</EmptyState>}
    />
  );
}
