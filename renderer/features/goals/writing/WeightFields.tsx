import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../../data/field-messages.ts';
import { goalLevels, levelName, signed } from '../../../data/goal-words.ts';
import { DateField, FormRow, FormSection, SelectField } from '../../../ui/index.ts';
import type { GoalForm } from './goal-form.ts';
import styles from './writing.module.css';

const steps = [1, 2, 3, 4, 5];
const unknown = 'unknown';

/** How much a goal weighs, and from where and when it sets out. */
export function WeightFields({ form }: { form: UseFormReturn<GoalForm> }) {
  const { t } = useTranslation();
  const [importance, difficulty] = form.watch(['importance', 'difficulty']);
  const stepWords = (lowest: string, highest: string) =>
    steps.map((step) => ({
      value: String(step),
      label: step === 1 ? `1, ${lowest}` : step === 5 ? `5, ${highest}` : String(step),
    }));
  return (
    <FormSection title={t('Weight and beginning')}>
      <FormRow least="11rem">
        {(
          [
            ['importance', t('Importance'), stepWords(t('as any goal'), t('matters most'))],
            ['difficulty', t('Difficulty'), stepWords(t('as any goal'), t('very hard'))],
          ] as const
        ).map(([name, label, options]) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field, fieldState }) => (
              <SelectField
                {...field}
                value={String(field.value)}
                onChange={(value) => field.onChange(Number(value))}
                label={label}
                options={options}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ))}
      </FormRow>
      <p className={styles.quiet}>
        {t(
          'Weight in the T-score: {{importance}} × {{difficulty}} = {{weight}}. With 1 × 1 all goals weigh the same.',
          {
            importance,
            difficulty,
            weight: importance * difficulty,
          },
        )}
      </p>
      <FormRow least="11rem">
        <Controller
          control={form.control}
          name="baselineLevel"
          render={({ field, fieldState }) => (
            <SelectField
              {...field}
              value={field.value === null ? unknown : String(field.value)}
              onChange={(value) => field.onChange(value === unknown ? null : Number(value))}
              label={t('Where it stands at the beginning')}
              description={t('Usually −1, or −2 where it can hardly get worse.')}
              options={[
                { value: unknown, label: t('not known yet') },
                ...goalLevels.map((level) => ({
                  value: String(level),
                  label: t('{{level}}, {{meaning}}', { level: signed(level), meaning: levelName(level, t) }),
                })),
              ]}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="startedOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('Worked on since')}
              description={t('Empty: from the beginning of the group.')}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormRow>
    </FormSection>
  );
}
