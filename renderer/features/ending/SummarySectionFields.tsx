import { RotateCcw, X } from 'lucide-react';
import { type Control, Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SummarySection } from '../../../shared/contract/endings.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Button, IconButton, TextArea, TextField } from '../../ui/index.ts';
import styles from './summary.module.css';

interface SummarySectionFieldsProps {
  control: Control<{ sections: SummarySection[] }>;
  place: number;
  /** What the record says now; null for a section of one's own. */
  proposed: string | null;
  onTakeProposed: (text: string) => void;
  onRemove: (() => void) | null;
}

/** One section: its heading, its text, and the record's own words where they are others by now. */
export function SummarySectionFields({
  control,
  place,
  proposed,
  onTakeProposed,
  onRemove,
}: SummarySectionFieldsProps) {
  const { t } = useTranslation();
  const { heading, text } = useWatch({ control, name: `sections.${place}` });
  const name = heading || t('Section {{number}}', { number: place + 1 });
  return (
    <section
      className={styles.section}
      aria-label={t('Section {{number}}: {{section}}', { number: place + 1, section: heading })}
    >
      <div className={styles.head}>
        <Controller
          control={control}
          name={`sections.${place}.heading`}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Heading')}
              hideLabel
              placeholder={t('Heading')}
              maxLength={120}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        {proposed !== null && proposed !== '' && proposed !== text && (
          <Button
            size="small"
            kind="quiet"
            icon={<RotateCcw aria-hidden="true" />}
            aria-label={t('“{{section}}” as the record says it now', { section: name })}
            onPress={() => onTakeProposed(proposed)}
          >
            {t('As the record says it now')}
          </Button>
        )}
        {onRemove && (
          <IconButton
            size="small"
            label={t('Leave “{{section}}” out', { section: name })}
            icon={<X aria-hidden="true" />}
            onPress={onRemove}
          />
        )}
      </div>
      <Controller
        control={control}
        name={`sections.${place}.text`}
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('Text of “{{section}}”', { section: name })}
            hideLabel
            rows={2}
            maxLength={6000}
            placeholder={t('Nothing is recorded of this.')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </section>
  );
}
