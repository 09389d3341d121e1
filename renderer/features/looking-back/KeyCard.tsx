import { useTranslation } from 'react-i18next';
import type { ObservedSession, ObserverRecord } from '../../../shared/contract/time-line.ts';
import type { ComparedBy } from '../../../shared/domain/coding-units.ts';
import { formatShare } from '../../i18n/format.ts';
import { type Column, Card, Data, DataTable } from '../../ui/index.ts';
import { compareRecords } from './compare.ts';
import { kappaWords } from './kappa-words.ts';
import { useRecordName } from './use-labels.ts';

interface KeyCardProps {
  records: readonly ObserverRecord[];
  ofKey: ObserverRecord;
  seconds: number;
  by: ComparedBy;
  participants: ObservedSession['participants'];
}

/** Every record measured by the key, for teaching: who is near to it, and who may look again. */
export function KeyCard({ records, ofKey, seconds, by, participants }: KeyCardProps) {
  const { t } = useTranslation();
  const nameOf = useRecordName();
  const rows = records
    .filter((record) => record !== ofKey && record.acts.length > 0)
    .flatMap((record) => {
      const compared = compareRecords(ofKey, record, seconds, by, participants);
      return compared ? [{ record, agreement: compared.agreement }] : [];
    });
  const columns: Column<(typeof rows)[number]>[] = [
    {
      id: 'observer',
      header: t('Coding'),
      cell: ({ record }) => (record.codingId === null ? nameOf(record) : <Data>{record.observer}</Data>),
      sortValue: ({ record }) => nameOf(record),
    },
    {
      id: 'same',
      header: t('Windows alike'),
      cell: ({ agreement }) => t('{{same}} of {{units}}', { same: agreement.same, units: agreement.units }),
      sortValue: ({ agreement }) => agreement.share,
      isNumeric: true,
    },
    {
      id: 'share',
      header: t('Agreement'),
      cell: ({ agreement }) => formatShare(agreement.share),
      sortValue: ({ agreement }) => agreement.share,
      isNumeric: true,
    },
    {
      id: 'kappa',
      header: t('Kappa'),
      cell: ({ agreement }) => {
        const { figure, word } = kappaWords(agreement.kappa, t);
        return `${figure} ${word}`;
      },
      sortValue: ({ agreement }) => agreement.kappa,
    },
  ];
  return (
    <Card title={t('Measured by the key')} isFlush>
      <DataTable
        label={t('Measured by the key')}
        rows={rows}
        columns={columns}
        rowId={({ record }) => record.codingId ?? 'own'}
        rowName={({ record }) => nameOf(record)}
        empty={null}
      />
    </Card>
  );
}
