import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { useNames } from '../../data/names.ts';
import { formatList } from '../../i18n/format.ts';
import { Avatar, type Column, Data, DateText } from '../../ui/index.ts';
import styles from './people.module.css';

/** The columns of the list of people. With names hidden, what names a person by another way is hidden too. */
export function usePeopleColumns(): readonly Column<PersonSummary>[] {
  const { t } = useTranslation();
  const names = useNames();
  return useMemo<readonly Column<PersonSummary>[]>(
    () => [
      {
        id: 'name',
        header: t('Name'),
        cell: (person) => (
          <span className={styles.name}>
            <Avatar name={names.display(person)} size="small" />
            <Data>{names.display(person)}</Data>
          </span>
        ),
        sortValue: (person) => names.sort(person),
        filterText: (person) => (names.isHidden ? names.display(person) : names.full(person)),
      },
      {
        id: 'pronouns',
        header: t('Pronouns'),
        width: '6.5rem',
        cell: (person) => <Data>{person.pronouns}</Data>,
        sortValue: (person) => person.pronouns || null,
      },
      {
        id: 'grade',
        header: t('Grade'),
        width: '5rem',
        cell: (person) => <Data>{person.grade}</Data>,
        sortValue: (person) => person.grade || null,
      },
      {
        id: 'born',
        header: t('Born'),
        width: '7rem',
        cell: (person) =>
          person.birthDate !== null &&
          !names.isHidden && (
            <span className={styles.figure}>
              <DateText date={person.birthDate} />
            </span>
          ),
        sortValue: (person) => (names.isHidden ? null : person.birthDate),
      },
      {
        id: 'identifier',
        header: t('Identifier'),
        width: '7rem',
        cell: (person) => !names.isHidden && <Data>{person.identifier}</Data>,
        sortValue: (person) => (names.isHidden ? null : person.identifier || null),
      },
      {
        id: 'groups',
        header: t('Groups now'),
        width: '11rem',
        cell: (person) => <Data>{formatList(person.groups.map((group) => group.name))}</Data>,
        sortValue: (person) => person.groups.map((group) => group.name).join(' ') || null,
      },
    ],
    [t, names],
  );
}
