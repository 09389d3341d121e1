import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bandOf, scoreChange } from '../../../shared/domain/measure-score.ts';
import type { Sheet } from '../../../shared/contract/scores.ts';
import { occasionWord, raterWord, scoreText, sheetText } from '../../data/measure-words.ts';
import { type Names, useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, type Column, Data, DataTable, EmptyState, Pill } from '../../ui/index.ts';
import styles from './group-measures.module.css';
import { daysOf, type GroupScores, type ScoreRow, scoreRows } from './score-rows.ts';

/** So many days stand side by side before the earlier ones are folded away. */
const shownDays = 8;

interface ScoresTableProps {
  scores: GroupScores;
  onOpen: (personId: string) => void;
}

/** Members by days: every score, the latest one in words, and the change since the first. */
export function ScoresTable({ scores, onOpen }: ScoresTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isWhole, setWhole] = useState(false);
  const all = daysOf(scores.sheets);
  const days = isWhole ? all : all.slice(-shownDays);
  const folded = all.length - shownDays;
  return (
    <DataTable
      label={t('Scores by member and day')}
      rows={scoreRows(scores)}
      columns={columnsOf(scores, days, names, t)}
      rowId={({ key }) => key}
      rowName={({ member }) => names.display(member)}
      onRowActivate={({ member }) => onOpen(member.id)}
      {...(scores.members.length > 8 && { filterLabel: t('Find a member') })}
      {...(folded > 0 && {
        tools: (
          <Button size="small" kind="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? t('Latest days only') : t('{{count}} earlier days', { count: folded })}
          </Button>
        ),
      })}
      empty={<EmptyState>{t('Nobody is a member of this group yet.')}</EmptyState>}
    />
  );
}

function columnsOf(
  { measure }: GroupScores,
  days: readonly string[],
  names: Names,
  t: TFunction,
): Column<ScoreRow>[] {
  return [
    {
      id: 'member',
      header: t('Member'),
      cell: ({ member, rater, raterName }) => (
        <>
          <Data>{names.display(member)}</Data>
          {rater !== 'member' && (
            <span className={styles.below}>{raterWord(rater, names.rater(raterName), t)}</span>
          )}
        </>
      ),
      sortValue: ({ member }) => names.sort(member),
      filterText: ({ member, rater, raterName }) =>
        `${names.display(member)} ${raterWord(rater, names.rater(raterName), t)}`,
      width: '12rem',
    },
    ...days.map((day): Column<ScoreRow> => ({
      id: day,
      header: formatDate(day, 'short'),
      isDataHeader: true,
      cell: ({ sheetOn }) => <Cell sheet={sheetOn.get(day)} />,
      isNumeric: true,
      width: '4.75rem',
    })),
    {
      id: 'latest',
      header: t('Latest'),
      cell: ({ latest }) => {
        if (latest === null) return <span className={styles.none}>–</span>;
        const band = bandOf(latest.score!, measure.cutOffs);
        return (
          <span className={styles.latest}>
            <b>{scoreText(latest.score!)}</b>
            {band !== null && (
              <Pill>
                <Data>{band}</Data>
              </Pill>
            )}
          </span>
        );
      },
      sortValue: ({ latest }) => latest?.score ?? null,
      isNumeric: true,
      width: measure.cutOffs.length > 0 ? '9rem' : '5rem',
    },
    {
      id: 'change',
      header: t('Since the first'),
      cell: (row) => <Change row={row} better={measure.better} />,
      sortValue: ({ first, latest }) =>
        first && latest && first !== latest ? latest.score! - first.score! : null,
      isNumeric: true,
      width: '8rem',
    },
  ];
}

function Cell({ sheet }: { sheet: Sheet | undefined }) {
  const { t } = useTranslation();
  if (!sheet) return <span className={styles.none}>–</span>;
  return (
    <>
      <span className={sheet.score === null ? styles.partly : undefined}>{sheetText(sheet, t)}</span>
      {sheet.occasion !== 'regular' && (
        <span className={styles.below}>{occasionWord(sheet.occasion, t)}</span>
      )}
    </>
  );
}

/** The change in points, with a word for its direction: no colour tells it alone. */
function Change({ row: { first, latest }, better }: { row: ScoreRow; better: 'increase' | 'decrease' }) {
  const { t } = useTranslation();
  const change = first === latest ? null : scoreChange(first?.score ?? null, latest?.score ?? null, better);
  if (change === null) return <span className={styles.none}>–</span>;
  return (
    <>
      {signed(change.change)}
      <span className={styles.below}>
        {change.isBetter === null ? t('the same') : change.isBetter ? t('better') : t('less well')}
      </span>
    </>
  );
}

export function signed(change: number): string {
  return change > 0 ? `+${scoreText(change)}` : scoreText(change).replace('-', '−');
}
