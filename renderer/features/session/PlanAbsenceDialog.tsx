import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import {
  Button,
  Data,
  DateField,
  Dialog,
  FormLayout,
  FormRow,
  NumberField,
  RadioCards,
  TextField,
} from '../../ui/index.ts';

type Reach = 'count' | 'date';
type Planned = Parameters<typeof client.attendance.planAbsence>[0];

/** "Absent until a date" or "for the next n sessions", from this session on. */
export function PlanAbsenceDialog({
  session,
  personId,
  name,
  onClose,
}: {
  session: SessionWithGroup;
  personId: string;
  name: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const formId = useId();
  const [reach, setReach] = useState<Reach>('count');
  const [count, setCount] = useState<number | null>(1);
  const [until, setUntil] = useState<string | null>(session.date);
  const [reason, setReason] = useState('');
  const [isSent, setSent] = useState(false);
  const plan = useChange((input: Planned) => client.attendance.planAbsence(input), {
    message: ({ covers }) => t('Absence planned. It covers {{count}} sessions.', { count: covers }),
    onSuccess: onClose,
  });

  const countError = reach === 'count' && count === null ? t('Write how many sessions.') : undefined;
  const dateError =
    reach === 'date' && (until === null || until < session.date)
      ? t('Choose the last day of the absence, not before this session.')
      : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setSent(true);
    if (countError || dateError) return;
    plan.mutate({
      personId,
      groupId: session.groupId,
      fromOn: session.date,
      until: reach === 'count' ? { by: 'count', sessions: count! } : { by: 'date', untilOn: until! },
      reason,
    });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        <>
          {t('Plan an absence')}: <Data>{name}</Data>
        </>
      }
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={plan.isPending}>
            {t('Plan the absence')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} onSubmit={submit}>
        <RadioCards
          label={t('From this session on')}
          value={reach}
          onChange={(next) => setReach(next === 'date' ? 'date' : 'count')}
          options={[
            { value: 'count', label: t('For the next sessions') },
            { value: 'date', label: t('Until a date') },
          ]}
          cardWidth="10rem"
        />
        <FormRow>
          {reach === 'count' ? (
            <NumberField
              label={t('Number of sessions')}
              value={count}
              onChange={setCount}
              least={1}
              most={100}
              errorMessage={isSent ? countError : undefined}
              description={t('This one is the first; a cancelled session uses up none.')}
            />
          ) : (
            <DateField
              label={t('Last day of the absence')}
              value={until}
              onChange={setUntil}
              least={session.date}
              errorMessage={isSent ? dateError : undefined}
            />
          )}
          <TextField label={t('Reason')} value={reason} onChange={setReason} maxLength={200} />
        </FormRow>
      </FormLayout>
      <p>
        {t(
          'Planned absences stand in the register as a pale E. "Everyone else is present" then marks them excused.',
        )}
      </p>
    </Dialog>
  );
}
