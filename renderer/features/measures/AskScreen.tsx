import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { roomNames } from '../../data/use-room-names.ts';
import { AppLink, Busy, Data, EmptyState, LoadFailure } from '../../ui/index.ts';
import styles from './asking.module.css';
import { AskMeasure } from './AskMeasure.tsx';
import { isAskable, mayBeThere, ownSheet, type SessionAsked } from './session-asked.ts';

/** Asked aloud, tapped by the facilitator: whose answer it is, and the questions with big buttons. */
export function AskScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  return (
    <div className={styles.ask}>
      {!read.data ? <Busy lines={8} /> : <Ask sessionId={sessionId} asked={read.data} />}
    </div>
  );
}

function Ask({ sessionId, asked }: { sessionId: string; asked: SessionAsked }) {
  const { t } = useTranslation();
  const names = useNames();
  const { members } = asked;
  const measures = asked.measures.filter(
    (one) => isAskable(one) && (one.isDue || asked.measures.length === 1),
  );
  const shown = measures.length > 0 ? measures : asked.measures.filter(isAskable).slice(0, 1);
  const nameOf = roomNames(
    members.map((member) => ({ ...member, kind: 'member' as const })),
    names,
    () => '',
  );
  const isDone = (id: string) =>
    shown.every((one) => {
      const sheet = ownSheet(one, id, one.occasion);
      return (
        sheet !== undefined &&
        (sheet.answers.length === 0 || sheet.answers.length >= one.measure.items.length)
      );
    });
  const [chosen, setChosen] = useState<string | null>(null);
  const personId = chosen ?? members.find((member) => mayBeThere(member) && !isDone(member.id))?.id;
  const back = asked.state === 'running' ? `/sessions/${sessionId}/live` : `/sessions/${sessionId}/goals`;
  return (
    <>
      <header className={styles.askHead}>
        <div>
          <h1>{t('Check-in')}</h1>
          <p>
            <Data>{asked.groupName}</Data>
          </p>
        </div>
        <AppLink href={back} className={styles.link}>
          {asked.state === 'running' ? t('Back to the session') : t('Done')}
        </AppLink>
      </header>
      {shown.length === 0 || members.length === 0 ? (
        <EmptyState>{t('There is nothing to ask here yet: it takes a check-in and members.')}</EmptyState>
      ) : (
        <>
          <ul className={styles.strip} aria-label={t('Whose answer')}>
            {members.map(({ id }) => (
              <li key={id}>
                <Button
                  className={styles.choice ?? ''}
                  aria-pressed={id === personId}
                  onPress={() => setChosen(id)}
                >
                  {isDone(id) && <Check aria-label={t('answered')} />}
                  <Data>{nameOf.get(id) ?? ''}</Data>
                </Button>
              </li>
            ))}
          </ul>
          {personId === undefined ? (
            <p className={styles.say} role="status">
              {t('Everybody who is here has been asked.')}
            </p>
          ) : (
            shown.map((one) => (
              <AskMeasure
                key={`${one.measure.id} ${personId}`}
                sessionId={sessionId}
                asked={asked}
                one={one}
                personId={personId}
              />
            ))
          )}
        </>
      )}
    </>
  );
}
