import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeasureItem, Occasion } from '../../../shared/contract/measures.ts';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import type { Passing } from '../../data/passing-around.ts';
import { Data } from '../../ui/index.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import styles from './asking.module.css';
import { ownSheet, type SessionAsked, type SessionMeasure } from './session-asked.ts';

interface OwnTurnProps {
  asked: SessionAsked;
  passing: Passing;
  personId: string;
  name: string;
  onDone: () => void;
}

interface Step {
  measure: SessionMeasure;
  occasion: Occasion;
  item: MeasureItem;
  isLast: boolean;
}

/** One member's questions, one at a time. Each answer is saved before the next question comes. */
export function OwnTurn({ asked, passing, personId, name, onDone }: OwnTurnProps) {
  const { t } = useTranslation();
  const steps = stepsOf(asked, passing);
  // Only what is answered in this very turn is shown: whoever says a wrong name sees nothing of the other's answers.
  const [answers, setAnswers] = useState(new Map<string, number>());
  const [saved, setSaved] = useState(() => savedQuestions(steps, personId));
  // After a lock or a reload a turn goes on at the first question that has no answer.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      steps.findIndex((step) => !saved.has(keyOf(step))),
    ),
  );
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const step = steps[at];

  async function go(value: number | null): Promise<void> {
    if (!step) return;
    setSaving(true);
    setFailure(null);
    const { measure, occasion, item } = step;
    const key = keyOf(step);
    // Whoever would rather not say after all takes back the answer that they see; of what they do not see nothing goes.
    const isAnswered = value !== null || answers.has(key);
    const shown = new Map(answers);
    const kept = new Set(saved);
    if (value !== null) {
      shown.set(key, value);
      kept.add(key);
    } else if (shown.delete(key)) kept.delete(key);
    const hasAny = steps.some(
      (one) => one.measure === measure && one.occasion === occasion && kept.has(keyOf(one)),
    );
    const sheet = {
      groupId: passing.groupId,
      measureId: measure.measure.id,
      personId,
      sessionId: passing.sessionId,
      takenOn: asked.date,
      occasion,
      rater: 'member' as const,
      raterName: '',
    };
    const given = { sheet, source: 'passed-around' as const, consentReason: passing.consentReason };
    try {
      if (isAnswered) await client.scores.answer({ ...given, answers: [{ itemId: item.id, value }] });
      if (step.isLast && !hasAny) await client.scores.pass(given);
    } catch (error) {
      const refused = toFailure(error);
      if (refused.code !== 'LOCKED') setFailure(failureMessage(refused, t));
      setSaving(false);
      return;
    }
    setAnswers(shown);
    setSaved(kept);
    setSaving(false);
    if (at + 1 < steps.length) setAt(at + 1);
    else onDone();
  }

  if (!step) return null;
  const { measure } = step.measure;
  const isFirstOfPart =
    at === 0 || steps[at - 1]!.measure !== step.measure || steps[at - 1]!.occasion !== step.occasion;
  return (
    <>
      <header className={styles.head}>
        <Data>{name}</Data>
        <span>{t('{{number}} of {{total}}', { number: at + 1, total: steps.length })}</span>
      </header>
      <div className={styles.middle}>
        {step.occasion === 'retrospective' && (
          <p className={styles.say}>{t('Think back: how was it before our group began?')}</p>
        )}
        {isFirstOfPart && measure.instructions !== '' && (
          <p className={styles.say}>
            <Data>{measure.instructions}</Data>
          </p>
        )}
        <AnswerButtons
          key={keyOf(step)}
          text={step.item.text}
          item={step.item}
          value={answers.get(keyOf(step)) ?? null}
          isDisabled={isSaving}
          isHeading
          onAnswer={(value) => void go(value)}
        />
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
        <Button className={styles.small ?? ''} isDisabled={isSaving} onPress={() => void go(null)}>
          {t('I would rather not say')}
        </Button>
      </footer>
    </>
  );
}

function stepsOf({ measures }: SessionAsked, { parts }: Passing): Step[] {
  return parts.flatMap(({ measureId, occasion }) => {
    const measure = measures.find((one) => one.measure.id === measureId);
    if (!measure) return [];
    const { items } = measure.measure;
    return items.map((item, place) => ({ measure, occasion, item, isLast: place === items.length - 1 }));
  });
}

function keyOf({ occasion, item }: Pick<Step, 'occasion' | 'item'>): string {
  return `${occasion} ${item.id}`;
}

/** The questions that have an answer already, by their keys. */
function savedQuestions(steps: readonly Step[], personId: string): Set<string> {
  return new Set(
    steps
      .filter(({ measure, occasion, item }) =>
        ownSheet(measure, personId, occasion)?.answers.some(({ itemId }) => itemId === item.id),
      )
      .map(keyOf),
  );
}
