import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  ageBands,
  caselTags,
  groupStages,
  threeLevels,
  vinterDimensions,
} from '../../../shared/domain/activity-fields.ts';
import { ageBandName, caselName, levelName, stageWords, vinterWords } from '../../data/activity-words.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { FormRow, MultiSelectField, SelectField } from '../../ui/index.ts';
import styles from './form.module.css';
import type { ActivityPartProps } from './use-activity-labels.ts';

/** For whom and when: ages, stages, competences, and Vinter's dimensions. */
export function TagFields({ form: { control }, labels }: ActivityPartProps) {
  const { t } = useTranslation();
  const levels = threeLevels.map((level) => ({ value: level, label: levelName(level, t) }));
  return (
    <>
      <FormRow least="15rem">
        <Controller
          control={control}
          name="ages"
          render={({ field, fieldState }) => (
            <MultiSelectField
              {...field}
              label={labels.ages}
              isRequired
              options={ageBands.map((band) => ({ value: band, label: ageBandName(band, t) }))}
              errorMessage={fieldState.error && t('Choose at least one.')}
            />
          )}
        />
        <Controller
          control={control}
          name="stages"
          render={({ field, fieldState }) => (
            <MultiSelectField
              {...field}
              label={labels.stages}
              isRequired
              options={groupStages.map((stage) => {
                const { name, meaning } = stageWords(stage, t);
                return { value: stage, label: name, description: meaning };
              })}
              errorMessage={fieldState.error && t('Choose at least one.')}
            />
          )}
        />
        <Controller
          control={control}
          name="casel"
          render={({ field, fieldState }) => (
            <MultiSelectField
              {...field}
              label={labels.casel}
              placeholder={t('None')}
              options={caselTags.map((tag) => ({ value: tag, label: caselName(tag, t) }))}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormRow>
      <div role="group" aria-label={labels.vinter} className={styles.texts}>
        <span className={styles.textsLabel} aria-hidden="true">
          {labels.vinter}
        </span>
        <FormRow least="15rem">
          {vinterDimensions.map((dimension) => {
            const { name, meaning } = vinterWords(dimension, t);
            return (
              <Controller
                key={dimension}
                control={control}
                name={`vinter.${dimension}`}
                render={({ field, fieldState }) => (
                  <SelectField
                    {...field}
                    onChange={(level) => field.onChange(level ?? field.value)}
                    label={name}
                    description={meaning}
                    options={levels}
                    errorMessage={fieldMessage(fieldState.error, t)}
                  />
                )}
              />
            );
          })}
        </FormRow>
      </div>
    </>
  );
}
