import { zodResolver } from '@hookform/resolvers/zod';
import { Plus, Trash2 } from 'lucide-react';
import { Controller, useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type NoteTemplate,
  noteTemplateFields,
  type NoteTemplateFields,
} from '../../../../shared/contract/notes.ts';
import { client } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useChange } from '../../../data/query.ts';
import { Button, Dialog, FormLayout, IconButton, SelectField, TextField } from '../../../ui/index.ts';
import styles from './notes-settings.module.css';

const mostSections = 12;

/** A format of one's own: its name, for which notes, and its parts with a heading and a question each. */
export function TemplateDialog({
  template,
  onClose,
}: {
  template: NoteTemplate | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const id = template?.id ?? null;
  const form = useForm<NoteTemplateFields>({
    resolver: zodResolver(noteTemplateFields),
    defaultValues: template ?? { name: '', kind: 'individual', sections: [{ heading: '', prompt: '' }] },
  });
  const draft = useDraft(`note-template ${id ?? 'new'}`, form);
  const parts = useFieldArray({ control: form.control, name: 'sections' });
  const save = useChange((fields: NoteTemplateFields) => client.notes.saveTemplate({ ...fields, id }), {
    message: () => t('The note template is saved.'),
    onSuccess: () => {
      void draft.clear();
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={template ? t('Change the note template') : t('A note template of your own')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="note-template" isPending={save.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="note-template"
        label={t('Note template')}
        onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
      >
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              errorMessage={fieldMessage(fieldState.error, t)}
              maxLength={80}
              isRequired
            />
          )}
        />
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <SelectField
              {...field}
              label={t('For')}
              options={[
                { value: 'individual', label: t('Individual notes') },
                { value: 'group', label: t('Group notes') },
              ]}
            />
          )}
        />
        {parts.fields.map((part, place) => (
          <fieldset key={part.id} className={styles.part}>
            <legend>{t('Part {{number}}', { number: place + 1 })}</legend>
            <Controller
              control={form.control}
              name={`sections.${place}.heading`}
              render={({ field, fieldState }) => (
                <TextField
                  {...field}
                  label={t('Heading')}
                  errorMessage={fieldMessage(fieldState.error, t)}
                  maxLength={120}
                  isRequired
                />
              )}
            />
            <Controller
              control={form.control}
              name={`sections.${place}.prompt`}
              render={({ field, fieldState }) => (
                <TextField
                  {...field}
                  label={t('Question that helps to begin')}
                  errorMessage={fieldMessage(fieldState.error, t)}
                  maxLength={300}
                />
              )}
            />
            {parts.fields.length > 1 && (
              <IconButton
                label={t('Remove part {{number}}', { number: place + 1 })}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => parts.remove(place)}
              />
            )}
          </fieldset>
        ))}
        {parts.fields.length < mostSections && (
          <div>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" />}
              onPress={() => parts.append({ heading: '', prompt: '' })}
            >
              {t('Add a part')}
            </Button>
          </div>
        )}
      </FormLayout>
    </Dialog>
  );
}
