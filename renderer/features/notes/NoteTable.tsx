import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteLine, NoteStanding } from '../../../shared/contract/notes.ts';
import { useNames } from '../../data/names.ts';
import { standingWord } from '../../data/note-words.ts';
import { useSettings } from '../../data/settings.ts';
import { sortByName } from '../../i18n/format.ts';
import { ComboBoxField, DataTable, FilterChips } from '../../ui/index.ts';
import { noteColumns, whoseNote } from './note-columns.tsx';
import { noteHref } from './note-key.ts';
import styles from './notes.module.css';

const standings: readonly NoteStanding[] = ['unwritten', 'draft', 'needs-second', 'signed', 'damaged'];
const openStandings: readonly NoteStanding[] = ['unwritten', 'draft'];

interface NoteTableProps {
  label: string;
  lines: readonly NoteLine[];
  /** Of all groups: what is still to be written, the oldest first. */
  isQueue?: boolean;
  /** Begins with what is still to be written. */
  isOpenFirst: boolean;
  empty: ReactNode;
}

/** Notes as a list: sorted, searched, by where they stand and whose they are. */
export function NoteTable({ label, lines, isQueue = false, isOpenFirst, empty }: NoteTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { timeZone, notesDueDays } = useSettings();
  const [shown, setShown] = useState<readonly NoteStanding[]>(isOpenFirst ? openStandings : []);
  const [personId, setPersonId] = useState<string | null>(null);
  const columns = useMemo(
    () => noteColumns(names, { timeZone, notesDueDays }, t, isQueue),
    [names, timeZone, notesDueDays, t, isQueue],
  );
  const people = useMemo(() => {
    const known = new Map(lines.flatMap(({ person }) => (person ? [[person.id, person] as const] : [])));
    return sortByName([...known.values()], (person) => names.sort(person)).map((person) => ({
      value: person.id,
      label: names.display(person),
      isData: true,
    }));
  }, [lines, names]);
  const ofPerson = lines.filter((line) => personId === null || line.person?.id === personId);
  const listed = ofPerson.filter(({ standing }) => shown.length === 0 || shown.includes(standing));
  const present = standings.filter((standing) => lines.some((line) => line.standing === standing));
  return (
    <div className={styles.list}>
      {lines.length > 0 && (
        <div className={styles.filters}>
          <FilterChips
            label={t('State')}
            options={present.map((standing) => ({
              value: standing,
              label: standingWord(standing, t).word,
              count: ofPerson.filter((line) => line.standing === standing).length,
            }))}
            value={shown}
            onChange={(chosen) => setShown(standings.filter((standing) => chosen.includes(standing)))}
          />
          {people.length > 1 && (
            <ComboBoxField
              label={t('Whose notes')}
              hideLabel
              placeholder={t('Everybody’s notes')}
              value={personId}
              onChange={setPersonId}
              options={people}
            />
          )}
        </div>
      )}
      <DataTable
        label={label}
        rows={listed}
        columns={columns}
        rowId={({ noteId, sessionId, person }) => noteId ?? `${sessionId} ${person?.id ?? 'group'}`}
        rowName={(line) => `${whoseNote(line, names, t)} ${line.date}`}
        rowHref={({ sessionId, person }) => noteHref(sessionId, person?.id ?? 'group')}
        filterLabel={t('Find in this list')}
        initialSort={{ column: 'date', direction: isQueue ? 'ascending' : 'descending' }}
        empty={empty}
        maxHeight="70vh"
      />
    </div>
  );
}
