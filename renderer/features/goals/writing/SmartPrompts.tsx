import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { smartPrompts } from '../../../../shared/contract/goals.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { TextField } from '../../../ui/index.ts';
import { smartWords } from '../smart-words.ts';
import type { GoalForm } from './goal-form.ts';
import styles from './writing.module.css';

/** Five questions that sharpen a goal. Each may stay open. */
export function SmartPrompts({ form }: { form: UseFormReturn<GoalForm> }) {
  const { t } = useTranslation();
  const written = smartPrompts.filter((prompt) => form.watch(`smart.${prompt}`) !== '').length;
  return (
    <details className={styles.prompts} open={written > 0 || undefined}>
      <summary>
        {t('Sharpen it: specific, measurable, attainable, relevant, timed')}
        <span className={styles.quiet}> {t('{{count}} of 5 answered', { count: written })}</span>
      </summary>
      <div className={styles.promptFields}>
        {smartPrompts.map((prompt) => {
          const { name, question } = smartWords(prompt, t);
          return (
            <Controller
              key={prompt}
              control={form.control}
              name={`smart.${prompt}`}
              render={({ field, fieldState }) => (
                <TextField
                  {...field}
                  label={name}
                  placeholder={question}
                  maxLength={1000}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          );
        })}
      </div>
    </details>
  );
}
