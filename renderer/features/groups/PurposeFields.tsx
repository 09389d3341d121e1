import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { groupStatuses } from '../../../shared/contract/groups.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import {
  groupKindWords,
  groupStatusWords,
  opennessWords,
  taskKinds,
  treatmentKinds,
  type GroupKind,
} from '../../data/group-words.ts';
import {
  FormRow,
  RadioCards,
  SectionedSelectField,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import type { GroupPartProps } from './use-group-labels.ts';

/** What the group is: name, kind, purpose, entry, state. */
export function PurposeFields({ form, labels }: GroupPartProps) {
  const { t } = useTranslation();
  const { control } = form;
  const optionOf = (kind: GroupKind) => {
    const { name, meaning } = groupKindWords(kind, t);
    return { value: kind, label: name, description: meaning };
  };
  return (
    <>
      <Controller
        control={control}
        name="name"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={labels.name}
            isRequired
            autoFocus
            maxLength={120}
            errorMessage={fieldState.error && t('The group needs a name.')}
          />
        )}
      />
      <FormRow least="15rem">
        <Controller
          control={control}
          name="kind"
          render={({ field, fieldState }) => (
            <SectionedSelectField
              {...field}
              onChange={(kind) => field.onChange(kind ?? field.value)}
              label={labels.kind}
              description={groupKindWords(field.value, t).meaning}
              errorMessage={fieldMessage(fieldState.error, t)}
              sections={[
                { title: t('Treatment groups: for their members'), options: treatmentKinds.map(optionOf) },
                { title: t('Task groups: for a piece of work'), options: taskKinds.map(optionOf) },
              ]}
            />
          )}
        />
        <Controller
          control={control}
          name="status"
          render={({ field, fieldState }) => (
            <SelectField
              {...field}
              onChange={(status) => field.onChange(status ?? field.value)}
              label={labels.status}
              description={groupStatusWords(field.value, t).meaning}
              errorMessage={fieldMessage(fieldState.error, t)}
              options={groupStatuses.map((status) => {
                const { name, meaning } = groupStatusWords(status, t);
                return { value: status, label: name, description: meaning };
              })}
            />
          )}
        />
      </FormRow>
      <Controller
        control={control}
        name="purpose"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={labels.purpose}
            description={t('Why this group exists, in one or two sentences that a member could agree to.')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={control}
        name="openness"
        render={({ field, fieldState }) => (
          <RadioCards
            {...field}
            label={labels.openness}
            errorMessage={fieldMessage(fieldState.error, t)}
            options={(['closed', 'open'] as const).map((openness) => {
              const { name, meaning } = opennessWords(openness, t);
              return { value: openness, label: name, description: meaning };
            })}
          />
        )}
      />
    </>
  );
}
