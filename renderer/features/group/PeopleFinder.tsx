import { useQuery } from '@tanstack/react-query';
import { Check, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { wordFilter } from '../../../shared/domain/text-folding.ts';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { personFacts } from '../../data/person-facts.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, Button, Data, SearchField } from '../../ui/index.ts';
import styles from './roster.module.css';
import { splitRoster } from './roster-spans.ts';

/** More would not be read; another letter typed narrows them. */
const mostShown = 60;

interface PeopleFinderProps {
  entries: readonly RosterEntry[];
  /** Who is not offered. */
  takenIds: ReadonlySet<string>;
  today: string;
  chosenIds: ReadonlySet<string>;
  onChoose: (people: readonly PersonSummary[]) => void;
  /** To write down someone new; the words typed so far go along. */
  onWriteNew: (written: string) => void;
}

/** Finds people of the workspace who are not in the group, to choose several of them. */
export function PeopleFinder({
  entries,
  takenIds,
  today,
  chosenIds,
  onChoose,
  onWriteNew,
}: PeopleFinderProps) {
  const { t } = useTranslation();
  const names = useNames();
  const people = useQuery(core.people.list.queryOptions());
  const [typed, setTyped] = useState('');
  const { waiting, left } = useMemo(() => splitRoster(entries, today), [entries, today]);

  const offered = useMemo(() => {
    return (people.data ?? [])
      .filter((person) => !takenIds.has(person.id))
      .map((person) => ({
        person,
        text: names.isHidden
          ? names.display(person)
          : `${names.full(person)} ${person.identifier} ${person.grade}`,
      }));
  }, [people.data, takenIds, names]);
  const matching = useMemo(() => {
    const isFound = wordFilter(typed);
    return offered.filter(({ text }) => isFound(text)).map(({ person }) => person);
  }, [offered, typed]);
  const shown = matching.slice(0, mostShown);

  /** What tells two people of one name apart, and how this person already stands to the group. */
  function noteOn(person: PersonSummary): string {
    const gone = left.find((entry) => entry.person.id === person.id);
    return [
      personFacts(person, names.isHidden, t),
      waiting.some((entry) => entry.person.id === person.id) && t('on the wait list'),
      gone?.leftOn && t('was a member until {{date}}', { date: formatDate(gone.leftOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  function choose(keys: 'all' | Iterable<string | number>) {
    const ids =
      keys === 'all' ? new Set([...chosenIds, ...shown.map(({ id }) => id)]) : new Set([...keys].map(String));
    onChoose((people.data ?? []).filter((person) => ids.has(person.id)));
  }

  return (
    <>
      <SearchField
        label={t('Find someone by name or identifier')}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      {people.isPending ? (
        <Busy lines={5} />
      ) : (
        <GridList
          aria-label={t('People to add')}
          className={styles.found ?? ''}
          selectionMode="multiple"
          selectedKeys={chosenIds}
          onSelectionChange={choose}
          items={shown}
          dependencies={[names, t, entries]}
          renderEmptyState={() => (
            <p className={styles.nothing}>
              {offered.length === 0
                ? t('Nobody else is known yet. Enter the first person below.')
                : t('Nobody known matches. Enter them as a new person below.')}
            </p>
          )}
        >
          {(person) => (
            <GridListItem
              translate="no"
              id={person.id}
              textValue={names.display(person)}
              className={styles.foundRow ?? ''}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.tick} aria-hidden="true">
                    {isSelected && <Check />}
                  </span>
                  <span className={styles.foundWords}>
                    <Data>{names.full(person)}</Data>
                    {noteOn(person) !== '' && <Data className={styles.note}>{noteOn(person)}</Data>}
                  </span>
                </>
              )}
            </GridListItem>
          )}
        </GridList>
      )}
      {matching.length > shown.length && (
        <p className={styles.note}>
          {t('{{shown}} of {{all}} shown. Type more letters to narrow them down.', {
            shown: shown.length,
            all: matching.length,
          })}
        </p>
      )}
      <div>
        <Button icon={<UserPlus aria-hidden="true" />} onPress={() => onWriteNew(typed.trim())}>
          {typed.trim() === ''
            ? t('Enter a new person')
            : t('Enter “{{name}}” as a new person', { name: typed.trim() })}
        </Button>
      </div>
    </>
  );
}
