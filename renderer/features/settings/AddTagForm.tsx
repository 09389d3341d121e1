import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { tagFields, type TagFields } from '../../../shared/contract/acts.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { Button, FormActions, FormLayout, TextField } from '../../ui/index.ts';

/** A tag at the end of the list. */
export function AddTagForm() {
  const { t } = useTranslation();
  const form = useForm<TagFields>({ resolver: zodResolver(tagFields), defaultValues: { name: '' } });
  const draft = useDraft('tag new', form);
  const add = useChange((fields: TagFields) => client.tags.add(fields), {
    message: () => t('The tag is added.'),
    onSuccess: () => {
      void draft.discard();
      form.setFocus('name');
    },
    onFailure: (failure) => {
      if (failure.code !== 'NAME_TAKEN') return false;
      form.setError('name', { type: 'taken', message: failureMessage(failure, t) }, { shouldFocus: true });
      return true;
    },
  });
  return (
    <FormLayout
      label={t('Add a tag')}
      onSubmit={(event) => void form.handleSubmit((fields) => add.mutate(fields))(event)}
    >
      <Controller
        control={form.control}
        name="name"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Name')}
            description={t('One or two words for what you see, such as Helped or Looked away.')}
            errorMessage={fieldMessage(fieldState.error, t)}
            maxLength={40}
            isRequired
          />
        )}
      />
      <FormActions>
        <Button kind="primary" type="submit" isPending={add.isPending}>
          {t('Add')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
