import { useTranslation } from 'react-i18next';
import type { ImportPreview, Problem } from '../../../shared/contract/transfer.ts';
import { useNames } from '../../data/names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Data, DataTable, EmptyState } from '../../ui/index.ts';
import { problemWords } from './transfer-words.ts';
import styles from './transfer.module.css';

/** Every problem with its place in the file, to be mended beside the open spreadsheet. */
export function ProblemTable({ preview }: { preview: Pick<ImportPreview, 'problems' | 'problemCount'> }) {
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const placed = preview.problems.map((problem, place) => ({ ...problem, place }));
  type Placed = (typeof placed)[number];

  function words(problem: Problem): string {
    const sentence = problemWords(problem.code, t);
    if (problem.otherLine === null) return sentence;
    return `${sentence} ${t('The other one is in line {{line}}.', { line: problem.otherLine })}`;
  }

  return (
    <DataTable<Placed>
      label={t('Problems by line and column')}
      rows={placed}
      rowId={(problem) => String(problem.place)}
      rowName={(problem) => t('Line {{line}}', { line: problem.line })}
      filterLabel={t('Find a problem')}
      maxHeight="30rem"
      tools={
        preview.problemCount > placed.length && (
          <span className={styles.quiet}>
            {t('The first {{shown}} of {{all}} problems.', {
              shown: formatNumber(placed.length),
              all: formatNumber(preview.problemCount),
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
          cell: (problem) =>
            problem.column === null ? (
              t('whole line')
            ) : (
              <>
                {formatNumber(problem.column)} <Data className={styles.quiet}>{problem.heading ?? ''}</Data>
              </>
            ),
          sortValue: (problem) => problem.column,
          width: '13rem',
        },
        {
          id: 'value',
          header: t('There stands'),
          cell: (problem) => (isHidden ? '•••' : <Data>{problem.value}</Data>),
          sortValue: (problem) => (isHidden ? null : problem.value),
          width: '13rem',
        },
        { id: 'problem', header: t('What is wrong'), cell: words, sortValue: words },
      ]}
      empty={<EmptyState>{t('There is no problem in this file.')}</EmptyState>}
    />
  );
}
