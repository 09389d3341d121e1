import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type ServiceEntry, serviceFields } from '../../../shared/contract/reports.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import {
  Button,
  ComboBoxField,
  DateField,
  Dialog,
  FormLayout,
  FormRow,
  NumberField,
  SelectField,
  TextField,
} from '../../ui/index.ts';
import { serviceKindOptions } from './service-words.ts';

/** What is typed: a day and minutes may be missing until it is saved. */
const serviceForm = serviceFields.extend({
  doneOn: serviceFields.shape.doneOn.nullable().refine((day) => day !== null, { error: 'required' }),
  minutes: serviceFields.shape.minutes
    .nullable()
    .refine((minutes) => minutes !== null, { error: 'required' }),
});
type ServiceForm = z.input<typeof serviceForm>;

interface ServiceEntryDialogProps {
  /** Null adds a new one. */
  entry: ServiceEntry | null;
  facilitatorId: string;
  onClose: () => void;
  onRemove: (id: string) => void;
}

/** One piece of other work, to add, change or remove. */
export function ServiceEntryDialog({ entry, facilitatorId, onClose, onRemove }: ServiceEntryDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const form = useForm<ServiceForm>({
    resolver: zodResolver(serviceForm),
    defaultValues: entry
      ? {
          facilitatorId,
          groupId: entry.groupId,
          doneOn: entry.doneOn,
          minutes: entry.minutes,
          kind: entry.kind,
          remark: entry.remark,
        }
      : { facilitatorId, groupId: null, doneOn: today, minutes: null, kind: 'phone-call', remark: '' },
  });
  const draft = useDraft(entry ? `service ${entry.id}` : `service of ${facilitatorId}`, form);
  const save = useChange<ServiceForm, { undoStep: number | null }>(
    (typed) => {
      const fields = serviceFields.parse({ ...typed, facilitatorId });
      return entry
        ? client.reports.updateService({ id: entry.id, fields })
        : client.reports.addService(fields);
    },
    {
      message: () => t('The entry is saved.'),
      onSuccess: () => {
        void draft.clear();
        onClose();
      },
      onFailure: (failure) => {
        if (failure.code !== 'DAY_TO_COME') return false;
        form.setError('doneOn', { type: 'custom', message: failureMessage(failure, t) });
        return true;
      },
    },
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={entry ? t('Other work') : t('Add other work')}
      actions={
        <>
          {entry && (
            <Button kind="quiet" onPress={() => onRemove(entry.id)}>
              {t('Remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="service-entry" isPending={save.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="service-entry"
        onSubmit={(event) => void form.handleSubmit((typed) => save.mutate(typed))(event)}
      >
        <FormRow>
          <Controller
            control={form.control}
            name="doneOn"
            render={({ field, fieldState }) => (
              <DateField
                {...field}
                label={t('Day')}
                most={today}
                isRequired
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <Controller
            control={form.control}
            name="minutes"
            render={({ field, fieldState }) => (
              <NumberField
                {...field}
                label={t('Minutes')}
                least={1}
                most={1440}
                isRequired
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        </FormRow>
        <Controller
          control={form.control}
          name="kind"
          render={({ field, fieldState }) => (
            <SelectField
              {...field}
              label={t('Kind')}
              options={serviceKindOptions(t)}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="groupId"
          render={({ field, fieldState }) => (
            <ComboBoxField
              {...field}
              label={t('For which group')}
              description={t('Left empty where it is for none in particular.')}
              options={groups.map(({ id, name }) => ({ value: id, label: name, isData: true }))}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="remark"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Remark')}
              description={t('What it was about, without a member’s name.')}
              maxLength={500}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
