import { useTranslation } from 'react-i18next';
import { answeredByWord, raterWord, sheetText } from '../../data/measure-words.ts';
import { useNames } from '../../data/names.ts';
import { formatNumber } from '../../i18n/format.ts';
import { AppLink, type Column, Data, DataTable, EmptyState } from '../../ui/index.ts';
import { sessionEnterAddress } from './addresses.ts';
import { mayBeThere, type SessionAsked, type SessionMeasure } from './session-asked.ts';
import styles from './session-measures.module.css';

interface SessionSheetsTableProps {
  sessionId: string;
  asked: SessionAsked;
  canEnter: boolean;
}

/** Members by measures: what each of them answered in this session. */
export function SessionSheetsTable({ sessionId, asked, canEnter }: SessionSheetsTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const shown = asked.measures.filter(({ isDue, sheets }) => isDue || sheets.length > 0);
  const others = asked.measures.filter((one) => !shown.includes(one));
  const there = asked.members.filter(mayBeThere).length;
  const columns: Column<SessionAsked['members'][number]>[] = [
    {
      id: 'member',
      header: t('Member'),
      cell: (member) => (
        <>
          <Data>{names.display(member)}</Data>
          {!mayBeThere(member) && <span className={styles.below}>{t('was not there')}</span>}
        </>
      ),
      sortValue: (member) => names.sort(member),
      width: '12rem',
    },
    ...shown.map((one): Column<SessionAsked['members'][number]> => ({
      id: one.measure.id,
      header: one.measure.name,
      isDataHeader: true,
      cell: ({ id }) => <Answers measure={one} personId={id} />,
      sortValue: ({ id }) =>
        one.sheets.find(({ personId, rater }) => personId === id && rater === one.rater)?.score ?? null,
      width: '12rem',
    })),
  ];
  function answeredText(one: SessionMeasure): string {
    const count = countAnswered(one);
    if (one.rater === 'member') return t('{{count}} of {{there}} answered', { count, there });
    const by = answeredByWord(one.rater, t);
    // Who rates them mostly does so on another day than that of a session.
    if (count === 0) return by;
    return t('{{by}}: {{some}} of {{all}}', {
      by,
      some: formatNumber(count),
      all: formatNumber(asked.members.length),
    });
  }

  return (
    <div className={styles.body}>
      {shown.length > 0 && (
        <div className={styles.plain}>
          <DataTable
            label={t('Measures of this session')}
            rows={asked.members}
            columns={columns}
            rowId={({ id }) => id}
            rowName={(member) => names.display(member)}
            empty={<EmptyState>{t('Nobody was a member on that day.')}</EmptyState>}
          />
        </div>
      )}
      <ul className={styles.entries}>
        {[...shown, ...others].map((one) => (
          <li key={one.measure.id}>
            <span>
              <Data>{one.measure.name}</Data>
              <span className={styles.below}>
                {answeredText(one)}
                {one.withoutConsent.length > 0 &&
                  ` · ${t('{{count}} without a consent that holds', { count: one.withoutConsent.length })}`}
              </span>
            </span>
            {canEnter && (
              <AppLink
                href={sessionEnterAddress(sessionId, one.measure.id)}
                aria-label={
                  one.rater === 'member'
                    ? t('Enter from paper: {{name}}', { name: one.measure.name })
                    : t('Enter ratings: {{name}}', { name: one.measure.name })
                }
              >
                {one.rater === 'member' ? t('Enter from paper') : t('Enter ratings')}
              </AppLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Members of whom there is something by those who answer. */
function countAnswered({ sheets, rater: by }: SessionMeasure): number {
  const own = sheets.filter(({ rater, answers }) => rater === by && answers.length > 0);
  return new Set(own.map(({ personId }) => personId)).size;
}

function Answers({ measure, personId }: { measure: SessionMeasure; personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const own = measure.sheets.filter((sheet) => sheet.personId === personId);
  if (own.length === 0) return <span className={styles.none}>–</span>;
  return (
    <>
      {own.map((sheet) => (
        <span key={sheet.id} className={styles.answer}>
          <span className={sheet.score === null ? styles.none : undefined}>{sheetText(sheet, t)}</span>
          {sheet.rater !== 'member' && (
            <span className={styles.below}>{raterWord(sheet.rater, names.rater(sheet.raterName), t)}</span>
          )}
        </span>
      ))}
    </>
  );
}
