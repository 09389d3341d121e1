import { useTranslation } from 'react-i18next';
import type { GroupDynamics, SessionPoint } from '../../../shared/contract/dynamics.ts';
import { patternWords } from '../../data/dynamics-words.ts';
import { formatMeasure } from '../../data/trend-findings.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { Card, type Column, Data, DataTable, DateText } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** Every session with its figures; one without acts says so. */
export function SessionsTable({ dynamics }: { dynamics: GroupDynamics }) {
  const { t } = useTranslation();
  const none = <span className={styles.quiet}>–</span>;
  const share = (value: number | null) => (value === null ? none : formatMeasure('memberToMember', value));
  const columns: Column<SessionPoint>[] = [
    {
      id: 'number',
      header: t('Session'),
      cell: ({ number, date }) => (
        <>
          {number ?? '–'} · <DateText date={date} format="short" />
        </>
      ),
      sortValue: ({ date }) => date,
      width: '8rem',
    },
    {
      id: 'topic',
      header: t('Topic'),
      cell: ({ topic }) => <Data>{topic}</Data>,
      sortValue: ({ topic }) => topic,
      width: '12rem',
    },
    {
      id: 'attended',
      header: t('Attended'),
      cell: ({ attended, recorded }) =>
        recorded === 0 ? none : t('{{attended}} of {{recorded}}', { attended, recorded }),
      sortValue: ({ attended, recorded }) => (recorded === 0 ? null : attended),
      width: '6rem',
    },
    {
      id: 'acts',
      header: t('Acts'),
      cell: (point) => <ActsCell point={point} />,
      sortValue: ({ acts }) => (acts === 0 ? null : acts),
      width: '9rem',
    },
    {
      id: 'leader',
      header: t('By who leads'),
      cell: ({ facilitatorShare }) => share(facilitatorShare),
      sortValue: ({ facilitatorShare }) => facilitatorShare,
      isNumeric: true,
      width: '6rem',
    },
    {
      id: 'members',
      header: t('Member to member'),
      cell: ({ memberToMember }) => share(memberToMember),
      sortValue: ({ memberToMember }) => memberToMember,
      isNumeric: true,
      width: '7rem',
    },
    {
      id: 'inequality',
      header: t('Inequality'),
      cell: ({ giniCorrected }) =>
        giniCorrected === null ? none : formatMeasure('giniCorrected', giniCorrected),
      sortValue: ({ giniCorrected }) => giniCorrected,
      isNumeric: true,
      width: '6rem',
    },
    {
      id: 'pattern',
      header: t('Looks like'),
      cell: ({ pattern }) => (pattern ? patternWords(pattern.kind, t).name : none),
      sortValue: ({ pattern }) => (pattern ? patternWords(pattern.kind, t).name : null),
      width: '8rem',
    },
  ];
  return (
    <Card title={t('Session by session')} subtitle={t('Each leads to its own dynamics.')} isFlush>
      <DataTable
        label={t('Sessions and their figures')}
        rows={dynamics.sessions}
        columns={columns}
        rowId={({ sessionId }) => sessionId}
        rowName={({ number, date }) =>
          t('Session {{number}}, {{day}}', { number: number ?? '–', day: formatDate(date) })
        }
        rowHref={({ sessionId }) => `/sessions/${sessionId}/dynamics`}
        initialSort={{ column: 'number', direction: 'ascending' }}
        empty={null}
      />
    </Card>
  );
}

function ActsCell({ point: { acts, recalled, observer } }: { point: SessionPoint }) {
  const { t } = useTranslation();
  if (acts === 0)
    return (
      <span className={styles.quiet}>
        {t('not recorded')}
        {observer !== null && (
          <span className={styles.under}>
            {t('only by')} <Data>{observer}</Data>
          </span>
        )}
      </span>
    );
  return (
    <>
      {formatNumber(acts)}
      {recalled > 0 && (
        <span className={styles.under}>{t('{{count}} from memory', { count: recalled })}</span>
      )}
    </>
  );
}
