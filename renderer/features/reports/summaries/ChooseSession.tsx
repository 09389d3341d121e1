import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { Session } from '../../../../shared/contract/sessions.ts';
import { core } from '../../../data/client.ts';
import { sessionState } from '../../../data/session-words.ts';
import { useToday } from '../../../data/today.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import {
  AppLink,
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  PageHeader,
} from '../../../ui/index.ts';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';
import { ChooseGroup } from './ChooseGroup.tsx';

/** Which session: first of which group, then which of its sessions, the latest first. */
export function ChooseSession() {
  const [search] = useSearchParams();
  const groupId = search.get('group');
  return groupId === null ? <ChooseGroup report="session-summary" /> : <SessionsOf groupId={groupId} />;
}

function SessionsOf({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } }));
  const columns = useMemo<readonly Column<Session>[]>(
    () => [
      {
        id: 'number',
        header: t('Session'),
        width: '7rem',
        isNumeric: true,
        cell: ({ number }) => (number === null ? '–' : formatNumber(number)),
        sortValue: ({ number }) => number,
      },
      {
        id: 'date',
        header: t('Day'),
        width: '9rem',
        cell: ({ date }) => <DateText date={date} />,
        sortValue: ({ date }) => date,
        filterText: ({ date }) => formatDate(date),
      },
      {
        id: 'topic',
        header: t('Topic'),
        cell: ({ topic }) => <Data>{topic}</Data>,
        sortValue: ({ topic }) => topic,
        filterText: ({ topic }) => topic,
      },
      {
        id: 'state',
        header: t('Standing'),
        width: '8rem',
        cell: (session) => sessionState(session, today, t).word,
        sortValue: (session) => sessionState(session, today, t).word,
      },
    ],
    [t, today],
  );
  if (!sessions.data) return <ReportReading query={sessions} />;
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/reports/session-summary">{t('Another group')}</AppLink>}
        title={t('Which session?')}
      />
      <DataTable
        label={t('Sessions')}
        rows={sessions.data.filter(({ state }) => state === 'held')}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ date }) => formatDate(date)}
        rowHref={({ id }) => `/reports/session-summary/${id}`}
        filterLabel={t('Find a session')}
        initialSort={{ column: 'date', direction: 'descending' }}
        empty={<EmptyState>{t('No session of this group was held yet.')}</EmptyState>}
      />
    </div>
  );
}
