import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CatchUp } from '../../../shared/contract/agenda.ts';
import { core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { AppLink, Card, Data, DateText } from '../../ui/index.ts';
import styles from './agenda.module.css';

/** Who was absent last time, and what they missed: at hand before they come in. */
export function CatchUpCard({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(core.agendas.catchUp.queryOptions({ input: { sessionId } }));
  if (!data?.lastSession) return null;
  const { lastSession, absent, blocks, objectives } = data;
  return (
    <Card
      title={t('Catch up')}
      subtitle={
        <>
          {t('Last time,')} <DateText date={lastSession.date} />
          {lastSession.topic !== '' && (
            <>
              {': '}
              <AppLink href={`/sessions/${lastSession.id}`}>
                <Data>{lastSession.topic}</Data>
              </AppLink>
            </>
          )}
        </>
      }
    >
      {absent.length === 0 ? (
        <p className={styles.quiet}>{t('Nobody who is expected was marked absent last time.')}</p>
      ) : (
        <>
          <ul className={styles.absent}>
            {absent.map((entry) => (
              <AbsentMember key={entry.person.id} entry={entry} />
            ))}
          </ul>
          {blocks.length > 0 && (
            <details className={styles.missed} open={blocks.length <= 4}>
              <summary>{t('What was done then')}</summary>
              {objectives.length > 0 && (
                <ul className={styles.plainList}>
                  {objectives.map((objective) => (
                    <li key={objective}>
                      <Data>{objective}</Data>
                    </li>
                  ))}
                </ul>
              )}
              <ul>
                {blocks.map((block, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- blocks of the past have no other key here
                  <li key={place}>
                    <b>
                      <Data>{block.title}</Data>
                    </b>
                    {block.goal !== '' && (
                      <span className={styles.quiet}>
                        {' '}
                        <Data>{block.goal}</Data>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Card>
  );
}

function AbsentMember({ entry }: { entry: CatchUp['absent'][number] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { person, sessionsMissed, reason, missed } = entry;
  const before = missed.slice(1).filter(({ topic }) => topic !== '');
  return (
    <li>
      <AppLink href={`/people/${person.id}`}>
        <Data>{names.display(person)}</Data>
      </AppLink>
      {!names.isHidden && reason !== '' && (
        <span className={styles.quiet}>
          {' '}
          <Data>{reason}</Data>
        </span>
      )}
      {sessionsMissed > 1 && (
        <span className={styles.missedMore}>
          {t('{{count}} in a row', { count: sessionsMissed })}
          {before.length > 0 && (
            <>
              {', '}
              {t('also missed:')}{' '}
              {before.map(({ sessionId, topic }, place) => (
                <span key={sessionId}>
                  {place > 0 && ', '}
                  <AppLink href={`/sessions/${sessionId}/plan`}>
                    <Data>{topic}</Data>
                  </AppLink>
                </span>
              ))}
            </>
          )}
        </span>
      )}
    </li>
  );
}
