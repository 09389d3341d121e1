import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PlanAnswer } from '../../../shared/contract/plan.ts';
import { headingStanding } from '../../../shared/domain/plan-headings.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { headingWords, standingWords } from '../../data/plan-words.ts';
import { Button, Kbd, Pill, TextArea } from '../../ui/index.ts';
import { headingQuestions } from './heading-questions.ts';
import { KeptNote } from './KeptNote.tsx';
import styles from './plan.module.css';
import { useKeptAnswer } from './use-kept-answer.ts';

interface HeadingEditorProps {
  groupId: string;
  answer: PlanAnswer;
  /** The cursor waits in the text: one has come here by going on from the heading before. */
  autoFocus: boolean;
  /** The heading is settled, and the next one may come. */
  onSettled: () => void;
  /** What else belongs to the heading, such as the goals to the purpose. */
  children?: ReactNode;
}

/** One heading: what it asks, the answer, and whether it is settled. It saves itself when it is left. */
export function HeadingEditor({ groupId, answer, autoFocus, onSettled, children }: HeadingEditorProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const { form, keep, settle, savedStep, isRestored, isPending } = useKeptAnswer(groupId, answer);
  const state = useWatch({ control: form.control, name: 'state' });
  const { title, asks } = headingWords(answer.heading, t);
  const { word, hue } = standingWords(headingStanding(answer), t);
  const isLeftOut = state === 'not-applicable';

  async function settleAndGoOn() {
    if (await settle(isLeftOut ? 'not-applicable' : 'complete')) onSettled();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void settleAndGoOn();
  }

  return (
    <section className={styles.editor} aria-labelledby={titleId}>
      <header className={styles.editorHead}>
        <h2 id={titleId}>{title}</h2>
        <Pill hue={hue}>{word}</Pill>
        <KeptNote step={savedStep} />
      </header>
      <p className={styles.quiet}>{asks}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the fields inside are what is left and typed into */}
      <div
        className={styles.answer}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) void keep();
        }}
      >
        {isRestored && (
          <p role="status" className={styles.quiet}>
            {t('What you had begun to write is here again.')}
          </p>
        )}
        {isLeftOut ? (
          <Controller
            key="reason"
            control={form.control}
            name="reason"
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={t('Why it does not apply')}
                rows={3}
                maxLength={1000}
                isRequired
                autoFocus={answer.state !== 'not-applicable'}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ) : (
          <>
            <ul className={styles.questions}>
              {headingQuestions(answer.heading, t).map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <Controller
              key="text"
              control={form.control}
              name="text"
              render={({ field, fieldState }) => (
                <TextArea
                  {...field}
                  label={t('{{heading}}: our answer', { heading: title })}
                  hideLabel
                  rows={7}
                  maxLength={10_000}
                  autoFocus={autoFocus}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          </>
        )}
        <div className={styles.buttons}>
          {(answer.state !== state || state === 'open') && (
            <Button
              kind="primary"
              isPending={isPending}
              aria-keyshortcuts="Control+Enter"
              onPress={() => void settleAndGoOn()}
            >
              {isLeftOut ? t('Does not apply') : t('Complete and go on')}
            </Button>
          )}
          {state === 'open' && <Kbd keys="Mod+Enter" />}
          {answer.state === 'open' && state === 'open' && (
            <Button onPress={() => form.setValue('state', 'not-applicable')}>{t('Does not apply…')}</Button>
          )}
          {answer.state !== 'open' && (
            <Button onPress={() => void settle('open')}>
              {answer.state === 'complete' ? t('Open it again') : t('It applies after all')}
            </Button>
          )}
          {answer.state === 'open' && isLeftOut && (
            <Button
              onPress={() => {
                form.clearErrors();
                form.setValue('state', 'open');
              }}
            >
              {t('Cancel')}
            </Button>
          )}
        </div>
      </div>
      {children}
    </section>
  );
}
