import { Plus, X } from 'lucide-react';
import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeasureFields } from '../../../shared/contract/measures.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Button, IconButton, NumberField, TextField } from '../../ui/index.ts';
import styles from './measures.module.css';

const mostCutOffs = 12;

/** From which score on it is called what. */
export function CutOffFields({ form, isScore }: { form: UseFormReturn<MeasureFields>; isScore: boolean }) {
  const { t } = useTranslation();
  const { control } = form;
  const cutOffs = useFieldArray({ control, name: 'cutOffs', keyName: 'key' });
  return (
    <>
      {cutOffs.fields.map(({ key }, place) => (
        <div key={key} className={styles.cutOff}>
          <Controller
            control={control}
            name={`cutOffs.${place}.value`}
            render={({ field, fieldState }) => (
              <NumberField
                {...field}
                label={t('From a score of')}
                step={0.01}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <Controller
            control={control}
            name={`cutOffs.${place}.label`}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t('it is called')}
                maxLength={60}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <IconButton
            size="small"
            label={t('Remove cut-off {{number}}', { number: place + 1 })}
            icon={<X aria-hidden="true" />}
            onPress={() => cutOffs.remove(place)}
          />
        </div>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<Plus aria-hidden="true" />}
          isDisabled={cutOffs.fields.length >= mostCutOffs}
          onPress={() =>
            cutOffs.append({ value: 0, label: '' }, { focusName: `cutOffs.${cutOffs.fields.length}.value` })
          }
        >
          {t('Add a cut-off')}
        </Button>
        <span className={styles.small}>
          {isScore
            ? t('As the manual gives them. Without one, scores stand for themselves.')
            : t('For example: from 4 on, “talk about it”. May stay empty.')}
        </span>
      </div>
    </>
  );
}
