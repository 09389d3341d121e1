import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type Screening,
  screening as screeningFields,
  screeningQuestions,
} from '../../../shared/contract/enrolment.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Button, DateField, FormActions, FormLayout, TextArea } from '../../ui/index.ts';
import { AnswerField } from './AnswerField.tsx';
import { DraftNote } from './DraftNote.tsx';
import { questionWords } from './enrolment-words.ts';

interface ScreeningFormProps {
  groupId: string;
  personId: string;
  screening: Screening;
  onDone: () => void;
}

/** The five questions of the first conversation, each yes, no, or not yet known. */
export function ScreeningForm({ groupId, personId, screening, onDone }: ScreeningFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<Screening>({
    resolver: zodResolver(screeningFields),
    defaultValues: { ...screening, screenedOn: screening.screenedOn ?? today },
  });
  const draft = useDraft(`enrolment screening ${groupId} ${personId}`, form);
  const done = () => void draft.clear().then(onDone);
  const save = useChange(
    (fields: Screening) => client.enrolment.screen({ groupId, personId, screening: fields }),
    { message: () => t('The screening is saved.'), onSuccess: done },
  );
  return (
    <FormLayout
      label={t('Screening')}
      onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
    >
      <DraftNote draft={draft} />
      {screeningQuestions.map((question) => (
        <Controller
          key={question}
          control={form.control}
          name={`answers.${question}`}
          render={({ field }) => (
            <AnswerField label={questionWords(question, t)} value={field.value} onChange={field.onChange} />
          )}
        />
      ))}
      <Controller
        control={form.control}
        name="screenedOn"
        render={({ field, fieldState }) => (
          <DateField
            {...field}
            label={t('Talked with them on')}
            description={t('Empty while the conversation is to come.')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="remarks"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('Remarks')}
            rows={2}
            maxLength={4000}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <FormActions>
        <Button onPress={done}>{t('Cancel')}</Button>
        <Button kind="primary" type="submit" isPending={save.isPending}>
          {t('Save the screening')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
