import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate, formatFromNow } from '../../i18n/format.ts';
import { Busy, Card, EmptyState, LinkButton, LoadFailure, PageHeader } from '../../ui/index.ts';
import { AtHandCard } from './AtHandCard.tsx';
import { DayCard } from './DayCard.tsx';
import { currentStep, FirstSteps } from './FirstSteps.tsx';
import { NeedsCard } from './NeedsCard.tsx';
import { NewSessionMenu } from './NewSessionMenu.tsx';
import { RunningNow } from './RunningNow.tsx';
import { sessionAtHand } from './standing.ts';
import styles from './Today.module.css';
import { WeekCard } from './WeekCard.tsx';

/** What comes next, what waits, and the week: the screen between two groups. */
export function TodayScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const now = useWallClock();
  const { firstSteps } = useSettings();
  const read = useQuery(core.today.read.queryOptions());
  const groups = useQuery(core.groups.list.queryOptions()).data;
  const backup = useQuery(core.backups.state.queryOptions()).data;
  const status = useQuery(core.workspace.status.queryOptions()).data;
  const today = read.data;

  // At midnight the day's read is of yesterday; within the day the minutes pass without reading anything.
  const isOfAnotherDay = today !== undefined && today.date !== now.date;
  useEffect(() => {
    if (isOfAnotherDay) void queries.invalidateQueries({ queryKey: core.today.read.queryKey() });
  }, [isOfAnotherDay, now.date, queries]);

  if (!today) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  const { counts } = today;
  const hasBackup = backup === undefined || backup.lastAt !== null;
  const areStepsShown =
    firstSteps === 'shown' && status?.kind !== 'practice' && currentStep({ counts, hasBackup }) !== null;
  const isBare = counts.groups === 0;
  const atHand = sessionAtHand(today, now);
  const meeting = today.sessions.filter((session) => session.state !== 'cancelled');
  const others = today.sessions.filter((session) => session.id !== atHand?.session.id);
  const nextWords =
    atHand === null
      ? ''
      : atHand.standing === 'now'
        ? t('One is on now.')
        : atHand.standing === 'over'
          ? t('Attendance is still to be recorded.')
          : t('Next {{when}}.', {
              when: formatFromNow({ date: atHand.session.date, time: atHand.session.start }, now),
            });
  const firstStepsCard = areStepsShown && (
    <FirstSteps counts={counts} hasBackup={hasBackup} groupId={groups?.[0]?.id ?? null} />
  );

  return (
    <div className={styles.screen}>
      <PageHeader
        title={<time dateTime={now.date}>{formatDate(now.date, 'long')}</time>}
        subtitle={
          isBare
            ? t('Welcome. Here the day begins: what comes next, and what waits for you.')
            : meeting.length === 0
              ? `${t('No session today.')} ${nextWords}`
              : `${t('{{count}} sessions today.', { count: meeting.length })} ${nextWords}`
        }
        actions={groups && groups.length > 0 ? <NewSessionMenu groups={groups} /> : undefined}
      />
      {isBare && firstStepsCard}
      {isBare && !areStepsShown && (
        <Card>
          <EmptyState
            action={
              <LinkButton kind="primary" href="/groups/new">
                {t('Add a group')}
              </LinkButton>
            }
          >
            {t('The sessions of your groups stand here on their day. There is no group yet.')}
          </EmptyState>
        </Card>
      )}
      {!isBare && (
        <>
          <RunningNow exceptId={atHand?.session.id ?? null} />
          {atHand ? (
            <AtHandCard session={atHand.session} standing={atHand.standing} now={now} />
          ) : (
            others.length === 0 && (
              <Card>
                <EmptyState action={<LinkButton href="/groups">{t('Go to the groups')}</LinkButton>}>
                  {t('A free day, and no session is planned after it. Sessions are planned in their group.')}
                </EmptyState>
              </Card>
            )
          )}
          {firstStepsCard}
          {others.length > 0 && (
            <DayCard sessions={others} isAll={others.length === today.sessions.length} today={now.date} />
          )}
          <div className={styles.columns}>
            <NeedsCard needs={today.needs} today={now.date} />
            <WeekCard week={today.week} daysAhead={today.daysAhead} atHand={atHand} today={now.date} />
          </div>
          <p className={styles.counts}>
            <span>{t('{{count}} groups', { count: counts.groups })}</span>
            <span>{t('{{count}} people', { count: counts.people })}</span>
            <span>{t('{{count}} sessions', { count: counts.sessions })}</span>
            <span>{t('{{count}} marks', { count: counts.marks })}</span>
          </p>
        </>
      )}
    </div>
  );
}
