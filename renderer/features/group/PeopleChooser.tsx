import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import type { ChosenPerson, PeopleChooserProps } from '../../data/chosen-people.ts';
import { core } from '../../data/client.ts';
import { useToday } from '../../data/today.ts';
import { ChosenPeople } from './ChosenPeople.tsx';
import { NewPersonFields } from './NewPersonFields.tsx';
import { PeopleFinder } from './PeopleFinder.tsx';
import styles from './roster.module.css';

const known = (person: PersonSummary): ChosenPerson => ({ key: person.id, kind: 'known', person });

/** Finds people of the workspace, or writes down new ones, for a group; beside them who is chosen so far. */
export function PeopleChooser({
  groupId,
  chosen,
  onChange,
  takenIds,
  takenWords,
  children,
}: PeopleChooserProps) {
  const today = useToday();
  const entries = useQuery(core.roster.list.queryOptions({ input: { groupId } })).data ?? [];
  const [writing, setWriting] = useState<string | null>(null);

  function choose(one: ChosenPerson) {
    onChange((before) => [...before.filter((other) => other.key !== one.key), one]);
    setWriting(null);
  }

  return (
    <div className={styles.adding}>
      <div className={styles.column}>
        {writing === null ? (
          <PeopleFinder
            entries={entries}
            takenIds={takenIds}
            today={today}
            chosenIds={new Set(chosen.flatMap((one) => (one.kind === 'known' ? [one.person.id] : [])))}
            onChoose={(people) => {
              const ids = new Set(people.map((person) => person.id));
              onChange((before) => [
                ...before.filter((one) => one.kind === 'new' || ids.has(one.person.id)),
                ...people.filter((person) => !before.some((one) => one.key === person.id)).map(known),
              ]);
            }}
            onWriteNew={setWriting}
          />
        ) : (
          <NewPersonFields
            written={writing}
            takenIds={takenIds}
            takenWords={takenWords}
            onDone={(fields) => choose({ key: crypto.randomUUID(), kind: 'new', fields })}
            onUse={(person) => choose(known(person))}
            onCancel={() => setWriting(null)}
          />
        )}
      </div>
      <div className={styles.column}>
        <ChosenPeople
          chosen={chosen}
          onRemove={(key) => onChange((before) => before.filter((one) => one.key !== key))}
        />
        {children}
      </div>
    </div>
  );
}
