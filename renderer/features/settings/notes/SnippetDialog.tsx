import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Snippet, snippetFields, type SnippetFields } from '../../../../shared/contract/notes.ts';
import { client } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useChange } from '../../../data/query.ts';
import { Button, Dialog, FormLayout, TextArea, TextField } from '../../../ui/index.ts';

/** A piece of text and the name by which it is called. */
export function SnippetDialog({ snippet, onClose }: { snippet: Snippet | null; onClose: () => void }) {
  const { t } = useTranslation();
  const id = snippet?.id ?? null;
  const form = useForm<SnippetFields>({
    resolver: zodResolver(snippetFields),
    defaultValues: snippet ?? { name: '', text: '' },
  });
  const draft = useDraft(`snippet ${id ?? 'new'}`, form);
  const save = useChange((fields: SnippetFields) => client.notes.saveSnippet({ ...fields, id }), {
    message: () => t('The snippet is saved.'),
    onSuccess: () => {
      void draft.clear();
      onClose();
    },
    onFailure: (failure) => {
      if (failure.code !== 'NAME_TAKEN') return false;
      form.setError('name', { type: 'taken', message: failureMessage(failure, t) }, { shouldFocus: true });
      return true;
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={snippet ? t('Change the snippet') : t('Add a snippet')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="snippet" isPending={save.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="snippet"
        label={t('Snippet')}
        onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
      >
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              description={t('One word, for example window: typed as ;window in a note.')}
              errorMessage={fieldMessage(fieldState.error, t)}
              maxLength={30}
              isRequired
            />
          )}
        />
        <Controller
          control={form.control}
          name="text"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('Text')}
              errorMessage={fieldMessage(fieldState.error, t)}
              rows={4}
              maxLength={2000}
              isRequired
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
