import { Trash2 } from 'lucide-react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeasureFields } from '../../../shared/contract/measures.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { FormRow, IconButton, NumberField, TextField } from '../../ui/index.ts';
import styles from './measures.module.css';

interface ScoreRowProps {
  form: UseFormReturn<MeasureFields>;
  place: number;
  /** The total of an entered score: it has a range and no name of its own. */
  isTotal: boolean;
  onRemove: (() => void) | undefined;
}

/** The range of a total or of a sub-score. */
export function ScoreRow({ form: { control }, place, isTotal, onRemove }: ScoreRowProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.question} aria-label={isTotal ? t('Total') : t('Sub-score')}>
      <div className={styles.questionHead}>
        <strong>{isTotal ? t('Total') : t('Sub-score')}</strong>
        {!isTotal && onRemove && (
          <IconButton
            size="small"
            label={t('Remove this sub-score')}
            icon={<Trash2 aria-hidden="true" />}
            onPress={onRemove}
          />
        )}
      </div>
      <FormRow least="10rem">
        {!isTotal && (
          <Controller
            control={control}
            name={`items.${place}.text`}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t('Name')}
                isRequired
                maxLength={300}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        )}
        {(['low', 'high'] as const).map((end) => (
          <Controller
            key={end}
            control={control}
            name={`items.${place}.${end}`}
            render={({ field, fieldState }) => (
              <NumberField
                {...field}
                label={end === 'low' ? t('Lowest possible') : t('Highest possible')}
                least={-100_000}
                most={100_000}
                step={0.01}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ))}
      </FormRow>
    </section>
  );
}
