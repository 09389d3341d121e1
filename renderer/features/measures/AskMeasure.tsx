import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Data } from '../../ui/index.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import styles from './asking.module.css';
import { ownSheet, type SessionAsked, type SessionMeasure } from './session-asked.ts';

interface AskMeasureProps {
  sessionId: string;
  asked: SessionAsked;
  one: SessionMeasure;
  personId: string;
}

/**
 * The questions of one measure to one member. A second tap on an answer takes it away. What was answered earlier is in
 * front of people only when it is asked for, and is not written over before.
 */
export function AskMeasure({ sessionId, asked, one, personId }: AskMeasureProps) {
  const { t } = useTranslation();
  const { measure, occasion } = one;
  const saved = ownSheet(one, personId, occasion)?.answers ?? [];
  const sheet = {
    groupId: asked.groupId,
    measureId: measure.id,
    personId,
    sessionId,
    takenOn: asked.date,
    occasion,
    rater: 'member' as const,
    raterName: '',
  };
  const answer = useChange((given: { itemId: string; value: number | null }) =>
    client.scores.answer({ sheet, source: 'live', answers: [given], consentReason: '' }),
  );
  const pass = useChange(() => client.scores.pass({ sheet, source: 'live', consentReason: '' }));
  const hasSheet = ownSheet(one, personId, occasion) !== undefined;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isClosed = one.withoutConsent.some((lacking) => lacking.personId === personId);
  return (
    <section className={styles.questions} aria-label={t('Questions of “{{name}}”', { name: measure.name })}>
      {measure.instructions !== '' && (
        <p className={styles.say}>
          <Data>{measure.instructions}</Data>
        </p>
      )}
      {isClosed ? (
        <p className={styles.say}>
          <Data>{measure.name}</Data>: {t('not asked here, no parent’s consent holds.')}
        </p>
      ) : (
        <>
          {measure.items.map((item) => {
            const value = saved.find(({ itemId }) => itemId === item.id)?.value ?? null;
            const show = () => setOpen(new Set(open).add(item.id));
            return value !== null && !open.has(item.id) ? (
              <AnsweredQuestion key={item.id} text={item.text} onShow={show} />
            ) : (
              <AnswerButtons
                key={item.id}
                text={item.text}
                item={item}
                value={value}
                onAnswer={(next) => {
                  // Tapped just now, it is no secret to whoever said it aloud.
                  show();
                  answer.mutate({ itemId: item.id, value: next === value ? null : next });
                }}
              />
            );
          })}
          <p className={styles.passed}>
            {hasSheet && saved.length === 0 ? (
              t('would rather not say')
            ) : saved.length === 0 ? (
              <Button className={styles.small ?? ''} onPress={() => pass.mutate()}>
                {t('Would rather not say')}
              </Button>
            ) : null}
          </p>
        </>
      )}
    </section>
  );
}

function AnsweredQuestion({ text, onShow }: { text: string; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.asked}>
      <p className={styles.question}>
        <Data>{text}</Data>
      </p>
      <p className={styles.answered}>
        <Check aria-hidden="true" />
        {t('answered')}
        <Button
          className={styles.small ?? ''}
          aria-label={t('Show the answer: {{question}}', { question: text })}
          onPress={onShow}
        >
          {t('Show the answer')}
        </Button>
      </p>
    </div>
  );
}
