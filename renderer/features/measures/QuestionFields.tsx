import { Trash2 } from 'lucide-react';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { facesCount, type MeasureFields } from '../../../shared/contract/measures.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import {
  CheckboxField,
  FormRow,
  IconButton,
  NumberField,
  SelectField,
  TagField,
  TextField,
} from '../../ui/index.ts';
import styles from './measures.module.css';

interface QuestionFieldsProps {
  form: UseFormReturn<MeasureFields>;
  place: number;
  of: number;
  onRemove: () => void;
}

/** One question: its words, how it is answered, and what the ends of the scale are called. */
export function QuestionFields({ form, place, of, onRemove }: QuestionFieldsProps) {
  const { t } = useTranslation();
  const { control } = form;
  const answer = useWatch({ control, name: `items.${place}.answer` });
  const number = place + 1;

  function choose(next: string | null): void {
    form.setValue(`items.${place}.answer`, next as typeof answer, { shouldDirty: true });
    const words = form.getValues(`items.${place}.words`);
    const most = next === 'faces' ? facesCount : Math.max(2, words.length);
    form.setValue(`items.${place}.low`, next === 'number' ? 0 : 1);
    form.setValue(`items.${place}.high`, next === 'number' ? 10 : most);
  }

  return (
    <section className={styles.question} aria-label={t('Question {{number}}', { number })}>
      <div className={styles.questionHead}>
        <strong>{t('Question {{number}}', { number })}</strong>
        {of > 1 && (
          <IconButton
            size="small"
            label={t('Remove question {{number}}', { number })}
            icon={<Trash2 aria-hidden="true" />}
            onPress={onRemove}
          />
        )}
      </div>
      <Controller
        control={control}
        name={`items.${place}.text`}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('What is asked')}
            isRequired
            maxLength={300}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <FormRow least="11rem">
        <SelectField
          label={t('Answered by')}
          value={answer}
          onChange={choose}
          options={[
            { value: 'number', label: t('A number') },
            { value: 'faces', label: t('Five faces') },
            { value: 'words', label: t('Words of yours') },
          ]}
        />
        {answer === 'number' &&
          (['low', 'high'] as const).map((end) => (
            <Controller
              key={end}
              control={control}
              name={`items.${place}.${end}`}
              render={({ field, fieldState }) => (
                <NumberField
                  {...field}
                  label={end === 'low' ? t('Lowest') : t('Highest')}
                  least={-100}
                  most={100}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          ))}
      </FormRow>
      {answer === 'words' ? (
        <Controller
          control={control}
          name={`items.${place}.words`}
          render={({ field, fieldState }) => (
            <TagField
              {...field}
              label={t('Answers to choose from')}
              value={field.value}
              onChange={(words) => {
                field.onChange(words);
                form.setValue(`items.${place}.high`, Math.max(2, words.length));
              }}
              description={t('From the least to the most, two to seven: the first counts 1, the second 2.')}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      ) : (
        <FormRow least="11rem">
          {(['lowWord', 'highWord'] as const).map((end) => (
            <Controller
              key={end}
              control={control}
              name={`items.${place}.${end}`}
              render={({ field, fieldState }) => (
                <TextField
                  {...field}
                  label={end === 'lowWord' ? t('The low end means') : t('The high end means')}
                  maxLength={40}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          ))}
        </FormRow>
      )}
      {of > 1 && (
        <Controller
          control={control}
          name={`items.${place}.isReversed`}
          render={({ field }) => (
            <CheckboxField
              {...field}
              label={t('Counts the other way round')}
              description={t('For a question in which a high answer says what a low one says in the others.')}
            />
          )}
        />
      )}
    </section>
  );
}
