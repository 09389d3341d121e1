import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Button, DateField, Dialog, FormLayout, TextField } from '../../ui/index.ts';

interface DeclineDialogProps {
  groupId: string;
  candidate: Candidate;
  onClose: () => void;
}

/** Says no to this group for somebody, with the reason: the next one who asks will want to know. */
export function DeclineDialog({ groupId, candidate, onClose }: DeclineDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const name = names.display(candidate.person);
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const decline = useChange(client.enrolment.decline, {
    message: () => t('{{name}} is declined for this group.', { name }),
    onSuccess: onClose,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    if (on !== null && reason.trim() !== '')
      decline.mutate({ groupId, personId: candidate.person.id, on, reason });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('Decline {{name}}', { name })}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="decline" isPending={decline.isPending}>
            {t('Decline')}
          </Button>
        </>
      }
    >
      <FormLayout id="decline" onSubmit={submit}>
        <TextField
          label={t('Reason')}
          description={t('In a few words, with what happens instead, where something does.')}
          value={reason}
          onChange={setReason}
          maxLength={300}
          isRequired
          autoFocus
          errorMessage={
            isSent && reason.trim() === ''
              ? t('Write the reason, so that it can be explained later.')
              : undefined
          }
        />
        <DateField label={t('Declined on')} value={on} onChange={setOn} isRequired />
      </FormLayout>
    </Dialog>
  );
}
