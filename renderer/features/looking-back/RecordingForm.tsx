import { zodResolver } from '@hookform/resolvers/zod';
import { Plus, Printer } from 'lucide-react';
import { type KeyboardEvent } from 'react';
import { Controller, useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type RecordingFields, recordingFields } from '../../../shared/contract/looking-back.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import {
  AppLink,
  Banner,
  Button,
  Card,
  Kbd,
  LinkButton,
  TextArea,
  TextField,
  useNavigate,
} from '../../ui/index.ts';
import styles from './recording.module.css';
import { RecordingRowFields } from './RecordingRowFields.tsx';
import { emptyRow } from './RecordingScreen.tsx';
import { useSavedValues } from '../../data/use-saved-values.ts';

interface RecordingFormProps {
  sessionId: string;
  recordingId: string | null;
  saved: RecordingFields;
  updatedAt: string | null;
}

const mostRows = 200;

/** A process recording: exchange by exchange what was said, what went on beneath it, and what the supervisor says. */
export function RecordingForm({ sessionId, recordingId, saved, updatedAt }: RecordingFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { timeZone } = useSettings();
  const back = `/sessions/${sessionId}/looking-back`;
  const form = useForm<RecordingFields>({ resolver: zodResolver(recordingFields), defaultValues: saved });
  const draftKey = `process-recording:${recordingId ?? `new:${sessionId}`}`;
  useSavedValues(form, saved);
  const draft = useDraft(draftKey, form);
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'rows' });
  const save = useChange(
    async (input: RecordingFields) =>
      recordingId === null
        ? client.processRecordings.create({ sessionId, fields: input })
        : { id: recordingId, ...(await client.processRecordings.update({ id: recordingId, fields: input })) },
    {
      message: () => t('The process recording is saved.'),
      onSuccess: ({ id }) => {
        if (recordingId === null) void draft.clear().then(() => navigate(`${back}/recordings/${id}`));
      },
    },
  );
  const removeWhole = useChange((id: string) => client.processRecordings.remove({ id }), {
    message: () => t('The process recording is removed.'),
    onSuccess: () => navigate(back),
  });

  async function submit(input: RecordingFields) {
    try {
      await save.mutateAsync(input);
    } catch {
      return; // said by then; what was typed stays
    }
    if (recordingId === null) return;
    form.reset(input);
    await draft.discard();
  }

  function addRow() {
    if (fields.length < mostRows) append(emptyRow, { focusName: `rows.${fields.length}.said` });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    addRow();
  }

  return (
    <form
      className={styles.form}
      aria-label={t('Process recording')}
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
    >
      <div className={styles.bar}>
        <AppLink href={back}>{t('Looking back')}</AppLink>
        <h2>{t('Process recording')}</h2>
        <span className={styles.note}>
          {updatedAt === null
            ? t('Kept as a draft while you write.')
            : t('Saved {{moment}}', { moment: formatInstant(updatedAt, timeZone) })}
        </span>
        <span className={styles.actions}>
          {recordingId !== null && (
            <>
              <LinkButton
                href={`/print/recording/${recordingId}/recording`}
                icon={<Printer aria-hidden="true" />}
              >
                {t('Print')}
              </LinkButton>
              <Button kind="quiet" onPress={() => removeWhole.mutate(recordingId)}>
                {t('Remove')}
              </Button>
            </>
          )}
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('Save')}
          </Button>
        </span>
      </div>
      {draft.isRestored && (
        <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
          {t('What you had begun to write is here again.')}
        </Banner>
      )}
      <div className={styles.author}>
        <Controller
          control={form.control}
          name="author"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Written by')}
              maxLength={120}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </div>
      <div className={styles.rows} onKeyDown={onKeyDown}>
        {fields.map((row, place) => (
          <RecordingRowFields
            key={row.id}
            control={form.control}
            place={place}
            isOnly={fields.length === 1}
            isLast={place === fields.length - 1}
            onMove={(to) => move(place, to)}
            onRemove={() => remove(place)}
          />
        ))}
      </div>
      <div className={styles.bar}>
        <Button icon={<Plus aria-hidden="true" />} onPress={addRow} isDisabled={fields.length >= mostRows}>
          {t('Next exchange')}
        </Button>
        <Kbd keys="Mod+Enter" />
      </div>
      <Card title={t('At the end')}>
        <Controller
          control={form.control}
          name="closing"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('The supervisor’s closing remark')}
              rows={3}
              maxLength={6000}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </Card>
    </form>
  );
}
