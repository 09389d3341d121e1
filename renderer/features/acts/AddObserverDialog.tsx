import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextArea, TextField } from '../../ui/index.ts';

interface AddObserverDialogProps {
  sessionId: string;
  onAdded: (codingId: string) => void;
  onClose: () => void;
}

/** An observer's own record beside the facilitator's: its acts are added by hand or from a file, and compared. */
export function AddObserverDialog({ sessionId, onAdded, onClose }: AddObserverDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [observer, setObserver] = useState('');
  const [remarks, setRemarks] = useState('');
  const [isChecked, setChecked] = useState(false);
  const add = useChange(() => client.acts.addCoding({ sessionId, observer, remarks }), {
    message: () => t('The observer’s coding is there. Add its acts by hand or from a file.'),
    onSuccess: ({ id }) => {
      onAdded(id);
      onClose();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked(true);
    if (observer.trim() !== '') add.mutate(undefined);
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Add an observer’s coding')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={add.isPending}>
            {t('Add')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} label={t('Observer')} onSubmit={submit}>
        <TextField
          label={t('Who observed')}
          value={observer}
          onChange={setObserver}
          maxLength={120}
          isRequired
          autoFocus
          errorMessage={isChecked && observer.trim() === '' ? t('Write who observed.') : ''}
        />
        <TextArea
          label={t('Remarks')}
          value={remarks}
          onChange={setRemarks}
          maxLength={500}
          description={t('From where, with what; what could not be heard.')}
        />
      </FormLayout>
    </Dialog>
  );
}
