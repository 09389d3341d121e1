import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { useNames } from '../../data/names.ts';
import { sessionState } from '../../data/session-words.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  type Hue,
  HueBar,
  Pill,
  TimeText,
} from '../../ui/index.ts';
import styles from './Calendar.module.css';

interface CalendarListProps {
  entries: readonly CalendarEntry[];
  today: string;
  /** Days that are closed, and what they are called. */
  closures: ReadonlyMap<string, string>;
  isFiltered: boolean;
}

/** The sessions as a list, to sort and to search. */
export function CalendarList({ entries, today, closures, isFiltered }: CalendarListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const hasClashes = entries.some(({ clashes }) => clashes.length > 0);
  const columns: Column<CalendarEntry>[] = [
    {
      id: 'date',
      width: '8.25rem',
      header: t('Date'),
      // No list is longer than a year, and its title says which.
      cell: ({ date }) => <DateText date={date} format="weekday" />,
      sortValue: ({ date, start }) => `${date} ${start}`,
      filterText: ({ date }) => `${formatDate(date, 'long')} ${date}`,
    },
    {
      id: 'time',
      width: '10rem',
      header: t('Time'),
      cell: ({ start, minutes }) => <TimeText time={start} minutes={minutes} />,
      sortValue: ({ start }) => start,
    },
    {
      id: 'group',
      width: '12rem',
      header: t('Group'),
      cell: ({ groupName, groupColour }) => (
        <span className={styles.listGroup}>
          <HueBar hue={groupColour as Hue} />
          <Data>{groupName}</Data>
        </span>
      ),
      sortValue: ({ groupName }) => groupName,
    },
    {
      id: 'number',
      width: '4rem',
      header: t('No.'),
      cell: ({ number }) => number ?? '–',
      sortValue: ({ number }) => number,
      isNumeric: true,
    },
    {
      id: 'status',
      width: '9rem',
      header: t('Status'),
      cell: (entry) => {
        const { word, hue } = sessionState(entry, today, t);
        return (
          <span className={styles.listStatus}>
            <Pill hue={hue}>{word}</Pill>
            {entry.state === 'cancelled' && <Data>{entry.cancelReason}</Data>}
          </span>
        );
      },
      sortValue: (entry) => sessionState(entry, today, t).word,
      filterText: (entry) => `${sessionState(entry, today, t).word} ${entry.cancelReason}`,
    },
    {
      id: 'clashes',
      width: '13rem',
      header: t('Clashes'),
      cell: ({ clashes }) =>
        clashes.length === 0 ? '' : clashes.map((clash) => clashSentence(clash, names, t)).join(' '),
      sortValue: ({ clashes }) => (clashes.length === 0 ? null : -clashes.length),
      filterText: ({ clashes, date }) =>
        [...clashes.map((clash) => clashSentence(clash, names, t)), closures.get(date) ?? ''].join(' '),
    },
    {
      id: 'place',
      width: '8rem',
      header: t('Place'),
      cell: ({ place }) => <Data>{place}</Data>,
      sortValue: ({ place }) => place,
    },
    {
      id: 'topic',
      header: t('Topic'),
      cell: ({ topic }) => <Data>{topic}</Data>,
      sortValue: ({ topic }) => topic,
    },
  ];
  return (
    <DataTable
      label={t('Sessions')}
      rows={entries}
      columns={hasClashes ? columns : columns.filter(({ id }) => id !== 'clashes')}
      rowId={({ id }) => id}
      rowName={({ date }) => date}
      rowHref={({ id }) => `/sessions/${id}`}
      filterLabel={t('Find a session')}
      initialSort={{ column: 'date', direction: 'ascending' }}
      maxHeight="max(20rem, calc(100dvb - 14.5rem))"
      empty={
        <EmptyState>
          {isFiltered ? t('No session in this time matches the filter.') : t('No session in this time.')}
        </EmptyState>
      }
    />
  );
}
