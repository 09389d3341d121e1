import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionAttendance } from '../../../shared/contract/attendance.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { Busy, EmptyState, LinkButton, LoadFailure, PageHeader } from '../../ui/index.ts';
import { AttendanceCard } from './AttendanceCard.tsx';
import { GuestsCard } from './GuestsCard.tsx';
import styles from './Session.module.css';
import { SessionDetails } from './SessionDetails.tsx';
import { SessionHeader } from './SessionHeader.tsx';
import { SessionStanding } from './SessionStanding.tsx';

/** One session: when and where it is, who was there, and what can be done with it. */
export function SessionScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.attendance.session.queryOptions({ input: { sessionId } }));
  const failure = read.isError ? toFailure(read.error) : null;
  if (failure?.code === 'NOT_FOUND') return <SessionIsGone />;
  if (read.data) return <OpenSession key={read.data.session.groupId} list={read.data} />;
  if (!failure) return <Busy lines={10} />;
  return <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />;
}

function OpenSession({ list }: { list: SessionAttendance }) {
  const { date: today } = useWallClock();
  const { session } = list;
  const sessions = useQuery(
    core.sessions.listForGroup.queryOptions({ input: { groupId: session.groupId } }),
  ).data;
  return (
    <div className={styles.screen}>
      <SessionHeader session={session} sessions={sessions ?? []} today={today} />
      <SessionStanding session={session} canMark={list.canMark} today={today} />
      <div className={styles.columns}>
        <AttendanceCard list={list} />
        <div className={styles.side}>
          <SessionDetails session={session} />
          {session.state !== 'cancelled' && <GuestsCard sessionId={session.id} guests={list.guests} />}
        </div>
      </div>
    </div>
  );
}

function SessionIsGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PageHeader title={t('This session is no longer here')} />
      <EmptyState action={<LinkButton href="/">{t('Go to Today')}</LinkButton>}>
        {t('It may be in the trash, from where it can be restored with its attendance.')}
      </EmptyState>
    </div>
  );
}
