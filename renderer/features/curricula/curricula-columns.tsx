import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CurriculumSummary } from '../../../shared/contract/curricula.ts';
import { type Column, Data, Pill } from '../../ui/index.ts';
import { partLengths } from './curriculum-words.ts';
import styles from './curricula.module.css';

/** The columns of the list of curricula. */
export function useCurriculaColumns(): readonly Column<CurriculumSummary>[] {
  const { t } = useTranslation();
  return useMemo<readonly Column<CurriculumSummary>[]>(
    () => [
      {
        id: 'name',
        header: t('Curriculum'),
        cell: (curriculum) => (
          <span className={styles.nameWords}>
            <Data>{curriculum.name}</Data>
            {curriculum.audience !== '' && (
              <span className={styles.note}>
                <Data>{curriculum.audience}</Data>
              </span>
            )}
          </span>
        ),
        sortValue: (curriculum) => curriculum.name,
        // A curriculum is also looked for by what its sessions are about.
        filterText: ({ name, audience, summary, parts }) =>
          [name, audience, summary, ...parts.map((part) => part.title)].join(' '),
      },
      {
        id: 'sessions',
        header: t('Sessions'),
        width: '6.5rem',
        isNumeric: true,
        cell: (curriculum) => curriculum.parts.length,
        sortValue: (curriculum) => curriculum.parts.length,
      },
      {
        id: 'minutes',
        header: t('Length of each'),
        width: '9rem',
        isNumeric: true,
        cell: (curriculum) => <time className={styles.figure}>{partLengths(curriculum.parts, t)}</time>,
        sortValue: (curriculum) => Math.max(...curriculum.parts.map((part) => part.minutes)),
      },
      {
        id: 'origin',
        header: t('Whose'),
        width: '8rem',
        cell: (curriculum) => (
          <Pill hue={curriculum.isOwn ? 'teal' : 'slate'}>
            {curriculum.isOwn ? t('your own') : t('from Mezzo')}
          </Pill>
        ),
        sortValue: (curriculum) => (curriculum.isOwn ? 0 : 1),
      },
    ],
    [t],
  );
}
