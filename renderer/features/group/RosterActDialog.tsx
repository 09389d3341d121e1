import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { client } from '../../data/client.ts';
import type { Failure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Button, DateField, Dialog, FormLayout, TextField } from '../../ui/index.ts';

/** What is to happen with one line of the roster. */
export interface RosterAct {
  kind: 'leave' | 'correct' | 'rejoin' | 'admit';
  entry: RosterEntry;
}

interface RosterActDialogProps {
  groupId: string;
  act: RosterAct;
  onClose: () => void;
}

/** Asks for the day (and, for leaving, the reason) of one change of membership. */
export function RosterActDialog({ groupId, act, onClose }: RosterActDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const { kind, entry } = act;
  const name = names.display(entry.person);
  const hasJoin = kind !== 'leave';
  const hasLeave = kind === 'leave' || kind === 'correct';
  const [joinedOn, setJoinedOn] = useState(kind === 'correct' ? entry.joinedOn : today);
  const [leftOn, setLeftOn] = useState(kind === 'correct' ? entry.leftOn : today);
  const [reason, setReason] = useState(entry.leaveReason);
  const [refusal, setRefusal] = useState<string | undefined>();
  const isIncomplete = (hasJoin && joinedOn === null) || (kind === 'leave' && leftOn === null);

  const words = {
    leave: { title: t('{{name}} leaves the group', { name }), submit: t('Save the last day') },
    correct: { title: t('Dates of {{name}}', { name }), submit: t('Save the dates') },
    rejoin: { title: t('{{name}} joins again', { name }), submit: t('Add to the group') },
    admit: { title: t('Admit {{name}} from the wait list', { name }), submit: t('Add to the group') },
  }[kind];

  const options = {
    onSuccess: onClose,
    onFailure(failure: Failure) {
      const isOfADate = failure.code === 'LEAVES_BEFORE_JOINING' || failure.code === 'MEMBERSHIP_OVERLAPS';
      if (isOfADate) setRefusal(failureMessage(failure, t));
      return isOfADate;
    },
  };
  const leave = useChange(client.roster.leave, {
    ...options,
    message: () => t('{{name}} has left the group.', { name }),
  });
  const correct = useChange(client.roster.correct, {
    ...options,
    message: () => t('The dates of {{name}} are changed.', { name }),
  });
  const join = useChange(client.roster.join, {
    ...options,
    message: () => t('{{name}} is in the group again.', { name }),
  });
  const admit = useChange(client.roster.admit, {
    ...options,
    message: () => t('{{name}} is in the group.', { name }),
  });
  const isPending = [leave, correct, join, admit].some((change) => change.isPending);

  function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    const { membershipId } = entry;
    if (kind === 'leave' && leftOn !== null) leave.mutate({ membershipId, leftOn, reason });
    if (joinedOn === null) return;
    if (kind === 'correct')
      correct.mutate({ membershipId, joinedOn, leftOn, reason: leftOn === null ? '' : reason });
    if (kind === 'rejoin') join.mutate({ groupId, personId: entry.person.id, joinedOn });
    if (kind === 'admit') admit.mutate({ membershipId, joinedOn });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={<bdi>{words.title}</bdi>}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="roster-act"
            isPending={isPending}
            isDisabled={isIncomplete}
          >
            {words.submit}
          </Button>
        </>
      }
    >
      <FormLayout id="roster-act" onSubmit={submit}>
        {kind === 'leave' && (
          <p>{t('Attendance up to that day stays. From the next day on nobody expects them.')}</p>
        )}
        {kind === 'rejoin' && (
          <p>{t('The earlier time in the group is kept; the days between do not count.')}</p>
        )}
        {kind === 'correct' && (
          <p>
            {t('For a date that was entered wrongly. Marks outside these days stay, but no longer count.')}
          </p>
        )}
        {hasJoin && (
          <DateField
            label={t('First day as a member')}
            value={joinedOn}
            onChange={setJoinedOn}
            isRequired
            autoFocus
            errorMessage={hasLeave ? undefined : refusal}
          />
        )}
        {hasLeave && (
          <DateField
            label={t('Last day as a member')}
            description={
              kind === 'correct'
                ? t('Empty while the membership lasts. The day itself still counts.')
                : t('The day itself still counts.')
            }
            value={leftOn}
            onChange={setLeftOn}
            isRequired={kind === 'leave'}
            autoFocus={kind === 'leave'}
            errorMessage={refusal}
          />
        )}
        {hasLeave && (
          <TextField
            label={t('Reason')}
            description={t('In a few words: moved away, goals reached, another time suits better.')}
            value={reason}
            onChange={setReason}
            maxLength={200}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}
