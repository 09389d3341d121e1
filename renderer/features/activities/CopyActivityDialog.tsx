import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextField, useNavigate } from '../../ui/index.ts';

interface CopyActivityDialogProps {
  activity: { id: string; name: string };
  onClose: () => void;
}

/** A copy of one's own, under a name of its own, opened to be changed. */
export function CopyActivityDialog({ activity, onClose }: CopyActivityDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const formId = useId();
  const [name, setName] = useState(() => t('{{name}} (our way)', { name: activity.name }).slice(0, 120));
  const [isNameMissing, setNameMissing] = useState(false);
  const copy = useChange((wanted: string) => client.activities.copy({ id: activity.id, name: wanted }), {
    message: (_, wanted) => t('“{{name}}” is yours to change.', { name: wanted }),
    onSuccess: ({ id }) => {
      onClose();
      navigate(`/activities/${id}/edit`);
    },
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setNameMissing(name.trim() === '');
    if (name.trim() !== '') copy.mutate(name);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Copy the activity')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={copy.isPending}>
            {t('Make the copy')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} onSubmit={submit}>
        <TextField
          label={t('Name of the copy')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          maxLength={120}
          description={t('Uses and ratings stay with the activity that it is copied from.')}
          errorMessage={isNameMissing ? t('The activity needs a name.') : undefined}
        />
      </FormLayout>
    </Dialog>
  );
}
