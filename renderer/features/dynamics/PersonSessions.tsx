import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDynamics } from '../../../shared/contract/dynamics.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { TrendLine } from '../../charts/TrendLine.tsx';
import { statusLooks, statusWord } from '../../data/attendance-words.ts';
import { minutesWords, ratioWords } from '../../data/dynamics-words.ts';
import { pointName } from '../../data/trend-findings.ts';
import { formatDate, formatNumber, formatShare } from '../../i18n/format.ts';
import { type Column, Data, DataTable, DateText, StatusMark } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { Duration } from './Duration.tsx';

type Row = PersonDynamics['sessions'][number];

/** The person's part from session to session, as a line and as a table. */
export function PersonSessions({ dynamics: { sessions } }: { dynamics: PersonDynamics }) {
  const { t } = useTranslation();
  const known = sessions.flatMap(({ part, number }) =>
    part === null || part.ratio === null ? [] : [{ ratio: part.ratio, number }],
  );
  const [first, last] = [known[0], known.at(-1)];
  const written = (ratio: number) => formatNumber(ratio, { maximumFractionDigits: 1 });
  const title =
    !first || !last
      ? t('Nothing was recorded of who spoke')
      : first === last
        ? t('{{ratio}} of an equal part in the one session on record', { ratio: written(last.ratio) })
        : t('From {{from}} to {{to}} of an equal part', {
            from: written(first.ratio),
            to: written(last.ratio),
          });
  return (
    <ChartFigure
      title={title}
      caption={t(
        'Acts against an equal part for the time there, in {{recorded}} of {{count}} sessions. A gap: away, or nothing recorded.',
        {
          recorded: known.length,
          count: sessions.length,
        },
      )}
    >
      <div className={styles.page}>
        {known.length > 0 && (
          <TrendLine
            size="wide"
            label={title}
            points={sessions.map((row) => ({
              id: row.sessionId,
              name: pointName(row),
              value: row.part?.ratio ?? null,
              isHollow: row.recalled * 2 > row.acts,
            }))}
            most={Math.max(2, Math.ceil(Math.max(...known.map(({ ratio }) => ratio))))}
            line={1}
            format={written}
          />
        )}
        <DataTable
          label={t('Session by session')}
          rows={sessions}
          columns={useColumns()}
          rowId={({ sessionId }) => sessionId}
          rowName={({ number, date }) =>
            t('Session {{number}}, {{day}}', { number: number ?? '–', day: formatDate(date) })
          }
          rowHref={({ sessionId }) => `/sessions/${sessionId}/dynamics`}
          empty={null}
        />
      </div>
    </ChartFigure>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const none = <span className={styles.quiet}>–</span>;
  const of = (row: Row, write: (part: NonNullable<Row['part']>) => ReactNode) =>
    (row.part && write(row.part)) ?? none;
  return [
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
      width: '11rem',
    },
    {
      id: 'status',
      header: t('Attendance'),
      cell: ({ status }) =>
        status ? (
          <StatusMark {...statusLooks[status]} label={statusWord(status, t)} size="small" />
        ) : (
          <span className={styles.quiet}>{t('not recorded')}</span>
        ),
      sortValue: ({ status }) => (status ? statusWord(status, t) : null),
      width: '7rem',
    },
    {
      id: 'minutes',
      header: t('Minutes there'),
      cell: (row) => of(row, ({ minutesPresent }) => minutesWords(minutesPresent, t)),
      sortValue: ({ part }) => part?.minutesPresent ?? null,
      isNumeric: true,
      width: '7rem',
    },
    {
      id: 'acts',
      header: t('Acts'),
      cell: (row) =>
        row.acts === 0 ? (
          <span className={styles.quiet}>{t('not recorded')}</span>
        ) : (
          of(row, ({ acts }) =>
            t('{{acts}} of {{all}}', { acts: formatNumber(acts), all: formatNumber(row.memberActs) }),
          )
        ),
      sortValue: ({ part }) => part?.acts ?? null,
      isNumeric: true,
      width: '7rem',
    },
    {
      id: 'share',
      header: t('Share'),
      cell: (row) => of(row, ({ share }) => (share === null ? null : formatShare(share))),
      sortValue: ({ part }) => part?.share ?? null,
      isNumeric: true,
      width: '5rem',
    },
    {
      id: 'ratio',
      header: t('Against equal'),
      cell: (row) => of(row, ({ ratio }) => ratioWords(ratio, t)),
      sortValue: ({ part }) => part?.ratio ?? null,
      isNumeric: true,
      width: '8rem',
    },
    {
      id: 'time',
      header: t('Talk time'),
      cell: (row) =>
        of(row, ({ seconds, acts }) =>
          seconds === null || acts === 0 ? null : <Duration seconds={seconds} />,
        ),
      sortValue: ({ part }) => part?.seconds ?? null,
      isNumeric: true,
      width: '7rem',
    },
  ];
}
