import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonFields, PersonSummary } from '../../../shared/contract/people.ts';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { Banner, Button, DateField, Dialog } from '../../ui/index.ts';
import { ChosenPeople } from './ChosenPeople.tsx';
import { NewPersonFields } from './NewPersonFields.tsx';
import { PeopleFinder } from './PeopleFinder.tsx';
import styles from './roster.module.css';
import { proposedJoinDate, splitRoster } from './roster-spans.ts';

/** Someone who is to join: known already, or written down in the dialog and made when it is sent. */
export type Candidate =
  { key: string; kind: 'known'; person: PersonSummary } | { key: string; kind: 'new'; fields: PersonFields };

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
  const { members, waiting } = splitRoster(entries, today);
  const [chosen, setChosen] = useState<readonly Candidate[]>([]);
  const [writing, setWriting] = useState<string | null>(null);
  const [joinedOn, setJoinedOn] = useState<string | null>(proposedJoinDate(entries, startsOn, today));
  const waitingIds = new Set(waiting.map((entry) => entry.person.id));
  const canWait = chosen.every((one) => one.kind === 'new' || !waitingIds.has(one.person.id));
  const after = members.length + chosen.length;

  const add = useChange(bringIn, {
    message: (_, { way }) =>
      way === 'wait'
        ? t('{{count}} people are on the wait list.', { count: chosen.length })
        : t('{{count}} people are in the group.', { count: chosen.length }),
    onSuccess: onClose,
  });

  /** New people are made first; who was made stays chosen as a known person, should a later step be refused. */
  async function bringIn({ way }: { way: 'join' | 'wait' }): Promise<{ undoStep: number | null }> {
    const ids: string[] = [];
    for (const one of chosen) {
      if (one.kind === 'known') ids.push(one.person.id);
      else {
        const { id } = await client.people.create(one.fields);
        ids.push(id);
        const { guardians: _, ...fields } = one.fields;
        const person: PersonSummary = { ...fields, id, groups: [] };
        setChosen((before) =>
          before.map((other) => (other.key === one.key ? { key: id, kind: 'known', person } : other)),
        );
      }
    }
    if (way === 'join') return client.roster.joinMany({ groupId, personIds: ids, joinedOn: joinedOn! });
    let last: { undoStep: number | null } = { undoStep: null };
    for (const personId of ids) last = await client.roster.wait({ groupId, personId });
    return ids.length === 1 ? last : { undoStep: null };
  }

  function choose(candidate: Candidate) {
    setChosen((before) => [...before.filter((one) => one.key !== candidate.key), candidate]);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen.length > 0 && joinedOn !== null) add.mutate({ way: 'join' });
  }

  const known = (person: PersonSummary): Candidate => ({ key: person.id, kind: 'known', person });

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
      <div className={styles.adding}>
        <div className={styles.column}>
          {writing === null ? (
            <PeopleFinder
              entries={entries}
              today={today}
              chosenIds={new Set(chosen.flatMap((one) => (one.kind === 'known' ? [one.person.id] : [])))}
              onChoose={(people) => {
                const ids = new Set(people.map((person) => person.id));
                setChosen((before) => [
                  ...before.filter((one) => one.kind === 'new' || ids.has(one.person.id)),
                  ...people.filter((person) => !before.some((one) => one.key === person.id)).map(known),
                ]);
              }}
              onWriteNew={setWriting}
            />
          ) : (
            <NewPersonFields
              written={writing}
              memberIds={new Set(members.map((entry) => entry.person.id))}
              onDone={(fields) => {
                choose({ key: crypto.randomUUID(), kind: 'new', fields });
                setWriting(null);
              }}
              onUse={(person) => {
                choose(known(person));
                setWriting(null);
              }}
              onCancel={() => setWriting(null)}
            />
          )}
        </div>
        <form id="add-people" className={styles.column} noValidate onSubmit={submit}>
          <ChosenPeople
            chosen={chosen}
            onRemove={(key) => setChosen((before) => before.filter((one) => one.key !== key))}
          />
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
        </form>
      </div>
    </Dialog>
  );
}
