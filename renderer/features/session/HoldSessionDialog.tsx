import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { mostMinutes } from '../../../shared/domain/attendance.ts';
import { Button, Dialog, FormLayout, FormRow, NumberField, TimeField } from '../../ui/index.ts';

/** Says that a session took place, and when it really began and how long it was. */
export function HoldSessionDialog({ session, onClose }: { session: SessionWithGroup; onClose: () => void }) {
  const { t } = useTranslation();
  const formId = useId();
  const [start, setStart] = useState<string | null>(session.actualStart ?? session.start);
  const [minutes, setMinutes] = useState<number | null>(session.actualMinutes ?? session.minutes);
  const hold = useChange(
    (input: { id: string; actualStart: string | null; actualMinutes: number | null }) =>
      client.sessions.hold(input),
    { message: () => t('The session is marked as held.'), onSuccess: onClose },
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    hold.mutate({
      id: session.id,
      // What went as planned need not be written down twice.
      actualStart: start === session.start ? null : start,
      actualMinutes: minutes === session.minutes ? null : minutes,
    });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={session.state === 'held' ? t('Actual start and length') : t('Mark as held')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={hold.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} onSubmit={submit}>
        <FormRow>
          <TimeField label={t('Began at')} value={start} onChange={setStart} autoFocus />
          <NumberField
            label={t('Length')}
            value={minutes}
            onChange={setMinutes}
            least={1}
            most={mostMinutes}
            unit={t('min')}
          />
        </FormRow>
      </FormLayout>
      <p>
        {t(
          'Marking attendance does this by itself; here it is for a session at which nobody was marked, or that began late or ran short.',
        )}
      </p>
    </Dialog>
  );
}
