import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import {
  Button,
  DateField,
  Dialog,
  FormLayout,
  FormRow,
  NumberField,
  RadioCards,
  SelectField,
  TextField,
} from '../../ui/index.ts';

interface PlanAbsenceDialogProps {
  person: Person;
  today: string;
  onClose: () => void;
}

const allGroups = 'all';

/** "Absent until a date", or "for the next n sessions", in one step. */
export function PlanAbsenceDialog({ person, today, onClose }: PlanAbsenceDialogProps) {
  const { t } = useTranslation();
  const current = person.memberships.filter(
    (membership) =>
      membership.state === 'member' && (membership.leftOn === null || membership.leftOn >= today),
  );
  const [groupId, setGroupId] = useState<string>(
    current.length === 1 ? (current[0]?.groupId ?? allGroups) : allGroups,
  );
  const [fromOn, setFromOn] = useState<string | null>(today);
  const [by, setBy] = useState<'date' | 'count'>('date');
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [sessions, setSessions] = useState<number | null>(1);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>();
  const plan = useChange(client.attendance.planAbsence, {
    message: ({ covers }) => t('Planned. {{count}} sessions planned so far fall into it.', { count: covers }),
    onSuccess: onClose,
    onFailure(failure) {
      if (failure.code !== 'LEAVES_BEFORE_JOINING') return false;
      setRefusal(failureMessage(failure, t));
      return true;
    },
  });
  const until =
    by === 'date' ? (untilOn === null ? null : { by, untilOn }) : sessions === null ? null : { by, sessions };
  const isIncomplete = fromOn === null || until === null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    if (fromOn === null || until === null) return;
    plan.mutate({
      personId: person.id,
      groupId: groupId === allGroups ? null : groupId,
      fromOn,
      until,
      reason,
    });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Plan an absence')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="plan-absence"
            isPending={plan.isPending}
            isDisabled={isIncomplete}
          >
            {t('Plan the absence')}
          </Button>
        </>
      }
    >
      <FormLayout id="plan-absence" onSubmit={submit}>
        <SelectField
          label={t('Where')}
          value={groupId}
          onChange={(value) => setGroupId(value ?? allGroups)}
          options={[
            { value: allGroups, label: t('In all groups') },
            ...current.map((membership) => ({
              value: membership.groupId,
              label: membership.groupName,
              isData: true,
            })),
          ]}
        />
        <RadioCards
          label={t('How long')}
          value={by}
          onChange={(value) => setBy(value === 'count' ? 'count' : 'date')}
          options={[
            { value: 'date', label: t('Until a date') },
            { value: 'count', label: t('For the next sessions') },
          ]}
        />
        <FormRow>
          <DateField label={t('From')} value={fromOn} onChange={setFromOn} isRequired />
          {by === 'date' ? (
            <DateField
              label={t('Until')}
              description={t('The day itself is included.')}
              value={untilOn}
              onChange={setUntilOn}
              isRequired
              errorMessage={refusal}
            />
          ) : (
            <NumberField
              label={t('Number of sessions')}
              description={t('Cancelled sessions do not count.')}
              value={sessions}
              onChange={setSessions}
              least={1}
              most={100}
              isRequired
            />
          )}
        </FormRow>
        <TextField
          label={t('Reason')}
          description={t('In a few words; it is shown in the register.')}
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
      </FormLayout>
    </Dialog>
  );
}
