import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ClimateQuestionFields, climateQuestionFields } from '../../../shared/contract/looking-back.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Button, TextField } from '../../ui/index.ts';
import styles from './looking-back.module.css';

interface QuestionFormProps {
  draftKey: string;
  fields: ClimateQuestionFields | null;
  submitLabel: string;
  onSubmit: (fields: ClimateQuestionFields) => Promise<unknown>;
  onCancel?: () => void;
}

/** A question and the words at its two ends; Enter saves. */
export function QuestionForm({ draftKey, fields, submitLabel, onSubmit, onCancel }: QuestionFormProps) {
  const { t } = useTranslation();
  const empty = { text: '', lowWord: '', highWord: '' };
  const form = useForm<ClimateQuestionFields>({
    resolver: zodResolver(climateQuestionFields),
    defaultValues: fields ? { text: fields.text, lowWord: fields.lowWord, highWord: fields.highWord } : empty,
  });
  const draft = useDraft(draftKey, form);

  async function submit(values: ClimateQuestionFields) {
    try {
      await onSubmit(values);
    } catch {
      return; // said by then; what was typed stays
    }
    await draft.discard();
  }

  const parts: { name: keyof ClimateQuestionFields; label: string; most: number }[] = [
    { name: 'text', label: t('Question'), most: 200 },
    { name: 'lowWord', label: t('0 means'), most: 40 },
    { name: 'highWord', label: t('10 means'), most: 40 },
  ];
  return (
    <form
      className={styles.fields}
      aria-label={submitLabel}
      onSubmit={(event) => void form.handleSubmit(submit)(event)}
    >
      {parts.map(({ name, label, most }) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={label}
              maxLength={most}
              isRequired={name === 'text'}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      ))}
      <span className={`${styles.line} ${styles.fixed}`}>
        {onCancel && (
          <Button
            onPress={() => {
              void draft.clear();
              onCancel();
            }}
          >
            {t('Cancel')}
          </Button>
        )}
        <Button type="submit">{submitLabel}</Button>
      </span>
    </form>
  );
}
