import { useIsFetching, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Hand, Printer, Tablet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useToday } from '../../data/today.ts';
import { Busy, Card, DateText, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import {
  askAddress,
  groupMeasuresAddress,
  measuresOfSession,
  passAddress,
  sheetsAddress,
} from './addresses.ts';
import { PassingBanner } from './PassingBanner.tsx';
import { SessionSheetsTable } from './SessionSheetsTable.tsx';
import { isAskable } from './session-asked.ts';
import { showMeasures } from './show-measures.ts';
import styles from './session-measures.module.css';

/** What is asked in a session and what was answered, with the ways to answer. */
export function SessionMeasuresCard({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const read = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } }));
  const asked = read.data;
  const isRead = asked !== undefined;
  // Whoever comes for them does not have to look for them below the goals: once all of the page stands, as it grows.
  const isWanted = useRef(window.location.hash === `#${measuresOfSession}`);
  const isSettled = useIsFetching() === 0;
  useEffect(() => {
    if (!isWanted.current || !isRead || !isSettled) return undefined;
    const frame = requestAnimationFrame(() => {
      isWanted.current = false;
      showMeasures();
    });
    return () => cancelAnimationFrame(frame);
  }, [isRead, isSettled]);
  const hasMeasures = (asked?.measures.length ?? 0) > 0;
  const isToCome = asked !== undefined && asked.date > today;
  const canAnswer = hasMeasures && asked?.state !== 'cancelled' && !isToCome;
  return (
    <div id={measuresOfSession} tabIndex={-1}>
      <Card
        title={t('Measures of this session')}
        isFlush
        aside={
          hasMeasures && (
            <span className={styles.buttons}>
              {asked?.measures.some(isAskable) && (
                <LinkButton
                  size="small"
                  icon={<Printer aria-hidden="true" />}
                  href={sheetsAddress(sessionId)}
                >
                  {t('Print sheets')}
                </LinkButton>
              )}
              {canAnswer && asked?.measures.some(isAskable) && (
                <>
                  <LinkButton size="small" icon={<Hand aria-hidden="true" />} href={askAddress(sessionId)}>
                    {t('Ask and tap')}
                  </LinkButton>
                  <LinkButton
                    size="small"
                    kind="primary"
                    icon={<Tablet aria-hidden="true" />}
                    href={passAddress(sessionId)}
                  >
                    {t('Pass around…')}
                  </LinkButton>
                </>
              )}
            </span>
          )
        }
      >
        {read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : !asked ? (
          <Busy lines={4} />
        ) : !hasMeasures ? (
          <EmptyState
            action={
              <LinkButton href={groupMeasuresAddress(asked.groupId)}>{t('Choose measures…')}</LinkButton>
            }
          >
            {t(
              'This group has no measures yet. One question at the end of each session is a good beginning.',
            )}
          </EmptyState>
        ) : (
          <>
            <PassingBanner sessionId={sessionId} />
            {isToCome && (
              <p className={styles.note}>
                {t('They can be answered from this day on:')} <DateText date={asked.date} />
              </p>
            )}
            <SessionSheetsTable sessionId={sessionId} asked={asked} canEnter={canAnswer} />
          </>
        )}
      </Card>
    </div>
  );
}
