import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Controller, type Resolver, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { id, localDate, requiredParagraph } from '../../../../shared/contract/define.ts';
import { holdKinds } from '../../../../shared/contract/retention.ts';
import { client, core } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useNames } from '../../../data/names.ts';
import { useChange } from '../../../data/query.ts';
import {
  Button,
  ComboBoxField,
  DateField,
  Dialog,
  FormActions,
  FormLayout,
  RadioCards,
  TextArea,
} from '../../../ui/index.ts';
import styles from '../Settings.module.css';

const holdForm = z.object({
  kind: z.enum(holdKinds),
  id,
  reason: requiredParagraph(1000),
  placedOn: localDate,
});
type HoldForm = z.output<typeof holdForm>;
type Typed = Omit<HoldForm, 'id' | 'placedOn'> & { id: string | null; placedOn: string | null };

/** Puts a group or a person on hold. */
export function HoldDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const groups = useQuery(core.groups.list.queryOptions());
  const people = useQuery(core.people.list.queryOptions());
  const form = useForm<Typed, unknown, HoldForm>({
    resolver: zodResolver(holdForm) as unknown as Resolver<Typed, unknown, HoldForm>,
    defaultValues: { kind: 'person', id: null, reason: '', placedOn: today },
  });
  const draft = useDraft('legal hold', form);
  const kind = useWatch({ control: form.control, name: 'kind' });
  const place = useChange((fields: HoldForm) => client.retention.placeHold(fields), {
    message: () => t('The legal hold is placed.'),
    onSuccess: () => {
      void draft.clear();
      onClose();
    },
    onFailure: (failure) => {
      const field =
        failure.code === 'ALREADY_HELD' ? 'id' : failure.code === 'DAY_TO_COME' ? 'placedOn' : null;
      if (field === null) return false;
      form.setError(field, { type: 'refused', message: failureMessage(failure, t) }, { shouldFocus: true });
      return true;
    },
  });
  const options =
    kind === 'group'
      ? (groups.data ?? []).map((group) => ({ value: group.id, label: group.name, isData: true }))
      : (people.data ?? []).map((person) => ({
          value: person.id,
          label: names.display(person),
          isData: true,
        }));
  return (
    <Dialog isOpen onClose={onClose} title={t('Place a legal hold')}>
      <FormLayout
        label={t('Place a legal hold')}
        onSubmit={(event) => void form.handleSubmit((fields) => place.mutate(fields))(event)}
      >
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <RadioCards
              {...field}
              onChange={(next) => {
                field.onChange(next);
                form.setValue('id', null);
              }}
              label={t('What is held')}
              options={[
                {
                  value: 'person',
                  label: t('A person'),
                  description: t('And every group whose records name that person.'),
                },
                {
                  value: 'group',
                  label: t('A group'),
                  description: t('And everybody whom its records name.'),
                },
              ]}
            />
          )}
        />
        <Controller
          control={form.control}
          name="id"
          render={({ field, fieldState }) => (
            <ComboBoxField
              {...field}
              label={kind === 'group' ? t('Group') : t('Person')}
              options={options}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="reason"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('Reason')}
              description={t('Who asked for it, under which reference.')}
              rows={3}
              maxLength={1000}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="placedOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('Since')}
              most={today}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <p className={styles.small}>
          {t('No undo takes a hold back: it is lifted in the list of holds, with a reason.')}
        </p>
        <FormActions>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" isPending={place.isPending}>
            {t('Place the hold')}
          </Button>
        </FormActions>
      </FormLayout>
    </Dialog>
  );
}
