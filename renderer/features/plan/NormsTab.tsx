import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useToday } from '../../data/today.ts';
import { Busy, Button, Card, Data, DateText, LinkButton, LoadFailure } from '../../ui/index.ts';
import { AddNorm } from './AddNorm.tsx';
import { type NormAct, NormActDialog } from './NormActDialog.tsx';
import { NormsCard } from './NormsCard.tsx';
import styles from './plan.module.css';
import { PlanPages } from './PlanPages.tsx';
import { useNormChanges } from './use-norm-changes.ts';

/** What the group has agreed on, what only came to be, and whether it holds. */
export function NormsTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const read = useQuery(core.norms.list.queryOptions({ input: { groupId } }));
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } })).data;
  const changes = useNormChanges(groupId);
  const [act, setAct] = useState<NormAct | null>(null);
  const norms = read.data;

  if (!norms || !sessions) {
    return (
      <PlanPages groupId={groupId} page="norms">
        {read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Busy lines={8} />
        )}
      </PlanPages>
    );
  }
  const holding = norms.filter((norm) => norm.droppedOn === null);
  const given = norms.filter((norm) => norm.droppedOn !== null);
  const agreed = holding.filter((norm) => norm.agreedOn !== null);
  const proposed = holding.filter((norm) => norm.agreedOn === null);
  const hasMet = sessions.some((session) => session.state === 'held' && session.date <= today);
  const emptyWords = t(
    'No norm is written down yet. Few, short and said the other way round than a prohibition: “We let people finish.”',
  );

  /** The new order of one list; the norms of the other come as they stood: those agreed on before those proposed. */
  function reorder(ids: string[], others: readonly Norm[]) {
    const otherIds = others.map((norm) => norm.id);
    changes.reorder.mutate(others === agreed ? [...otherIds, ...ids] : [...ids, ...otherIds]);
  }

  return (
    <PlanPages
      groupId={groupId}
      page="norms"
      actions={
        holding.length > 0 && (
          <LinkButton href={`/print/groups/${groupId}/norms`} icon={<Printer aria-hidden="true" />}>
            {t('Print the poster')}
          </LinkButton>
        )
      }
    >
      {(hasMet || agreed.length > 0) && (
        <NormsCard
          title={t('Norms that hold')}
          norms={agreed}
          listLabel={t('Norms in order')}
          emptyWords={emptyWords}
          changes={changes}
          onAct={setAct}
          onReorder={(ids) => reorder(ids, proposed)}
        >
          {hasMet && <AddNorm changes={changes} agreedOn={today} />}
        </NormsCard>
      )}
      {(!hasMet || proposed.length > 0) && (
        <NormsCard
          title={t('Proposed')}
          subtitle={t('The group has not agreed on these yet.')}
          aside={
            proposed.length > 0 && (
              <Button
                size="small"
                onPress={() => setAct({ kind: 'agree', ids: proposed.map((norm) => norm.id) })}
              >
                {t('The group has agreed…')}
              </Button>
            )
          }
          norms={proposed}
          listLabel={t('Proposed norms')}
          emptyWords={emptyWords}
          changes={changes}
          onAct={setAct}
          onReorder={(ids) => reorder(ids, agreed)}
        >
          {!hasMet && <AddNorm changes={changes} agreedOn={null} />}
        </NormsCard>
      )}
      {given.length > 0 && (
        <Card title={t('Given up')} isFlush>
          <ul>
            {given.map((norm) => (
              <li key={norm.id} className={styles.dropped}>
                <span>
                  <Data>{norm.text}</Data>{' '}
                  <span className={styles.note}>
                    {t('no longer from')} <DateText date={norm.droppedOn!} />
                  </span>
                </span>
                <span className={styles.buttons}>
                  <Button
                    size="small"
                    aria-label={t('Take up again: “{{norm}}”', { norm: norm.text })}
                    onPress={() => changes.drop.mutate({ id: norm.id, droppedOn: null })}
                  >
                    {t('Take up again')}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={t('Remove “{{norm}}” with its history', { norm: norm.text })}
                    onPress={() => changes.remove.mutate(norm)}
                  >
                    {t('Remove')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {act && (
        <NormActDialog
          groupId={groupId}
          act={act}
          norms={norms}
          changes={changes}
          onClose={() => setAct(null)}
        />
      )}
    </PlanPages>
  );
}
