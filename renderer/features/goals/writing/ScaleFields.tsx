import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ScaleNote, scaleNotes, writingOrder } from '../../../../shared/domain/attainment-scale.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { levelName, signed } from '../../../data/goal-words.ts';
import { Button, FormSection, Menu, TextField } from '../../../ui/index.ts';
import type { GoalForm } from './goal-form.ts';
import { scaleExamples } from './scale-examples.ts';
import styles from './writing.module.css';

/** The five levels in the order in which they are best written: what is expected first, then outward. */
export function ScaleFields({
  form,
  takesFocus = false,
}: {
  form: UseFormReturn<GoalForm>;
  /** The focus begins at the first level that is not written. */
  takesFocus?: boolean;
}) {
  const { t } = useTranslation();
  const levels = form.watch('levels');
  const notes = scaleNotes(levels);
  const examples = scaleExamples(t);
  const [first] = useState(() => writingOrder.find((level) => levels[level + 2] === '') ?? 0);
  const isEmpty = levels.every((words) => words === '');

  function take(key: string): void {
    const example = examples.find((one) => one.key === key);
    if (!example) return;
    form.setValue('levels', [...example.levels], { shouldDirty: true });
    if (form.getValues('text') === '') form.setValue('text', example.goal, { shouldDirty: true });
  }

  return (
    <FormSection title={t('Attainment scale')}>
      <div className={styles.scaleHelp}>
        <p>
          {t(
            'Write first what you expect by the end of the group: level 0. Then a little more and a little less, then the ends. Each level is something that somebody can see or count, and only one of them is true on a day.',
          )}
        </p>
        {isEmpty && (
          <Menu
            trigger={
              <Button size="small" icon={<Lightbulb aria-hidden="true" />}>
                {t('Begin from an example')}
              </Button>
            }
            label={t('Examples of scales')}
            entries={examples.map(({ key, kind, goal }) => ({ id: key, label: kind, description: goal }))}
            onAction={take}
          />
        )}
      </div>
      <ol className={styles.levels}>
        {writingOrder.map((level) => (
          <li key={level}>
            <Controller
              control={form.control}
              name={`levels.${level + 2}`}
              render={({ field, fieldState }) => (
                <TextField
                  {...field}
                  label={t('{{level}}, {{meaning}}', { level: signed(level), meaning: levelName(level, t) })}
                  maxLength={300}
                  autoFocus={takesFocus && level === first}
                  placeholder={promptOf(level, t)}
                  description={noteText(
                    notes.find((note) => note.level === level),
                    t,
                  )}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          </li>
        ))}
      </ol>
    </FormSection>
  );
}

type Words = ReturnType<typeof useTranslation>['t'];

function promptOf(level: number, t: Words): string {
  switch (level) {
    case 0:
      return t('What would be a fair success by the end?');
    case 1:
      return t('What would be better than you expect?');
    case -1:
      return t('What if it goes slower? Often this is how it is now.');
    case 2:
      return t('What is the best that you can imagine?');
    default:
      return t('What if nothing helps, or it gets harder?');
  }
}

/** A hint, not a rule: only the writer knows what the words mean. */
function noteText(note: ScaleNote | undefined, t: Words): string | undefined {
  if (!note) return undefined;
  return note.kind === 'same'
    ? t('Says the same as level {{level}}. Nobody could tell which of the two it is.', {
        level: signed(note.as),
      })
    : t('Look at the figures: they do not go one way from −2 to +2.');
}
