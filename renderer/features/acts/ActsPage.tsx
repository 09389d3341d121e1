import { useQuery } from '@tanstack/react-query';
import { Download, Ellipsis, Plus, Upload } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../shared/contract/acts.ts';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Busy, Button, Card, IconButton, LoadFailure, Menu, SelectField } from '../../ui/index.ts';
import { ActDialog } from './ActDialog.tsx';
import { ActsTable } from './ActsTable.tsx';
import styles from './acts.module.css';
import { AddObserverDialog } from './AddObserverDialog.tsx';
import { FromMemoryDialog } from './FromMemoryDialog.tsx';
import { NoActs } from './NoActs.tsx';
import { SamplesCard } from './SamplesCard.tsx';

type Open = { kind: 'act'; act: Act | null } | { kind: 'memory' } | { kind: 'observer' } | null;

/** The acts of a session: looked over, corrected, added afterwards; the facilitator's record and those of observers. */
export function ActsPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const [codingId, setCodingId] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const of = { sessionId, codingId };
  const read = useQuery(core.acts.list.queryOptions({ input: of }));
  const remove = useChange((ids: string[]) => client.acts.remove({ ids }), {
    message: (_done, ids) => t('{{count}} acts removed', { count: ids.length }),
  });
  const removeCoding = useChange((id: string) => client.acts.removeCoding({ id }), {
    message: () => t('The observer’s coding is removed, with its acts.'),
  });
  const save = useChange(() => client.acts.csv(of), { onSuccess: downloadCsv, reads: async () => {} });
  const record = read.data;
  if (!record) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={10} />
    );
  }
  const recalled = record.acts.filter(({ source }) => source === 'recalled').length;
  const own = t('The facilitator’s own');
  return (
    <div className={styles.cards}>
      <Card
        title={t('{{count}} acts', { count: record.acts.length })}
        subtitle={recalled > 0 ? t('{{count}} of them recalled afterwards', { count: recalled }) : ''}
        aside={
          <div className={styles.tools}>
            {record.codings.length > 0 && (
              <SelectField
                label={t('Coding')}
                hideLabel
                value={codingId ?? 'own'}
                onChange={(value) => setCodingId(value === 'own' ? null : value)}
                options={[
                  { value: 'own', label: own },
                  ...record.codings.map(({ id, observer }) => ({ value: id, label: observer, isData: true })),
                ]}
              />
            )}
            {record.acts.length > 0 && (
              <Button onPress={() => setOpen({ kind: 'memory' })}>{t('From memory…')}</Button>
            )}
            <Button icon={<Plus aria-hidden="true" />} onPress={() => setOpen({ kind: 'act', act: null })}>
              {t('Add an act…')}
            </Button>
            <Menu
              trigger={
                <IconButton
                  kind="secondary"
                  label={t('More for these acts')}
                  icon={<Ellipsis aria-hidden="true" />}
                />
              }
              label={t('More for these acts')}
              entries={[
                {
                  id: 'import',
                  label: t('Import from a file…'),
                  icon: <Upload aria-hidden="true" />,
                  href: `/sessions/${sessionId}/import-acts`,
                },
                {
                  id: 'export',
                  label: t('Save as a file (CSV)'),
                  icon: <Download aria-hidden="true" />,
                },
                { id: 'observer', label: t('Add an observer’s coding…'), startsGroup: true },
                ...(codingId === null
                  ? []
                  : [{ id: 'remove', label: t('Remove this observer’s coding'), isDanger: true }]),
              ]}
              onAction={(id) => {
                if (id === 'export') save.mutate(undefined);
                else if (id === 'observer') setOpen({ kind: 'observer' });
                else if (id === 'remove' && codingId !== null) {
                  removeCoding.mutate(codingId);
                  setCodingId(null);
                }
              }}
            />
          </div>
        }
      >
        {codingId !== null && (
          <Banner>
            {record.codings.find(({ id }) => id === codingId)?.remarks || t('An observer’s coding')}
          </Banner>
        )}
        {record.acts.length === 0 ? (
          <NoActs sessionId={sessionId} onFromMemory={() => setOpen({ kind: 'memory' })} />
        ) : (
          <ActsTable
            acts={record.acts}
            participants={record.participants}
            onEdit={(act) => setOpen({ kind: 'act', act })}
            onRemove={(ids) => remove.mutate(ids)}
          />
        )}
        {open?.kind === 'act' && (
          <ActDialog of={of} act={open.act} participants={record.participants} onClose={close} />
        )}
        {open?.kind === 'memory' && (
          <FromMemoryDialog of={of} participants={record.participants} onClose={close} />
        )}
        {open?.kind === 'observer' && (
          <AddObserverDialog sessionId={sessionId} onAdded={setCodingId} onClose={close} />
        )}
      </Card>
      {record.samples.length > 0 && (
        <SamplesCard samples={record.samples} participants={record.participants} />
      )}
    </div>
  );
}
