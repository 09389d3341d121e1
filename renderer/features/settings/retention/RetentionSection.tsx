import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionEntry } from '../../../../shared/contract/retention.ts';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { Banner, Busy, Card, EmptyState, LoadFailure } from '../../../ui/index.ts';
import styles from '../Settings.module.css';
import { CameBackCard } from './CameBackCard.tsx';
import { DestroyDialog } from './DestroyDialog.tsx';
import { DueTable } from './DueTable.tsx';
import { HoldsCard } from './HoldsCard.tsx';
import { LogCard } from './LogCard.tsx';
import { NotCompacted } from './NotCompacted.tsx';
import { PolicyCard } from './PolicyCard.tsx';

/** How long records are kept: the rule, what is due by it, what is held, and what was destroyed. */
export function RetentionSection() {
  const { t } = useTranslation();
  const read = useQuery(core.retention.read.queryOptions());
  const [destroying, setDestroying] = useState<RetentionEntry | null>(null);
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  const { policy, today, entries, holds, lifted, cameBack, isCompacted } = read.data;
  const due = entries.filter(({ dueOn }) => dueOn <= today);
  const soon = entries.filter(({ dueOn }) => dueOn > today);
  return (
    <div className={styles.stack}>
      <Banner>
        {t(
          'Mezzo never deletes by itself, and knows no law: how long records have to be kept, ask your school, your agency or counsel.',
        )}
      </Banner>
      {!isCompacted && <NotCompacted />}
      {cameBack.length > 0 && <CameBackCard cameBack={cameBack} onDestroy={setDestroying} />}
      <PolicyCard policy={policy} />
      <Card title={t('Due now')} aside={due.length} isFlush={due.length > 0}>
        {due.length === 0 ? (
          <EmptyState>
            {policy === null
              ? t('No policy is set, so nothing is ever due.')
              : t('Nothing is due. Groups that have ended and people who are in no group appear here.')}
          </EmptyState>
        ) : (
          <DueTable label={t('Due now')} entries={due} onDestroy={setDestroying} />
        )}
      </Card>
      {soon.length > 0 && (
        <Card title={t('Due within the next year')} aside={soon.length} isFlush>
          <DueTable label={t('Due within the next year')} entries={soon} />
        </Card>
      )}
      <HoldsCard holds={holds} lifted={lifted} today={today} />
      <LogCard />
      {destroying && <DestroyDialog entry={destroying} onClose={() => setDestroying(null)} />}
    </div>
  );
}
