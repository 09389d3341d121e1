import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useToday } from '../../data/today.ts';
import { Busy, Card, Data, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { AbsencesCard } from './AbsencesCard.tsx';
import { EndingCard } from './EndingCard.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { NextSteps, wayToPeople } from './NextSteps.tsx';
import styles from './overview.module.css';
import { PlanCard } from './PlanCard.tsx';
import { splitRoster } from './roster-spans.ts';
import { LastSessionCard, NextSessionCard } from './SessionCards.tsx';
import { WhoLeads } from './WhoLeads.tsx';

/** Where the group stands, and what comes next. */
export function GroupOverview({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const input = { groupId };
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const register = useQuery(core.attendance.register.queryOptions({ input }));
  const roster = useQuery(core.roster.list.queryOptions({ input }));

  if (!group.data || !register.data || !roster.data) {
    const failed = [group, register, roster].find((read) => read.isError);
    return failed ? (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    ) : (
      <Busy lines={8} />
    );
  }
  const { sessions, summary } = register.data;
  const next = sessions.find(
    (session) => (session.state === 'planned' || session.state === 'running') && session.date >= today,
  );
  const last = sessions.findLast((session) => session.state === 'held');
  const hasEnded = group.data.status === 'ended' || group.data.status === 'archived';
  const atEnd = splitRoster(roster.data, group.data.endsOn ?? today).members.length;
  const hasMembers = roster.data.some((entry) => entry.state === 'member');

  return (
    <div className={styles.overview}>
      <KeyFigures group={group.data} membersAtEnd={hasEnded ? atEnd : null} summary={summary} today={today} />
      {group.data.status === 'planned' && <NextSteps group={group.data} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {!hasMembers && !hasEnded && (
            <Card>
              <EmptyState
                action={
                  <LinkButton kind="primary" href={wayToPeople(group.data)}>
                    {t('Add members')}
                  </LinkButton>
                }
              >
                {t(
                  'Nobody is in this group yet. With its members on the roster, every session knows whom to expect.',
                )}
              </EmptyState>
            </Card>
          )}
          {sessions.length === 0 ? (
            <Card>
              <EmptyState
                action={
                  <span className={styles.buttons}>
                    <LinkButton
                      kind={hasMembers ? 'primary' : 'secondary'}
                      href={`/groups/${groupId}/sessions/series`}
                    >
                      {t('Plan sessions')}
                    </LinkButton>
                    <LinkButton href={`/groups/${groupId}/import-register`}>
                      {t('Import a register')}
                    </LinkButton>
                  </span>
                }
              >
                {t(
                  'No session is planned yet. A whole term can be planned in one go, and a register you already keep brings its sessions and members with it.',
                )}
              </EmptyState>
            </Card>
          ) : (
            <>
              {!(hasEnded && next === undefined) && (
                <NextSessionCard session={next} groupId={groupId} today={today} />
              )}
              {last && <LastSessionCard session={last} today={today} hasEnded={hasEnded} />}
            </>
          )}
          <AbsencesCard register={register.data} roster={roster.data} today={today} />
        </div>
        <div className={styles.column}>
          <Card title={t('Purpose')}>
            {group.data.purpose === '' ? (
              <p className={styles.quiet}>
                {t('What the group is for is not written down yet.')}{' '}
                <LinkButton size="small" href={`/groups/${groupId}/edit`}>
                  {t('Write the purpose')}
                </LinkButton>
              </p>
            ) : (
              <p className={styles.purpose}>
                <Data>{group.data.purpose}</Data>
              </p>
            )}
          </Card>
          <EndingCard groupId={groupId} />
          <PlanCard groupId={groupId} hasEnded={hasEnded} />
          <WhoLeads group={group.data} />
        </div>
      </div>
    </div>
  );
}
