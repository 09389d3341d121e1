import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberAnswer, Round } from '../../../shared/contract/sociometry.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { shortNames } from '../../data/sociometry-words.ts';
import { Card, Data, EmptyState, LinkButton } from '../../ui/index.ts';
import { roundsAddress } from './addresses.ts';
import { entryOf, nextToAsk } from './answer-entry.ts';
import { AnswerEntry } from './AnswerEntry.tsx';
import styles from './sociometry.module.css';

/** Answers from paper, member after member: a name's first letters, Enter; Enter alone, and the next. */
export function AnswersView({ round }: { round: Round }) {
  const { t } = useTranslation();
  const nameOf = shortNames(round.members, useNames());
  const [chosenId, setChosenId] = useState<string | null>(null);
  const current =
    round.members.find(({ personId }) => personId === chosenId) ??
    round.members.find(({ hasAnswered }) => !hasAnswered) ??
    round.members[0];
  const save = useChange(
    (answer: MemberAnswer & { personId: string }) =>
      client.sociometry.answer({ roundId: round.id, ...answer }),
    {
      message: (_, { personId, hasAnswered }) =>
        hasAnswered
          ? t('{{name}}’s answer is entered.', { name: nameOf.get(personId) })
          : t('{{name}} counts as not asked.', { name: nameOf.get(personId) }),
    },
  );
  if (!current || round.members.length < 2)
    return (
      <EmptyState
        action={
          <LinkButton kind="primary" href={roundsAddress(round.groupId, `${round.id}/edit`)}>
            {t('Say who takes part')}
          </LinkButton>
        }
      >
        {t('Nobody takes part in this round yet. At least two do.')}
      </EmptyState>
    );
  const answered = round.members.filter(({ hasAnswered }) => hasAnswered).length;

  return (
    <div className={styles.entry}>
      <Card
        title={t('{{answered}} of {{members}} answered', { answered, members: round.members.length })}
        isFlush
      >
        <ul className={styles.roll} aria-label={t('Who takes part')}>
          {round.members.map(({ personId, hasAnswered }) => (
            <li key={personId}>
              <button
                type="button"
                className={styles.rollName}
                aria-current={personId === current.personId}
                onClick={() => setChosenId(personId)}
              >
                <Data>{nameOf.get(personId) ?? ''}</Data>
                <span className={styles.rollState}>
                  {hasAnswered ? (
                    <>
                      <Check aria-hidden="true" />
                      <span className="visually-hidden">{t('answered')}</span>
                    </>
                  ) : (
                    t('not asked')
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Card>
      <AnswerEntry
        // what is stored may change under it, by undo
        key={JSON.stringify([current.personId, current.hasAnswered, entryOf(round, current.personId)])}
        round={round}
        member={current}
        nameOf={nameOf}
        onSave={(answer) => save.mutate({ ...answer, personId: current.personId })}
        onNext={() => setChosenId(nextToAsk(round, current.personId) ?? current.personId)}
      />
    </div>
  );
}
