import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mostListed, type ImportPreview } from '../../../shared/contract/transfer.ts';
import { useNames } from '../../data/names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Banner, Data, DataTable, EmptyState, type Hue, Pill } from '../../ui/index.ts';
import { StepHeading } from './ImportFrame.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import { changeWord, outcomeWord } from './transfer-words.ts';
import styles from './transfer.module.css';

type Row = ImportPreview['rows'][number];

const hueOf: Record<Row['outcome'], Hue> = {
  new: 'teal',
  matched: 'blue',
  changed: 'amber',
  unchanged: 'slate',
};

export interface PreviewStepProps {
  preview: ImportPreview;
  /** The figures that matter for this kind of file. */
  figures: readonly { name: string; value: ReactNode }[];
  /** What else is worth a sentence. */
  children?: ReactNode;
}

/** What would happen: in figures, problem by problem, line by line. Nothing is written yet. */
export function PreviewStep({ preview, figures, children }: PreviewStepProps) {
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const hasProblems = preview.problemCount > 0;
  const isRegister = preview.rows.some(({ recorded }) => recorded !== null);
  const isListedWhole = preview.rowCount <= mostListed;
  return (
    <div className={styles.step}>
      <StepHeading>
        {hasProblems
          ? t('{{count}} problems to mend first', { count: preview.problemCount })
          : t('This is what will be imported')}
      </StepHeading>
      {hasProblems ? (
        <>
          <Banner kind="alarm">
            {t(
              'A file is imported whole or not at all, so nothing of it is in Mezzo yet. Mend the file and choose it again, or go back and say what it means.',
            )}
          </Banner>
          <ProblemTable preview={preview} />
        </>
      ) : (
        <dl className={styles.figures}>
          {figures.map(({ name, value }) => (
            <div key={name} className={styles.figure}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {!hasProblems && children}
      {!hasProblems && (
        <DataTable<Row>
          label={t('Line by line')}
          rows={preview.rows}
          rowId={(row) => String(row.line)}
          rowName={(row) => t('Line {{line}}', { line: row.line })}
          filterLabel={t('Find a line')}
          maxHeight="26rem"
          tools={
            isListedWhole ? undefined : (
              <span className={styles.quiet}>
                {t('The first {{shown}} of {{all}} lines; changes come first.', {
                  shown: formatNumber(preview.rows.length),
                  all: formatNumber(preview.rowCount),
                })}
              </span>
            )
          }
          columns={[
            {
              id: 'name',
              header: t('Name'),
              cell: (row) => (isHidden ? '•••' : <Data>{row.name}</Data>),
              sortValue: (row) => (isHidden ? null : row.name),
            },
            {
              id: 'line',
              header: t('Line'),
              cell: (row) => formatNumber(row.line),
              sortValue: (row) => row.line,
              isNumeric: true,
              width: '6rem',
            },
            {
              id: 'outcome',
              header: t('Person'),
              cell: (row) => <Pill hue={hueOf[row.outcome]}>{outcomeWord(row.outcome, t)}</Pill>,
              sortValue: (row) => outcomeWord(row.outcome, t),
              width: '11rem',
            },
            {
              id: 'changes',
              header: isRegister ? t('In the file') : t('What is added or changed'),
              cell: (row) => rowWords(row, t),
              sortValue: (row) => rowWords(row, t),
            },
          ]}
          empty={<EmptyState>{t('No line of the file would change anything.')}</EmptyState>}
        />
      )}
    </div>
  );
}

/** What a line brings: of a register who came, of a list of people the fields. */
function rowWords({ changes, recorded, attended }: Row, t: TFunction): string {
  if (recorded === null) return changes.map((change) => changeWord(change, t)).join(', ');
  return recorded === 0
    ? t('nothing recorded')
    : t('{{attended}} of {{recorded}} attended', { attended, recorded });
}
