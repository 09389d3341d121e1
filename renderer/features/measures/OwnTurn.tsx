import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeasureItem } from '../../../shared/contract/measures.ts';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { finishTurn, type PassingPart, type PassingRound } from '../../data/passing-around.ts';
import { Data } from '../../ui/index.ts';
import { AnsweredBefore } from './AnsweredBefore.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import styles from './asking.module.css';
import { TurnOver } from './TurnOver.tsx';

interface OwnTurnProps {
  round: PassingRound;
  person: PassingRound['people'][number] & { name: string };
  onDone: () => void;
}

export interface Step {
  part: PassingPart & { instructions: string };
  item: MeasureItem;
}

/** One member's questions, one at a time. Each answer is saved before the next question comes. */
export function OwnTurn({ round, person, onDone }: OwnTurnProps) {
  const { t } = useTranslation();
  const steps = round.parts.flatMap((part) => part.items.map((item): Step => ({ part, item })));
  // Only what is answered in this very turn is shown: whoever says a wrong name sees nothing of the other's answers.
  // Null: taken back.
  const [answers, setAnswers] = useState(new Map<string, number | null>());
  const [before] = useState(() => new Set(person.answered.map(keyOf)));
  const isBefore = (step: Step) => before.has(stepKey(step)) && !answers.has(stepKey(step));
  // After a lock or a reload a turn goes on at the first question that has no answer.
  const [at, setAt] = useState(() =>
    steps.length === 0 ? 0 : steps.findIndex((one) => !before.has(stepKey(one))),
  );
  /** From the end of the turn one goes back to a question, and from there to the end again. */
  const [isAtEndAgain, setAtEndAgain] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const step = steps[at];

  async function save(call: () => Promise<unknown>, then: () => void): Promise<void> {
    setSaving(true);
    setFailure(null);
    try {
      await call();
      then();
    } catch (error) {
      const refused = toFailure(error);
      if (refused.code !== 'LOCKED') setFailure(failureMessage(refused, t));
    }
    setSaving(false);
  }

  function goOn(): void {
    setAt(isAtEndAgain ? steps.length : at + 1);
  }

  async function give({ part: { measureId, occasion }, item }: Step, value: number | null): Promise<void> {
    const key = keyOf({ occasion, itemId: item.id });
    // Whoever would rather not say after all takes back the answer that they see; of what they do not see nothing goes.
    if (value === null && (answers.get(key) ?? null) === null) return goOn();
    await save(
      () => client.passingAround.answer({ personId: person.id, measureId, occasion, itemId: item.id, value }),
      () => {
        setAnswers(new Map(answers).set(key, value));
        goOn();
      },
    );
  }

  if (at < 0)
    return (
      <AnsweredBefore
        name={person.name}
        isSaving={isSaving}
        failure={failure}
        onLeave={() => void save(() => finishTurn(person.id), onDone)}
        onAgain={() => setAt(0)}
      />
    );
  if (!step)
    return (
      <TurnOver
        name={person.name}
        steps={steps.map((one) => ({
          ...one,
          value: answers.get(stepKey(one)) ?? null,
          isBefore: isBefore(one),
        }))}
        isSaving={isSaving}
        failure={failure}
        onChange={(place) => {
          setAtEndAgain(true);
          setAt(place);
        }}
        onDone={() => void save(() => finishTurn(person.id), onDone)}
      />
    );
  return (
    <>
      <header className={styles.head}>
        <Data>{person.name}</Data>
        <span>{t('{{number}} of {{total}}', { number: at + 1, total: steps.length })}</span>
      </header>
      <div className={styles.middle}>
        {step.part.occasion === 'retrospective' && (
          <p className={styles.say}>{t('Think back: how was it before our group began?')}</p>
        )}
        {step.part !== steps[at - 1]?.part && step.part.instructions !== '' && (
          <p className={styles.say}>
            <Data>{step.part.instructions}</Data>
          </p>
        )}
        <AnswerButtons
          key={stepKey(step)}
          text={step.item.text}
          item={step.item}
          value={answers.get(stepKey(step)) ?? null}
          isDisabled={isSaving}
          isHeading
          onAnswer={(value) => void give(step, value)}
        />
        {isBefore(step) && (
          <p className={styles.say}>
            {t('You have answered this before. A new answer takes the place of the earlier one.')}
          </p>
        )}
        <p role="alert" className={styles.say}>
          {failure}
        </p>
      </div>
      <footer className={styles.foot}>
        {at > 0 ? (
          <Button className={styles.small ?? ''} isDisabled={isSaving} onPress={() => setAt(at - 1)}>
            {t('Back')}
          </Button>
        ) : (
          <span />
        )}
        <Button className={styles.small ?? ''} isDisabled={isSaving} onPress={() => void give(step, null)}>
          {isBefore(step) ? t('Leave it as it is') : t('I would rather not say')}
        </Button>
      </footer>
    </>
  );
}

function keyOf({ occasion, itemId }: { occasion: string; itemId: string }): string {
  return `${occasion} ${itemId}`;
}

function stepKey({ part: { occasion }, item }: Step): string {
  return keyOf({ occasion, itemId: item.id });
}
