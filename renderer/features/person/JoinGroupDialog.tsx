import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { client, core } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { groupStatusWords } from '../../data/group-words.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Button, ComboBoxField, DateField, Dialog, FormLayout } from '../../ui/index.ts';

interface JoinGroupDialogProps {
  person: Person;
  today: string;
  onClose: () => void;
}

/** Puts one person into a group that is planned or meets now. */
export function JoinGroupDialog({ person, today, onClose }: JoinGroupDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const groups = useQuery(core.groups.list.queryOptions());
  const [groupId, setGroupId] = useState<string | null>(null);
  const [joinedOn, setJoinedOn] = useState<string | null>(today);
  const [refusal, setRefusal] = useState<string | undefined>();
  const join = useChange(client.roster.join, {
    message: () => t('{{name}} is in the group.', { name: names.display(person) }),
    onSuccess: onClose,
    onFailure(failure) {
      if (failure.code !== 'MEMBERSHIP_OVERLAPS') return false;
      setRefusal(failureMessage(failure, t));
      return true;
    },
  });
  const present = new Set(
    person.memberships
      .filter((membership) => membership.state === 'member' && membership.leftOn === null)
      .map((membership) => membership.groupId),
  );
  const open = (groups.data ?? []).filter(
    (group) => (group.status === 'planned' || group.status === 'active') && !present.has(group.id),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setRefusal(undefined);
    if (groupId !== null && joinedOn !== null) join.mutate({ groupId, personId: person.id, joinedOn });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('Add to a group')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="join-group"
            isPending={join.isPending}
            isDisabled={groupId === null || joinedOn === null}
          >
            {t('Add to the group')}
          </Button>
        </>
      }
    >
      <FormLayout id="join-group" onSubmit={submit}>
        <ComboBoxField
          label={t('Group')}
          value={groupId}
          onChange={setGroupId}
          isRequired
          autoFocus
          options={open.map((group) => ({
            value: group.id,
            label: group.name,
            description: groupStatusWords(group.status, t).name,
            isData: true,
          }))}
        />
        <DateField
          label={t('First day as a member')}
          description={t('Sessions before this day do not count for them.')}
          value={joinedOn}
          onChange={setJoinedOn}
          isRequired
          errorMessage={refusal}
        />
      </FormLayout>
    </Dialog>
  );
}
