import { useTranslation } from 'react-i18next';
import { writeMoment } from '../../data/session-moment.ts';
import { AppLink, Card, type Column, Data, DataTable, EmptyState } from '../../ui/index.ts';
import type { Compared } from './compare.ts';
import type { Label } from './use-labels.ts';

interface DifferingCardProps {
  sessionId: string;
  differing: Compared['differing'];
  units: number;
  labelOf: (label: string) => Label;
  first: string;
  second: string;
}

/** The windows in which the two saw something else, each with the way to its moment. */
export function DifferingCard({ sessionId, differing, units, labelOf, first, second }: DifferingCardProps) {
  const { t } = useTranslation();
  const columns: Column<Compared['differing'][number]>[] = [
    {
      id: 'at',
      header: t('At'),
      width: '7rem',
      cell: ({ atMs }) => (
        <AppLink href={`/sessions/${sessionId}/dynamics?at=${Math.floor(atMs / 1000)}`}>
          {writeMoment(atMs)}
        </AppLink>
      ),
      sortValue: ({ atMs }) => atMs,
    },
    {
      id: 'first',
      header: t('First coding'),
      cell: (row) => <Seen label={labelOf(row.first)} />,
      sortValue: (row) => labelOf(row.first).text,
    },
    {
      id: 'second',
      header: t('Second coding'),
      cell: (row) => <Seen label={labelOf(row.second)} />,
      sortValue: (row) => labelOf(row.second).text,
    },
  ];
  return (
    <Card
      title={t('Where they differ')}
      subtitle={
        <>
          {t('{{same}} of {{units}} windows', { same: differing.length, units })}. {t('First coding')}:{' '}
          <Data>{first}</Data>. {t('Second coding')}: <Data>{second}</Data>.
        </>
      }
      isFlush
    >
      <DataTable
        label={t('Where they differ')}
        rows={differing}
        columns={columns}
        rowId={({ place }) => String(place)}
        rowName={({ atMs }) => writeMoment(atMs)}
        filterLabel={t('Find a name or a category')}
        maxHeight="28rem"
        empty={<EmptyState>{t('They saw the same in every window.')}</EmptyState>}
      />
    </Card>
  );
}

function Seen({ label }: { label: Label }) {
  return label.isData ? <Data>{label.text}</Data> : <>{label.text}</>;
}
