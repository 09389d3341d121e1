import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextField } from '../../ui/index.ts';
import type { TemplateRow } from './template-columns.tsx';

/** Another name for a template. */
export function RenameTemplateDialog({ template, onClose }: { template: TemplateRow; onClose: () => void }) {
  const { t } = useTranslation();
  const formId = useId();
  const [name, setName] = useState(template.name);
  const [isTried, setTried] = useState(false);
  const isEmpty = name.trim() === '';
  const rename = useChange((input: { id: string; name: string }) => client.agendas.renameTemplate(input), {
    message: () => t('The template is renamed.'),
    onSuccess: onClose,
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isEmpty) rename.mutate({ id: template.id, name });
  }

  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t('Rename the template')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={rename.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} onSubmit={submit}>
        <TextField
          label={t('Name of the template')}
          value={name}
          onChange={setName}
          maxLength={120}
          isRequired
          autoFocus
          {...(isTried && isEmpty ? { errorMessage: t('Write a name, so that it can be found again.') } : {})}
        />
      </FormLayout>
    </Dialog>
  );
}
