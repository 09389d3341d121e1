import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useKeptApart } from '../../data/separations.ts';
import { useToday } from '../../data/today.ts';
import { Banner, Button, CheckboxField, Data, DateField, Dialog, FormLayout } from '../../ui/index.ts';
import { StillMissing } from './StillMissing.tsx';

interface EnrolDialogProps {
  groupId: string;
  /** Who is to be enrolled: nobody of them in the group yet. */
  people: readonly Candidate[];
  /** Who is in the group. */
  members: readonly Candidate[];
  startsOn: string | null;
  capacity: number | null;
  onClose: () => void;
}

/** Makes members of people on the board. Two who are kept apart are enrolled only knowingly. */
export function EnrolDialog(props: EnrolDialogProps) {
  const { groupId, people, members, startsOn, capacity, onClose } = props;
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  // A group that is still to begin counts from its first day.
  const [joinedOn, setJoinedOn] = useState<string | null>(
    startsOn !== null && startsOn > today ? startsOn : today,
  );
  const [isAccepted, setAccepted] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const ids = people.map(({ person }) => person.id);
  const apart = useKeptApart(ids, [...ids, ...members.map(({ person }) => person.id)]);
  const after = members.length + people.length;
  const enrol = useChange(client.enrolment.enrol, {
    message: () =>
      people.length === 1
        ? t('{{name}} is enrolled.', { name: names.display(people[0]!.person) })
        : t('{{count}} people are enrolled.', { count: people.length }),
    onSuccess: onClose,
    onFailure(failure) {
      setRefusal(failureMessage(failure, t));
      return failure.code === 'NOT_TOGETHER' || failure.code === 'MEMBERSHIP_OVERLAPS';
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    if (joinedOn === null) return;
    enrol.mutate({ groupId, personIds: ids, joinedOn, acceptKeptApart: isAccepted });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        people.length === 1
          ? t('Enrol {{name}}', { name: names.display(people[0]!.person) })
          : t('Enrol {{count}} people', { count: people.length })
      }
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="enrol"
            isPending={enrol.isPending}
            isDisabled={joinedOn === null}
          >
            {t('Enrol')}
          </Button>
        </>
      }
    >
      <FormLayout id="enrol" onSubmit={submit}>
        {refusal !== undefined && <Banner kind="alarm">{refusal}</Banner>}
        {apart.length > 0 && (
          <Banner kind="warning" title={t('Noted as not to be placed together')}>
            <ul>
              {apart.map(({ id, words }) => (
                <li key={id}>
                  <Data>{words}</Data>
                </li>
              ))}
            </ul>
          </Banner>
        )}
        {apart.length > 0 && (
          <CheckboxField
            label={t('I know this and enrol them together all the same')}
            value={isAccepted}
            onChange={setAccepted}
          />
        )}
        <StillMissing people={people} />
        {capacity !== null && after > capacity && (
          <Banner kind="warning">
            {t('The group would have {{count}} members, planned for {{capacity}}. That is allowed.', {
              count: after,
              capacity,
            })}
          </Banner>
        )}
        <DateField
          label={t('First day as a member')}
          description={t('Sessions before this day do not count for them.')}
          value={joinedOn}
          onChange={setJoinedOn}
          isRequired
          autoFocus
        />
      </FormLayout>
    </Dialog>
  );
}
