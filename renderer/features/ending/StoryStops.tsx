import { X } from 'lucide-react';
import { type Control, Controller, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type StoryPicture, storyPictures } from '../../../shared/contract/endings.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { pictureName } from '../../data/story/picture-names.ts';
import { IconButton, SelectField, TextField } from '../../ui/index.ts';
import styles from './story.module.css';
import type { StoryForm } from './story-form.ts';

/** The sessions on the way, each with a picture and a few words; any can be left out. */
export function StoryStops({ control }: { control: Control<StoryForm> }) {
  const { t } = useTranslation();
  const { fields, remove } = useFieldArray({ control, name: 'path' });
  if (fields.length === 0) return null;
  const pictures = storyPictures.map((picture) => ({ value: picture, label: pictureName(picture, t) }));
  return (
    <fieldset className={styles.stops}>
      <legend>{t('The way of the group')}</legend>
      {fields.map((stop, place) => {
        const number = stop.number ?? place + 1;
        return (
          <div key={stop.id} className={styles.stop}>
            <span className={styles.stopNumber}>{number}</span>
            <Controller
              control={control}
              name={`path.${place}.picture`}
              render={({ field }) => (
                <SelectField
                  {...field}
                  label={t('Picture of session {{number}}', { number })}
                  hideLabel
                  onChange={(value) => field.onChange((value ?? 'path') as StoryPicture)}
                  options={pictures}
                />
              )}
            />
            <Controller
              control={control}
              name={`path.${place}.words`}
              render={({ field, fieldState }) => (
                <TextField
                  {...field}
                  label={t('Words of session {{number}}', { number })}
                  hideLabel
                  maxLength={60}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
            <IconButton
              size="small"
              label={t('Leave session {{number}} out', { number })}
              icon={<X aria-hidden="true" />}
              onPress={() => remove(place)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
