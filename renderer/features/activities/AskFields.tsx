import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  disclosureLevels,
  literacyLevels,
  onlineFits,
  touchLevels,
} from '../../../shared/domain/activity-fields.ts';
import { disclosureWords, literacyName, onlineName, touchName } from '../../data/activity-words.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { FormRow, type Option, RadioCards, SelectField } from '../../ui/index.ts';
import type { ActivityPartProps } from './use-activity-labels.ts';

/** Closeness, reading, and whether it works online. */
export function AskFields({ form: { control }, labels }: ActivityPartProps) {
  const { t } = useTranslation();
  const choices: { name: 'touch' | 'literacy' | 'online'; options: Option[] }[] = [
    { name: 'touch', options: touchLevels.map((touch) => ({ value: touch, label: touchName(touch, t) })) },
    {
      name: 'literacy',
      options: literacyLevels.map((literacy) => ({ value: literacy, label: literacyName(literacy, t) })),
    },
    {
      name: 'online',
      options: onlineFits.map((online) => ({ value: online, label: onlineName(online, t) })),
    },
  ];
  return (
    <>
      <Controller
        control={control}
        name="disclosure"
        render={({ field, fieldState }) => (
          <RadioCards
            {...field}
            value={String(field.value)}
            onChange={(level) => field.onChange(level === null ? field.value : Number(level))}
            label={labels.disclosure}
            cardWidth="20rem"
            errorMessage={fieldMessage(fieldState.error, t)}
            options={disclosureLevels.map((level) => {
              const { name, meaning } = disclosureWords(level, t);
              return { value: String(level), label: name, description: meaning };
            })}
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
