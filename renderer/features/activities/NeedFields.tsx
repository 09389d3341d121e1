import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { spaces, threeLevels } from '../../../shared/domain/activity-fields.ts';
import { levelName, spaceName } from '../../data/activity-words.ts';
import { core } from '../../data/client.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { compareText } from '../../i18n/format.ts';
import { FormRow, NumberField, type Option, SelectField, TagField } from '../../ui/index.ts';
import type { ActivityPartProps } from './use-activity-labels.ts';

/** Time, people, materials, space, and how lively it is. */
export function NeedFields({ form: { control }, labels }: ActivityPartProps) {
  const { t } = useTranslation();
  const library = useQuery(core.activities.list.queryOptions());
  const used = [...new Set(library.data?.flatMap((activity) => activity.materials) ?? [])].sort(
    (one, other) => compareText(one, other),
  );
  const figures = [
    { name: 'minutesLeast', most: 600 },
    { name: 'minutesMost', most: 600 },
    { name: 'sizeLeast', most: 1000 },
    { name: 'sizeMost', most: 1000 },
  ] as const;
  const levels = threeLevels.map((level) => ({ value: level, label: levelName(level, t) }));
  const choices: { name: 'space' | 'noise' | 'movement'; options: Option[] }[] = [
    { name: 'space', options: spaces.map((space) => ({ value: space, label: spaceName(space, t) })) },
    { name: 'noise', options: levels },
    { name: 'movement', options: levels },
  ];
  return (
    <>
      <FormRow least="9rem">
        {figures.map(({ name, most }) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field, fieldState }) => (
              <NumberField
                {...field}
                label={labels[name]}
                least={1}
                most={most}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ))}
      </FormRow>
      <Controller
        control={control}
        name="materials"
        render={({ field, fieldState }) => (
          <TagField
            {...field}
            label={labels.materials}
            suggestions={used}
            description={t('One by one: “paper”, “a soft ball”. Leave it empty where nothing is needed.')}
            errorMessage={fieldState.error && t('At most 40 materials of 80 letters each.')}
          />
        )}
      />
      <FormRow least="13rem">
        {choices.map(({ name, options }) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field, fieldState }) => (
              <SelectField
                {...field}
                onChange={(value) => field.onChange(value ?? field.value)}
                label={labels[name]}
                options={options}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ))}
      </FormRow>
    </>
  );
}
