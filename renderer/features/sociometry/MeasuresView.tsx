import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import type { SociometricStatus } from '../../../shared/domain/sociometric-status.ts';
import { useNames } from '../../data/names.ts';
import { shortNames, statusTypeWord } from '../../data/sociometry-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Card, type Column, Data, DataTable, EmptyState } from '../../ui/index.ts';
import { ColumnHelp } from './ColumnHelp.tsx';
import { GroupFigures } from './GroupFigures.tsx';
import styles from './sociometry.module.css';

type Measured = NonNullable<RoundDetails['measures']>['members'][number] & {
  name: string;
  hasAnswered: boolean;
  type: SociometricStatus | null;
};

/** All measures, of the members and of the group as a whole. */
export function MeasuresView({ details }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const nameOf = shortNames(details.round.members, useNames());
  const { round, measures, statusTypes } = details;
  const rows: Measured[] = (measures?.members ?? []).map((measured, place) => ({
    ...measured,
    name: nameOf.get(measured.member) ?? '',
    hasAnswered: round.members[place]?.hasAnswered ?? false,
    type: statusTypes?.statuses[place] ?? null,
  }));
  if (!measures) return <EmptyState>{t('Two members at least are needed for figures.')}</EmptyState>;
  return (
    <div className={styles.page}>
      <GroupFigures measures={measures} />
      <Card title={t('Members in this round')} aside={<ColumnHelp details={details} />} isFlush>
        <DataTable<Measured>
          label={t('Members in this round')}
          rows={rows}
          rowId={(row) => row.member}
          rowName={(row) => row.name}
          {...(rows.length > 12 && { filterLabel: t('Find a member') })}
          initialSort={{ column: 'received', direction: 'descending' }}
          columns={measureColumns(measures.negative.ties > 0, statusTypes !== null, t)}
          empty={<EmptyState>{t('Nobody matches.')}</EmptyState>}
        />
      </Card>
      {statusTypes && (
        <p className={styles.hint}>
          {statusTypes.isExploratory
            ? t(
                'Types after Coie, Dodge and Coppotelli, with the sample standard deviation. Under ten members they are exploratory: one choice more or less can turn them over.',
              )
            : t(
                'Types after Coie, Dodge and Coppotelli, with the sample standard deviation. They describe this round.',
              )}
        </p>
      )}
    </div>
  );
}

function measureColumns(hasRejections: boolean, hasTypes: boolean, t: TFunction): Column<Measured>[] {
  const figure = (
    id: string,
    header: string,
    valueOf: (row: Measured) => number | null,
    digits = 0,
  ): Column<Measured> => ({
    id,
    header,
    cell: (row) => {
      const value = valueOf(row);
      return value === null
        ? '–'
        : formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    },
    sortValue: valueOf,
    isNumeric: true,
    width: '7.5rem',
  });
  return [
    {
      id: 'name',
      header: t('Member'),
      cell: (row) => <Data>{row.name}</Data>,
      sortValue: (row) => row.name,
      width: '9rem',
    },
    figure('received', t('Chosen'), (row) => row.choicesReceived),
    figure('made', t('Chose'), (row) => (row.hasAnswered ? row.choicesMade : null)),
    figure('mutual', t('Mutual'), (row) => row.mutualChoices),
    figure('reciprocity', t('Reciprocity'), (row) => row.reciprocity, 2),
    figure('status', t('Choice status'), (row) => row.choiceStatus, 2),
    figure('expansiveness', t('Expansiveness'), (row) => (row.hasAnswered ? row.expansiveness : null), 2),
    ...(hasRejections
      ? [
          figure('rejected', t('Rejections'), (row) => row.rejectionsReceived),
          figure('preference', t('Preference'), (row) => row.preference),
          figure('impact', t('Impact'), (row) => row.impact),
        ]
      : []),
    ...(hasTypes
      ? [
          {
            id: 'type',
            header: t('Type in this round'),
            cell: (row: Measured) => (row.type === null ? '–' : statusTypeWord(row.type, t)),
            sortValue: (row: Measured) => (row.type === null ? null : statusTypeWord(row.type, t)),
            width: '11rem',
          },
        ]
      : []),
  ];
}
