import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../../shared/contract/activities.ts';
import type { client } from '../../data/client.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Banner, Data, DataTable, EmptyState, type Hue, Pill } from '../../ui/index.ts';
import { StepHeading } from './ImportFrame.tsx';
import { libraryProblemWords } from './library-problem-words.ts';
import styles from './transfer.module.css';

export type LibraryPreview = Awaited<ReturnType<typeof client.activities.previewImport>>;
type Row = LibraryPreview['activities'][number];

const hueOf: Record<Row['outcome'], Hue> = { new: 'teal', same: 'slate', 'name-taken': 'amber' };

/** What a file of activities would bring, or what has to be mended in it first. */
export function ActivitiesPreview({ preview }: { preview: LibraryPreview }) {
  const { t } = useTranslation();
  if (preview.problemCount > 0)
    return (
      <>
        <StepHeading>{t('{{count}} problems to mend first', { count: preview.problemCount })}</StepHeading>
        <Banner kind="alarm">
          {t(
            'A file is imported whole or not at all, so nothing of it is in Mezzo yet. Mend the file and choose it again, or ask who sent it.',
          )}
        </Banner>
        <LibraryProblems problems={preview.problems} count={preview.problemCount} />
      </>
    );
  const rows = preview.activities.map((activity, place) => ({ ...activity, place }));
  return (
    <>
      <StepHeading>{t('This is what will be imported')}</StepHeading>
      <DataTable
        label={t('Activities in the file')}
        rows={rows}
        rowId={(row) => String(row.place)}
        rowName={(row) => row.name}
        filterLabel={t('Search activities')}
        maxHeight="30rem"
        columns={[
          {
            id: 'name',
            header: t('Activity'),
            cell: (row) => <Data>{row.name}</Data>,
            sortValue: (row) => row.name,
          },
          {
            id: 'outcome',
            header: t('What happens'),
            cell: (row) => <Pill hue={hueOf[row.outcome]}>{outcomeWord(row, t)}</Pill>,
            sortValue: (row) => outcomeWord(row, t),
            width: '13rem',
          },
          {
            id: 'saved',
            header: t('Saved as'),
            cell: (row) => (row.outcome === 'same' ? '–' : <Data>{row.savedAs}</Data>),
            sortValue: (row) => (row.outcome === 'same' ? null : row.savedAs),
          },
        ]}
        empty={<EmptyState>{t('The file holds no activity.')}</EmptyState>}
      />
    </>
  );
}

function outcomeWord({ outcome }: Row, t: TFunction): string {
  switch (outcome) {
    case 'new':
      return t('New');
    case 'same':
      return t('Here already');
    case 'name-taken':
      return t('The name is taken');
  }
}

/** Every problem with its place in the file, for whoever mends it in an editor. */
function LibraryProblems({ problems, count }: { problems: readonly ImportProblem[]; count: number }) {
  const { t } = useTranslation();
  const placed = problems.map((problem, order) => ({ ...problem, order }));
  return (
    <DataTable
      label={t('Problems by line and column')}
      rows={placed}
      rowId={(problem) => String(problem.order)}
      rowName={(problem) => t('Line {{line}}', { line: problem.line })}
      maxHeight="30rem"
      tools={
        count > placed.length && (
          <span className={styles.quiet}>
            {t('The first {{shown}} of {{all}} problems.', {
              shown: formatNumber(placed.length),
              all: formatNumber(count),
            })}
          </span>
        )
      }
      columns={[
        {
          id: 'line',
          header: t('Line'),
          cell: (problem) => formatNumber(problem.line),
          sortValue: (problem) => problem.line,
          isNumeric: true,
          width: '5rem',
        },
        {
          id: 'column',
          header: t('Column'),
          cell: (problem) => formatNumber(problem.column),
          sortValue: (problem) => problem.column,
          isNumeric: true,
          width: '6rem',
        },
        {
          id: 'place',
          header: t('Place'),
          cell: (problem) => <Data>{problem.place}</Data>,
          sortValue: (problem) => problem.place,
          width: '14rem',
        },
        {
          id: 'value',
          header: t('There stands'),
          cell: (problem) => <Data>{problem.value}</Data>,
          sortValue: (problem) => problem.value,
          width: '12rem',
        },
        {
          id: 'problem',
          header: t('What is wrong'),
          cell: (problem) => libraryProblemWords(problem.code, t),
          sortValue: (problem) => libraryProblemWords(problem.code, t),
        },
      ]}
      empty={<EmptyState>{t('There is no problem in this file.')}</EmptyState>}
    />
  );
}
