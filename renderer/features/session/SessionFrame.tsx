import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { Busy, EmptyState, LinkButton, LoadFailure, PageHeader, TabsNav } from '../../ui/index.ts';
import styles from './Session.module.css';
import { SessionHeader } from './SessionHeader.tsx';
import { hrefOfStep, type SessionStep } from './session-steps.ts';
import { SessionStanding } from './SessionStanding.tsx';

interface SessionFrameProps {
  sessionId: string;
  step: SessionStep;
  children: ReactNode;
}

/** The head that all steps of a session share: which it is, where it stands, and the way between its steps. */
export function SessionFrame({ sessionId, step, children }: SessionFrameProps) {
  const { t } = useTranslation();
  const { date: today } = useWallClock();
  const read = useQuery(core.sessions.get.queryOptions({ input: { id: sessionId } }));
  const session = read.data;
  const sessions = useQuery({
    ...core.sessions.listForGroup.queryOptions({ input: { groupId: session?.groupId ?? '' } }),
    enabled: session !== undefined,
  }).data;
  const failure = read.isError ? toFailure(read.error) : null;
  if (failure?.code === 'NOT_FOUND') return <SessionIsGone />;
  if (!session) {
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={10} />
    );
  }
  const steps = [
    { href: hrefOfStep(sessionId, 'plan'), label: t('Plan') },
    { href: hrefOfStep(sessionId, 'run'), label: t('Run') },
    { href: hrefOfStep(sessionId, 'record'), label: t('Record') },
  ];
  return (
    <div className={styles.screen}>
      <SessionHeader session={session} sessions={sessions ?? []} today={today} step={step} />
      <TabsNav label={t('Steps of this session')} tabs={steps} current={hrefOfStep(sessionId, step)} />
      <SessionStanding session={session} step={step} today={today} />
      {children}
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
