import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { competencies, type RecordingFields } from '../../../shared/contract/looking-back.ts';
import { competencyWords, recordingColumns } from '../../data/recording-words.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { CheckboxField, IconButton, TextArea } from '../../ui/index.ts';
import styles from './recording.module.css';

interface RecordingRowFieldsProps {
  control: Control<RecordingFields>;
  place: number;
  isOnly: boolean;
  isLast: boolean;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One exchange: what was said, and the five ways to look at it. */
export function RecordingRowFields({
  control,
  place,
  isOnly,
  isLast,
  onMove,
  onRemove,
}: RecordingRowFieldsProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const number = place + 1;
  return (
    <section className={styles.row} aria-labelledby={titleId}>
      <header className={styles.rowHead}>
        <h3 id={titleId}>{t('Exchange {{number}}', { number })}</h3>
        <span className={styles.actions}>
          <IconButton
            size="small"
            label={t('Move exchange {{number}} up', { number })}
            icon={<ArrowUp aria-hidden="true" />}
            isDisabled={place === 0}
            onPress={() => onMove(place - 1)}
          />
          <IconButton
            size="small"
            label={t('Move exchange {{number}} down', { number })}
            icon={<ArrowDown aria-hidden="true" />}
            isDisabled={isLast}
            onPress={() => onMove(place + 1)}
          />
          <IconButton
            size="small"
            label={t('Remove exchange {{number}}', { number })}
            icon={<Trash2 aria-hidden="true" />}
            isDisabled={isOnly}
            onPress={onRemove}
          />
        </span>
      </header>
      <div className={styles.columns}>
        {recordingColumns(t).map(({ name, label, description, most }) => (
          <Controller
            key={name}
            control={control}
            name={`rows.${place}.${name}`}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={label}
                description={place === 0 ? description : undefined}
                rows={3}
                maxLength={most}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ))}
      </div>
      <Controller
        control={control}
        name={`rows.${place}.competencies`}
        render={({ field }) => (
          <fieldset className={styles.competencies}>
            <legend>{t('Competencies shown')}</legend>
            {competencies.map((competency) => (
              <CheckboxField
                key={competency}
                label={competencyWords(competency, t)}
                value={field.value.includes(competency)}
                onChange={(isShown) =>
                  field.onChange(
                    competencies.filter((other) =>
                      other === competency ? isShown : field.value.includes(other),
                    ),
                  )
                }
              />
            ))}
          </fieldset>
        )}
      />
    </section>
  );
}
