import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesScope, Session, SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { countInScope } from '../../data/series-scope.ts';
import { Button, Dialog, FormLayout, TextField } from '../../ui/index.ts';
import { ScopeChoice } from './ScopeChoice.tsx';

export interface SessionDialogProps {
  session: SessionWithGroup;
  sessions: readonly Session[];
  onClose: () => void;
}

/** Cancels a session, or more of its series, with the reason that the register will show. */
export function CancelSessionDialog({ session, sessions, onClose }: SessionDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState<SeriesScope>('this');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const cancel = useChange(
    (input: { id: string; reason: string; scope: SeriesScope }) => client.sessions.cancel(input),
    {
      message: ({ count }) => t('{{count}} sessions are cancelled.', { count }),
      onSuccess: onClose,
    },
  );
  const count = countInScope(sessions, session, scope, 'cancel');

  function submit(event: FormEvent): void {
    event.preventDefault();
    setReasonMissing(reason.trim() === '');
    if (reason.trim() !== '') cancel.mutate({ id: session.id, reason, scope });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Cancel the session')}
      actions={
        <>
          <Button onPress={onClose}>{t('Keep it')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={cancel.isPending}>
            {t('Cancel {{count}} sessions', { count })}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} onSubmit={submit}>
        <TextField
          label={t('Reason')}
          value={reason}
          onChange={setReason}
          isRequired
          autoFocus
          maxLength={200}
          description={t('The register shows it: "snow day", "fire drill".')}
          errorMessage={isReasonMissing ? t('Write in a word or two why it did not take place.') : undefined}
        />
      </FormLayout>
      <ScopeChoice session={session} sessions={sessions} change="cancel" value={scope} onChange={setScope} />
      <p>
        {t('A cancelled session stays in the list without a number, and can be restored. Marks are kept.')}
      </p>
    </Dialog>
  );
}
