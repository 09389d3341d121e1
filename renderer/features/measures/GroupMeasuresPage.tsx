import { useQuery } from '@tanstack/react-query';
import { FileDown, FileUp, Gauge, ListOrdered, Plus, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMeasure } from '../../../shared/contract/measures.ts';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, Button, Data, EmptyState, IconButton, LoadFailure, Menu } from '../../ui/index.ts';
import { groupMeasuresAddress, importScoresAddress, measuresAddress } from './addresses.ts';
import { AddMeasureDialog } from './AddMeasureDialog.tsx';
import { GroupMeasureView } from './GroupMeasureView.tsx';
import { OrderDialog } from './OrderDialog.tsx';
import styles from './group-measures.module.css';

interface GroupMeasuresPageProps {
  groupId: string;
  /** The measure that is open; null: the first. */
  measureId: string | null;
}

/** The measures of a group: which ones, how often, what came of them, and what is missing. */
export function GroupMeasuresPage({ groupId, measureId }: GroupMeasuresPageProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'add' | 'order' | null>(null);
  const read = useQuery(core.groupMeasures.list.queryOptions({ input: { groupId } }));
  const exportAll = useChange(() => client.scores.export({ groupId, measureId: null }), {
    onSuccess: downloadCsv,
  });
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  const used = read.data;
  const open = used.find(({ measure }) => measure.id === measureId) ?? used[0];
  const add = (
    <Button
      kind={open ? 'secondary' : 'primary'}
      icon={<Plus aria-hidden="true" />}
      onPress={() => setDialog('add')}
    >
      {t('Add a measure…')}
    </Button>
  );
  return (
    <div className={styles.page}>
      {open ? (
        <>
          <div className={styles.bar}>
            <MeasureTabs groupId={groupId} used={used} openId={open.measure.id} />
            <span className={styles.buttons}>
              {add}
              <Menu
                trigger={
                  <IconButton label={t('More for measures')} icon={<Settings2 aria-hidden="true" />} />
                }
                label={t('Measures')}
                entries={[
                  {
                    id: 'import',
                    label: t('Import scores…'),
                    icon: <FileUp aria-hidden="true" />,
                    href: importScoresAddress(groupId),
                  },
                  { id: 'export', label: t('Export all scores'), icon: <FileDown aria-hidden="true" /> },
                  {
                    id: 'order',
                    label: t('Order…'),
                    icon: <ListOrdered aria-hidden="true" />,
                    isDisabled: used.length < 2,
                  },
                  {
                    id: 'all',
                    label: t('All measures'),
                    icon: <Gauge aria-hidden="true" />,
                    href: measuresAddress,
                    startsGroup: true,
                  },
                ]}
                onAction={(act) => {
                  if (act === 'export') exportAll.mutate();
                  if (act === 'order') setDialog('order');
                }}
              />
            </span>
          </div>
          <GroupMeasureView key={open.id} groupId={groupId} used={open} />
        </>
      ) : (
        <EmptyState
          icon={<Gauge />}
          action={
            <span className={styles.buttons}>
              {add}
              <AppLink href={importScoresAddress(groupId)}>{t('Import scores…')}</AppLink>
            </span>
          }
        >
          {t(
            'A measure is asked again and again: a number at the end of each session, a teacher’s rating before and after, a score that you have from elsewhere.',
          )}
        </EmptyState>
      )}
      {dialog === 'add' && (
        <AddMeasureDialog
          groupId={groupId}
          usedIds={used.map(({ measure }) => measure.id)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'order' && <OrderDialog groupId={groupId} used={used} onClose={() => setDialog(null)} />}
    </div>
  );
}

interface MeasureTabsProps {
  groupId: string;
  used: readonly GroupMeasure[];
  openId: string;
}

/** Which of the group's measures is open. */
function MeasureTabs({ groupId, used, openId }: MeasureTabsProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('Measures of the group')} className={styles.tabs}>
      {used.map(({ id, measure }) => (
        <AppLink
          key={id}
          href={groupMeasuresAddress(groupId, measure.id)}
          className={styles.tab}
          aria-current={measure.id === openId ? 'page' : undefined}
        >
          <Data>{measure.name}</Data>
        </AppLink>
      ))}
    </nav>
  );
}
