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
  const table = (label: string, columns: Column<Measured>[], sort: string) => (
    <DataTable<Measured>
      label={label}
      rows={rows}
      rowId={(row) => row.member}
      rowName={(row) => row.name}
      {...(rows.length > 12 && { filterLabel: t('Find a member') })}
      initialSort={{ column: sort, direction: 'descending' }}
      columns={[nameColumn(t), ...columns]}
      empty={<EmptyState>{t('Nobody matches.')}</EmptyState>}
    />
  );
  const [members, rejections] = [t('Members in this round'), t('Rejections in this round')];
  return (
    <div className={styles.page}>
      <GroupFigures measures={measures} />
      <Card title={members} aside={<ColumnHelp details={details} />} isFlush>
        {table(members, choiceColumns(t), 'received')}
      </Card>
      {(measures.negative.ties > 0 || statusTypes) && (
        // A table of its own: with the choices it would not fit a laptop's screen.
        <Card title={rejections} isFlush>
          {table(rejections, rejectionColumns(statusTypes !== null, t), 'rejected')}
        </Card>
      )}
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

function nameColumn(t: TFunction): Column<Measured> {
  return {
    id: 'name',
    header: t('Member'),
    cell: (row) => <Data>{row.name}</Data>,
    sortValue: (row) => row.name,
    width: '9rem',
  };
}

function figure(
  id: string,
  header: string,
  valueOf: (row: Measured) => number | null,
  digits = 0,
): Column<Measured> {
  return {
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
  };
}

function choiceColumns(t: TFunction): Column<Measured>[] {
  return [
    figure('received', t('Chosen'), (row) => row.choicesReceived),
    figure('made', t('Chose'), (row) => (row.hasAnswered ? row.choicesMade : null)),
    figure('mutual', t('Mutual'), (row) => row.mutualChoices),
    figure('reciprocity', t('Reciprocity'), (row) => row.reciprocity, 2),
    figure('status', t('Choice status'), (row) => row.choiceStatus, 2),
    figure('expansiveness', t('Expansiveness'), (row) => (row.hasAnswered ? row.expansiveness : null), 2),
  ];
}

/** What rejections add: with them preference and impact can be told, and after their authors a type. */
function rejectionColumns(hasTypes: boolean, t: TFunction): Column<Measured>[] {
  const typeOf = ({ type }: Measured) => (type === null ? null : statusTypeWord(type, t));
  return [
    figure('rejected', t('Rejections'), (row) => row.rejectionsReceived),
    figure('preference', t('Preference'), (row) => row.preference),
    figure('impact', t('Impact'), (row) => row.impact),
    ...(hasTypes
      ? [
          {
            id: 'type',
            header: t('Type in this round'),
            cell: (row: Measured) => typeOf(row) ?? '–',
            sortValue: typeOf,
            width: '11rem',
          },
        ]
      : []),
  ];
}
