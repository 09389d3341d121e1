import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../../shared/contract/people.ts';
import { core } from '../../../data/client.ts';
import { useNames } from '../../../data/names.ts';
import { formatList } from '../../../i18n/format.ts';
import {
  AppLink,
  type Column,
  Data,
  DataTable,
  EmptyState,
  LinkButton,
  PageHeader,
} from '../../../ui/index.ts';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';

const namesOf = (groups: PersonSummary['groups']) => formatList(groups.map(({ name }) => name));

/** Whose progress: everybody, by name. */
export function ChooseMember({ report }: { report: 'member-progress' | 'family-progress' }) {
  const { t } = useTranslation();
  const names = useNames();
  const people = useQuery(core.people.list.queryOptions());
  const columns = useMemo<readonly Column<PersonSummary>[]>(
    () => [
      {
        id: 'name',
        header: t('Name'),
        cell: (person) => <Data>{names.display(person)}</Data>,
        sortValue: (person) => names.sort(person),
        filterText: (person) => (names.isHidden ? names.display(person) : names.full(person)),
      },
      {
        id: 'groups',
        header: t('Groups'),
        cell: ({ groups }) => <Data>{namesOf(groups)}</Data>,
        sortValue: ({ groups }) => namesOf(groups) || null,
        filterText: ({ groups }) => namesOf(groups),
      },
      {
        id: 'grade',
        header: t('Grade'),
        width: '8rem',
        cell: ({ grade }) => <Data>{grade}</Data>,
        sortValue: ({ grade }) => grade || null,
      },
    ],
    [t, names],
  );
  if (!people.data) return <ReportReading query={people} />;
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/reports">{t('Reports')}</AppLink>}
        title={t('Whose progress?')}
        subtitle={
          report === 'member-progress'
            ? t('A report for the file: attendance, goals with T-scores, measures, taking part.')
            : t('A report for the family, in plain words, what goes well first.')
        }
      />
      <DataTable
        label={t('People')}
        rows={people.data}
        columns={columns}
        rowId={({ id }) => id}
        rowName={(person) => names.display(person)}
        rowHref={({ id }) => `/reports/${report}/${id}`}
        filterLabel={t('Find a person or a group')}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={
          <EmptyState action={<LinkButton href="/people">{t('Go to the people')}</LinkButton>}>
            {t('Nobody is written down yet.')}
          </EmptyState>
        }
      />
    </div>
  );
}
