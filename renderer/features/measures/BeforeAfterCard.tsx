import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Rhythm } from '../../../shared/contract/measures.ts';
import type { MeasuredMember, Sheet } from '../../../shared/contract/scores.ts';
import {
  beforeAndAfter,
  type BeforeAfterScores,
  missingScores,
} from '../../../shared/domain/measure-occasions.ts';
import { compareBeforeAndAfter, type ScoreChange } from '../../../shared/domain/measure-score.ts';
import { raterKindWord, sheetText } from '../../data/measure-words.ts';
import { type Names, useNames } from '../../data/names.ts';
import { formatList } from '../../i18n/format.ts';
import { type Column, Data, DataTable, EmptyState } from '../../ui/index.ts';
import styles from './group-measures.module.css';
import type { GroupScores } from './score-rows.ts';
import { signed } from './ScoresTable.tsx';

type Row = BeforeAfterScores<Sheet> & { member: MeasuredMember };

/** Before and after, beside how the time before looks from now; and who lacks one of the two. */
export function BeforeAfterCard({ scores, rhythm }: { scores: GroupScores; rhythm: Rhythm }) {
  const { t } = useTranslation();
  const names = useNames();
  const { measure, rater, members, sheets } = scores;
  const memberOf = new Map(members.map((member) => [member.id, member]));
  const rows = beforeAndAfter(sheets).flatMap((found): Row[] => {
    const member = memberOf.get(found.personId);
    return member ? [{ ...found, member }] : [];
  });
  if (rows.length === 0 && rhythm !== 'first-and-last') return null;
  const current = members.filter(({ isMember }) => isMember).map(({ id }) => id);
  const { withoutPre, withoutPost } = missingScores(sheets, current, rater);
  const namesOf = (ids: readonly string[]) =>
    formatList(
      [...new Set(ids)].flatMap((id) => (memberOf.has(id) ? [names.display(memberOf.get(id)!)] : [])),
    );
  return (
    <section className={styles.section} aria-label={t('Before and after')}>
      <h3>{t('Before and after')}</h3>
      {withoutPre.length > 0 && rhythm === 'first-and-last' && (
        <p className={styles.missing}>
          {t('{{count}} members have no score of before:', { count: withoutPre.length })}{' '}
          <Data>{namesOf(withoutPre)}</Data>
        </p>
      )}
      {withoutPost.length > 0 && (
        <p className={styles.missing}>
          {t('{{count}} scores of before wait for one of after:', { count: withoutPost.length })}{' '}
          <Data>{namesOf(withoutPost)}</Data>
        </p>
      )}
      {rows.length > 0 && (
        <DataTable
          label={t('Before and after')}
          rows={rows}
          columns={columnsOf(measure.better, rows, names, t)}
          rowId={({ personId, rater }) => `${personId} ${rater}`}
          rowName={({ member }) => names.display(member)}
          empty={<EmptyState>{t('There is no score of before or after yet.')}</EmptyState>}
        />
      )}
    </section>
  );
}

function columnsOf(
  better: 'increase' | 'decrease',
  rows: readonly Row[],
  names: Names,
  t: TFunction,
): Column<Row>[] {
  const looksBack = rows.some(({ retrospective }) => retrospective !== null);
  const isFollowed = rows.some(({ followUp }) => followUp !== null);
  const taken = (id: 'pre' | 'retrospective' | 'post' | 'followUp', header: string): Column<Row> => ({
    id,
    header,
    cell: (row) => {
      const sheet = row[id];
      return sheet ? sheetText(sheet, t) : <span className={styles.none}>–</span>;
    },
    sortValue: (row) => row[id]?.score ?? null,
    isNumeric: true,
    width: '7rem',
  });
  const changed = (id: 'measured' | 'seenNow', header: string): Column<Row> => ({
    id,
    header,
    cell: (row) => <Change change={compared(row, better)[id]} />,
    sortValue: (row) => compared(row, better)[id]?.change ?? null,
    isNumeric: true,
    width: '8rem',
  });
  return [
    {
      id: 'member',
      header: t('Member'),
      cell: ({ member, rater }) => (
        <>
          <Data>{names.display(member)}</Data>
          {rater !== 'member' && <span className={styles.below}>{raterKindWord(rater as 'teacher', t)}</span>}
        </>
      ),
      sortValue: ({ member }) => names.sort(member),
      width: '11rem',
    },
    taken('pre', t('Before')),
    ...(looksBack ? [taken('retrospective', t('Before, as seen now'))] : []),
    taken('post', t('After')),
    ...(isFollowed ? [taken('followUp', t('Follow-up'))] : []),
    changed('measured', t('Change')),
    ...(looksBack ? [changed('seenNow', t('Change as seen now'))] : []),
  ];
}

function compared({ pre, retrospective, post }: Row, better: 'increase' | 'decrease') {
  const scoreOf = (sheet: Sheet | null) => sheet?.score ?? null;
  return compareBeforeAndAfter(
    { pre: scoreOf(pre), retrospective: scoreOf(retrospective), post: scoreOf(post) },
    better,
  );
}

function Change({ change }: { change: ScoreChange | null }) {
  const { t } = useTranslation();
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
