import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, type Resolver, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { closureDay } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { Button, DateField, FormActions, FormLayout, FormRow, TextField } from '../../ui/index.ts';

/** The contract's rules; the last day may be left open, which means a single day. */
const closureForm = closureDay
  .omit({ id: true })
  .extend({ endsOn: closureDay.shape.endsOn.nullable() })
  .refine((day) => day.endsOn === null || day.startsOn <= day.endsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });
type ClosureFields = z.output<typeof closureForm>;
type TypedClosure = { name: string; startsOn: string | null; endsOn: string | null };

const empty: TypedClosure = { name: '', startsOn: null, endsOn: null };

/** A closed day, or a first and a last one. */
export function ClosureForm() {
  const { t } = useTranslation();
  const form = useForm<TypedClosure, unknown, ClosureFields>({
    // What is typed may still lack its first day; the schema refuses that, in words.
    resolver: zodResolver(closureForm) as unknown as Resolver<TypedClosure, unknown, ClosureFields>,
    defaultValues: empty,
  });
  const draft = useDraft('closure new', form);
  const add = useChange(
    ({ name, startsOn, endsOn }: ClosureFields) =>
      client.closures.create({ name, startsOn, endsOn: endsOn ?? startsOn }),
    {
      message: ({ plannedSessions }) =>
        plannedSessions === 0
          ? t('Added. No planned session falls on it.')
          : t('Added. {{count}} planned sessions fall on it; they stay until you move or cancel them.', {
              count: plannedSessions,
            }),
      onSuccess: () => {
        void draft.discard();
        form.setFocus('name');
      },
    },
  );
  return (
    <FormLayout
      label={t('Add closure days')}
      onSubmit={(event) => void form.handleSubmit((fields) => add.mutate(fields))(event)}
    >
      <FormRow>
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              description={t('For example Spring break.')}
              errorMessage={fieldMessage(fieldState.error, t)}
              maxLength={80}
              isRequired
            />
          )}
        />
        <Controller
          control={form.control}
          name="startsOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('First day')}
              errorMessage={fieldMessage(fieldState.error, t)}
              isRequired
            />
          )}
        />
        <Controller
          control={form.control}
          name="endsOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('Last day')}
              description={t('Leave open for a single day.')}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormRow>
      <FormActions>
        <Button kind="primary" type="submit" isPending={add.isPending}>
          {t('Add')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
