import type { TFunction } from 'i18next';
import type { NoteLine } from '../../../shared/contract/notes.ts';
import { standingWord } from '../../data/note-words.ts';
import type { Names } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Column, Data, DateText, InstantText, Pill } from '../../ui/index.ts';
import styles from './notes.module.css';

/** Whose note it is, in words. */
export function whoseNote({ person }: NoteLine, names: Names, t: TFunction): string {
  return person === null ? t('Group note') : names.display(person);
}

/** The columns of a list of notes; the queue is of all groups and says which, and hardly anything in it is signed. */
export function noteColumns(
  names: Names,
  { timeZone, notesDueDays }: { timeZone: string; notesDueDays: number },
  t: TFunction,
  isQueue: boolean,
): Column<NoteLine>[] {
  const signed: Column<NoteLine> = {
    id: 'signed',
    header: t('Signed'),
    cell: ({ signedAt, signedBy }) =>
      signedAt === null ? null : (
        <span className={styles.cell}>
          <Data>{signedBy}</Data>
          <span className={styles.quiet}>
            <InstantText instant={signedAt} timeZone={timeZone} />
          </span>
        </span>
      ),
    sortValue: ({ signedAt }) => signedAt,
    filterText: ({ signedBy }) => signedBy,
  };
  const group: Column<NoteLine> = {
    id: 'group',
    header: t('Group'),
    cell: ({ groupName }) => <Data>{groupName}</Data>,
    sortValue: ({ groupName }) => groupName,
  };
  return [
    {
      id: 'date',
      header: t('Session'),
      cell: ({ date, number }) => (
        <span className={styles.cell}>
          <DateText date={date} />
          {number !== null && <span className={styles.quiet}>{t('session {{number}}', { number })}</span>}
        </span>
      ),
      // Of a session the group's note comes first, whichever way the days run.
      sortValue: ({ date, kind }) => `${date} ${(kind === 'group') === isQueue ? 0 : 1}`,
      filterText: ({ date, number }) => `${formatDate(date)} ${number ?? ''}`,
      width: '13rem',
    },
    ...(isQueue ? [group] : []),
    {
      id: 'whose',
      header: t('Whose'),
      cell: (line) =>
        line.person === null ? <strong>{t('Group note')}</strong> : <Data>{names.display(line.person)}</Data>,
      sortValue: (line) => (line.person === null ? '' : names.sort(line.person)),
      filterText: (line) => whoseNote(line, names, t),
    },
    {
      id: 'standing',
      header: t('State'),
      cell: ({ standing, isLate, daysOpen, addenda }) => {
        const { word, hue } = standingWord(standing, t);
        return (
          <span className={styles.cell}>
            <Pill hue={hue}>{word}</Pill>
            {isLate && (
              <span className={styles.late}>
                {t('{{count}} days late', { count: daysOpen - notesDueDays })}
              </span>
            )}
            {addenda > 0 && (
              <span className={styles.quiet}>{t('{{count}} additions', { count: addenda })}</span>
            )}
          </span>
        );
      },
      sortValue: ({ standing, daysOpen }) => `${order[standing]} ${String(9999 - daysOpen).padStart(4, '0')}`,
      filterText: ({ standing }) => standingWord(standing, t).word,
      width: '17rem',
    },
    ...(isQueue ? [] : [signed]),
  ];
}

/** What asks for a hand comes first. */
const order = { damaged: 0, unwritten: 1, draft: 2, 'needs-second': 3, signed: 4 };
