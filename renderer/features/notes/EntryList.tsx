import { CircleAlert, CircleDashed, PenLine, Signature, SquareCheckBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NoteEntry } from '../../../shared/contract/notes.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { statusWord } from '../../data/attendance-words.ts';
import { useNames } from '../../data/names.ts';
import { standingWord } from '../../data/note-words.ts';
import { AppLink, Data, SelectField, useNavigate } from '../../ui/index.ts';
import { keyOf, noteHref } from './note-key.ts';
import { standingOfEntry } from './standing.ts';
import styles from './notes.module.css';

const signs = {
  unwritten: CircleDashed,
  draft: PenLine,
  'needs-second': Signature,
  signed: SquareCheckBig,
  damaged: CircleAlert,
};

interface EntryListProps {
  sessionId: string;
  entries: readonly NoteEntry[];
  current: string;
}

/** Whose notes there are, each with where it stands; the one that is open is marked. */
export function EntryList({ sessionId, entries, current }: EntryListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const expected = entries.filter(({ isExpected }) => isExpected);
  const signed = expected.filter(({ note }) => note?.state === 'signed').length;
  return (
    <nav className={styles.entries} aria-label={t('Notes of this session')}>
      <p className={styles.progress}>
        {expected.length === 0
          ? t('No note is expected yet')
          : t('{{signed}} of {{count}} signed', { signed, count: expected.length })}
      </p>
      {/* Where there is no room for a list beside the note. */}
      <div className={styles.entryChoice}>
        <SelectField
          label={t('Note')}
          value={current}
          onChange={(key) => key !== null && navigate(noteHref(sessionId, key))}
          options={entries.map((entry) => ({
            value: keyOf(entry, entries),
            ...(entry.person === null
              ? { label: t('Group note') }
              : { label: names.display(entry.person), isData: true }),
            description: standingWord(standingOfEntry(entry), t).word,
          }))}
        />
      </div>
      <ul>
        {entries.map((entry) => {
          const key = keyOf(entry, entries);
          return (
            <li key={key}>
              <AppLink
                href={noteHref(sessionId, key)}
                className={styles.entry}
                aria-current={key === current ? 'page' : undefined}
              >
                <EntryWords entry={entry} />
              </AppLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function EntryWords({ entry }: { entry: NoteEntry }) {
  const { t } = useTranslation();
  const names = useNames();
  const standing = standingOfEntry(entry);
  const Sign = signs[standing];
  const wasAway = entry.status !== null && !isAttended(entry.status);
  const isOpen = entry.isExpected || entry.note !== null;
  const quiet =
    standing === 'unwritten' && wasAway && entry.status !== null ? statusWord(entry.status, t) : undefined;
  return (
    <>
      <Sign
        aria-hidden="true"
        className={styles.sign}
        data-hue={isOpen ? standingWord(standing, t).hue : 'slate'}
      />
      <span className={styles.entryWords}>
        <span className={styles.entryName}>
          {entry.person === null ? t('Group note') : <Data>{names.display(entry.person)}</Data>}
        </span>
        <span className={styles.entryState}>
          {quiet ?? (isOpen ? standingWord(standing, t).word : t('not expected'))}
        </span>
      </span>
    </>
  );
}
