import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextField } from '../../ui/index.ts';
import type { Editing } from './agenda-editing.ts';

interface SaveTemplateDialogProps {
  session: SessionWithGroup;
  editing: Editing;
  onClose: () => void;
}

/** Keeps the agenda under a name, to begin other sessions with. */
export function SaveTemplateDialog({ session, editing, onClose }: SaveTemplateDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [name, setName] = useState(session.topic);
  const [isTried, setTried] = useState(false);
  const isEmpty = name.trim() === '';
  const save = useChange(
    async (input: { sessionId: string; name: string }) => {
      await editing.whenIdle();
      return client.agendas.saveTemplate(input);
    },
    { message: () => t('Kept as a template.'), onSuccess: onClose },
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!isEmpty) save.mutate({ sessionId: session.id, name });
  }

  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={t('Keep as a template')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={save.isPending}>
            {t('Keep')}
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
          description={t('Blocks with their goals, materials and notes are kept; who leads them is not.')}
          {...(isTried && isEmpty ? { errorMessage: t('Write a name, so that it can be found again.') } : {})}
        />
      </FormLayout>
    </Dialog>
  );
}
