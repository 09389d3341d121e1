import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { client } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useChange } from '../../../data/query.ts';
import {
  Banner,
  Button,
  Card,
  FormActions,
  FormLayout,
  SwitchField,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { type BellForm, bellResolver, renamedOf, scheduleOf } from './bell-form.ts';
import { keepSavedNames, nextRow, readBellText, rowsOfPeriods, writeBellText } from './bell-rows.ts';
import { BellGrid } from './BellGrid.tsx';
import styles from './timetable.module.css';

type Schedule = Awaited<ReturnType<typeof client.timetable.read>>['schedules'][number];

/** A school's bells: in a grid, or as lines of text to copy and paste. */
export function BellScheduleEditor({
  schedule,
  onClose,
}: {
  schedule: Schedule | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [defaultValues] = useState<BellForm>(() => ({
    name: schedule?.name ?? '',
    rows: schedule ? rowsOfPeriods(schedule.periods) : [nextRow([])],
  }));
  const form = useForm<BellForm>({ resolver: bellResolver(t), defaultValues });
  const draft = useDraft(`bell-schedule:${schedule?.id ?? 'new'}`, form);
  /** The rows as text while they are written as text. */
  const [text, setText] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = useChange(client.timetable.saveSchedule, {
    message: () => t('The bell schedule is saved.'),
    onFailure: (failure) => {
      setRefusal(failureMessage(failure, t));
      return true;
    },
  });
  const unread = text === null ? [] : readBellText(text).unread;

  function writeText(next: string): void {
    setText(next);
    const { rows } = readBellText(next);
    if (rows.length > 0)
      form.setValue('rows', keepSavedNames(rows, form.getValues('rows')), { shouldDirty: true });
  }

  async function submit(values: BellForm): Promise<void> {
    setRefusal(null);
    try {
      await save.mutateAsync({
        id: schedule?.id ?? null,
        fields: scheduleOf(values),
        renamed: renamedOf(values.rows),
      });
      await draft.clear();
      onClose();
    } catch (error) {
      // Said above the buttons; the form stays as it is.
      toFailure(error);
    }
  }

  return (
    <Card title={schedule === null ? t('New bell schedule') : t('Change the bell schedule')}>
      <FormLayout
        label={t('Bell schedule')}
        onSubmit={(event) => {
          // What is wrong is said at the rows, so these are shown.
          if (unread.length === 0) setText(null);
          void form.handleSubmit(submit)(event);
        }}
      >
        {draft.isRestored && (
          <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
            {t('What you had begun to write is here again.')}
          </Banner>
        )}
        <div className={styles.editorHead}>
          <Controller
            control={form.control}
            name="name"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t('Name')}
                isRequired
                autoFocus
                maxLength={80}
                placeholder={t('such as Regular day')}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <SwitchField
            label={t('Write it as text')}
            value={text !== null}
            onChange={(isText) => setText(isText ? writeBellText(form.getValues('rows')) : null)}
          />
        </div>
        {text === null ? (
          <BellGrid form={form} />
        ) : (
          <TextArea
            label={t('Periods')}
            value={text}
            onChange={writeText}
            rows={10}
            maxLength={4000}
            description={t('One period in a line: its name, from when, and to when or how many minutes.')}
            errorMessage={
              unread.length === 0
                ? undefined
                : t('No times were found in these lines: {{lines}}.', { lines: unread.join(', ') })
            }
          />
        )}
        {text === null && (
          <p className={styles.quiet}>
            {t('Enter goes to the next row. Rows copied from a spreadsheet can be pasted into any cell.')}
          </p>
        )}
        {refusal !== null && <Banner kind="alarm">{refusal}</Banner>}
        <FormActions>
          <Button
            onPress={() => {
              void draft.clear();
              onClose();
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" isPending={save.isPending} isDisabled={unread.length > 0}>
            {t('Save the bell schedule')}
          </Button>
        </FormActions>
      </FormLayout>
    </Card>
  );
}
