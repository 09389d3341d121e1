import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { type ChosenPerson, idsOfChosen } from '../../data/chosen-people.ts';
import { client } from '../../data/client.ts';
import { useKeptApart } from '../../data/separations.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Banner, Button, Data, DateField, Dialog } from '../../ui/index.ts';
import { PeopleChooser } from './PeopleChooser.tsx';
import { proposedJoinDate, splitRoster } from './roster-spans.ts';
import styles from './roster.module.css';

interface AddPeopleDialogProps {
  groupId: string;
  entries: readonly RosterEntry[];
  startsOn: string | null;
  capacity: number | null;
  onClose: () => void;
}

/** Brings several people into a group, or onto its wait list, at once. */
export function AddPeopleDialog({ groupId, entries, startsOn, capacity, onClose }: AddPeopleDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { members, waiting } = useMemo(() => splitRoster(entries, today), [entries, today]);
  const [chosen, setChosen] = useState<readonly ChosenPerson[]>([]);
  const [joinedOn, setJoinedOn] = useState<string | null>(proposedJoinDate(entries, startsOn, today));
  const memberIds = useMemo(() => new Set(members.map((entry) => entry.person.id)), [members]);
  const waitingIds = new Set(waiting.map((entry) => entry.person.id));
  const canWait = chosen.every((one) => one.kind === 'new' || !waitingIds.has(one.person.id));
  const after = members.length + chosen.length;
  const chosenIds = chosen.flatMap((one) => (one.kind === 'known' ? [one.person.id] : []));
  const apart = useKeptApart(chosenIds, [...memberIds, ...chosenIds]);

  const add = useChange(
    async ({ way }: { way: 'join' | 'wait' }) => {
      const personIds = await idsOfChosen(chosen, setChosen);
      return way === 'join'
        ? client.roster.joinMany({ groupId, personIds, joinedOn: joinedOn! })
        : client.roster.waitMany({ groupId, personIds });
    },
    {
      message: (_, { way }) =>
        way === 'wait'
          ? t('{{count}} people are on the wait list.', { count: chosen.length })
          : t('{{count}} people are in the group.', { count: chosen.length }),
      onSuccess: onClose,
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen.length > 0 && joinedOn !== null) add.mutate({ way: 'join' });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Add people to the group')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            onPress={() => add.mutate({ way: 'wait' })}
            isDisabled={chosen.length === 0 || !canWait || add.isPending}
          >
            {t('Put on the wait list')}
          </Button>
          <Button
            kind="primary"
            type="submit"
            form="add-people"
            isPending={add.isPending}
            isDisabled={chosen.length === 0 || joinedOn === null}
          >
            {chosen.length === 0
              ? t('Add to the group')
              : t('Add {{count}} people', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <PeopleChooser
        groupId={groupId}
        chosen={chosen}
        onChange={setChosen}
        takenIds={memberIds}
        takenWords={t('already in the group')}
      >
        <form id="add-people" className={styles.column} noValidate onSubmit={submit}>
          <DateField
            label={t('First day as a member')}
            description={t('Sessions before this day do not count for them.')}
            value={joinedOn}
            onChange={setJoinedOn}
            isRequired
          />
          {capacity !== null && chosen.length > 0 && after > capacity && (
            <Banner kind="warning">
              {t('The group would have {{count}} members, planned for {{capacity}}. That is allowed.', {
                count: after,
                capacity,
              })}
            </Banner>
          )}
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
        </form>
      </PeopleChooser>
    </Dialog>
  );
}
