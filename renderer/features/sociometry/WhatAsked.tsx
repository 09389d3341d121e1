import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/contract/sessions.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { DateField, FormRow, SelectField, TextField } from '../../ui/index.ts';
import { questions, type RoundForm } from './round-form.ts';

interface WhatAskedProps {
  control: Control<RoundForm>;
  sessions: readonly Session[];
}

const none = 'none';

/** The question, the day, and the session that it belongs to. */
export function WhatAsked({ control, sessions }: WhatAskedProps) {
  const { t } = useTranslation();
  const met = sessions.filter(({ state }) => state !== 'cancelled');
  return (
    <>
      <Controller
        control={control}
        name="criterion"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Question')}
            isRequired
            autoFocus
            maxLength={300}
            description={t('About something real that will happen, as the members hear it. {{examples}}', {
              examples: formatList(questions(t).slice(0, 2)),
            })}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <FormRow least="14rem">
        <Controller
          control={control}
          name="takenOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('Day')}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={control}
          name="sessionId"
          render={({ field }) => (
            <SelectField
              {...field}
              label={t('Session')}
              value={field.value ?? none}
              onChange={(value) => field.onChange(value === none ? null : value)}
              options={[
                { value: none, label: t('In no session') },
                ...met.toReversed().map((session) => ({
                  value: session.id,
                  label: t('Session {{number}}, {{day}}', {
                    number: session.number,
                    day: formatDate(session.date),
                  }),
                })),
              ]}
            />
          )}
        />
      </FormRow>
    </>
  );
}
