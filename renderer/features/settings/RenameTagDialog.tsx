import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Tag, tagFields, type TagFields } from '../../../shared/contract/acts.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextField } from '../../ui/index.ts';

/** Another name for a tag, also where it was noted already. */
export function RenameTagDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const { t } = useTranslation();
  const formId = useId();
  const form = useForm<TagFields>({
    resolver: zodResolver(tagFields),
    defaultValues: { name: tag.name },
  });
  const draft = useDraft(`tag ${tag.id}`, form);
  const rename = useChange((fields: TagFields) => client.tags.rename({ id: tag.id, ...fields }), {
    message: () => t('The tag is renamed.'),
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
      size="small"
      title={t('Rename the tag')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={rename.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        label={t('Tag')}
        onSubmit={(event) => void form.handleSubmit((fields) => rename.mutate(fields))(event)}
      >
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              description={t('Sessions in which it was noted show the new name.')}
              errorMessage={fieldMessage(fieldState.error, t)}
              maxLength={40}
              isRequired
              autoFocus
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
