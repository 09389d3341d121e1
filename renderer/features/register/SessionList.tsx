import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/contract/sessions.ts';
import { weekdayOf } from '../../../shared/domain/local-time.ts';
import { sessionState } from '../../data/session-words.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate, formatWeekday } from '../../i18n/format.ts';
import { type Column, Data, DataTable, EmptyState, Pill, TimeText } from '../../ui/index.ts';

/** The group's sessions as a list: what was held, what is planned, what was cancelled and why. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const { date: today } = useWallClock();
  const columns: Column<Session>[] = [
    {
      id: 'date',
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
      header: t('No.'),
      cell: (session) => session.number ?? '–',
      sortValue: (session) => session.number,
      isNumeric: true,
    },
    {
      id: 'time',
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
      cell: (session) => <Data>{session.state === 'cancelled' ? session.cancelReason : session.topic}</Data>,
      sortValue: (session) => (session.state === 'cancelled' ? session.cancelReason : session.topic),
    },
    {
      id: 'state',
      header: t('State'),
      cell: (session) => {
        const { word, hue } = sessionState(session, today, t);
        return <Pill hue={hue}>{word}</Pill>;
      },
      sortValue: (session) => sessionState(session, today, t).word,
    },
    {
      id: 'recorded',
      header: t('Recorded'),
      cell: (session) =>
        session.state === 'cancelled' || session.date > today
          ? '–'
          : t('{{recorded}} of {{expected}}', session),
      sortValue: (session) => (session.expected === 0 ? null : session.recorded / session.expected),
      isNumeric: true,
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
