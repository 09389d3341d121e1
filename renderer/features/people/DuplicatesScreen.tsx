import { UsersRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { pairKey, useSetAsidePairs } from '../../stores/set-aside-pairs.ts';
import { AppLink, Busy, Button, EmptyState, LinkButton, LoadFailure, PageHeader } from '../../ui/index.ts';
import { DuplicatePair } from './DuplicatePair.tsx';
import styles from './people.module.css';
import { useLikelyPairs } from './use-likely-pairs.ts';

/** Records that look like one person, pair by pair: compared, and made one or left as two. */
export function DuplicatesScreen() {
  const { t } = useTranslation();
  const { read, pairs, setAsideCount } = useLikelyPairs();
  const { setAside, bringBack } = useSetAsidePairs();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const isSettled = useRef(false);

  // The pair that had the focus is gone: go on at the first one left.
  useEffect(() => {
    if (!isSettled.current) return;
    isSettled.current = false;
    const next = list.current?.querySelector<HTMLButtonElement>('button');
    (next ?? document.querySelector<HTMLElement>('#main'))?.focus();
  }, [pairs.length]);

  function settle() {
    isSettled.current = true;
    setOpenKey(null);
  }

  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/people">{t('People')}</AppLink>}
        title={t('Likely duplicates')}
        subtitle={t('Two records of one person split their attendance. Made one, it is whole again.')}
        actions={
          setAsideCount > 0 && (
            <Button onPress={bringBack}>{t('Show {{count}} set aside', { count: setAsideCount })}</Button>
          )
        }
      />
      {read.isPending && <Busy lines={6} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      {read.data && pairs.length === 0 && (
        <EmptyState icon={<UsersRound />} action={<LinkButton href="/people">{t('All people')}</LinkButton>}>
          {setAsideCount > 0
            ? t('Nothing else looks like a duplicate. The pairs you set aside are not shown.')
            : t('No two records look like the same person.')}
        </EmptyState>
      )}
      {pairs.length > 0 && (
        <ul ref={list} className={styles.pairs} aria-label={t('Pairs of records')}>
          {pairs.map((pair) => {
            const key = pairKey(pair.first.id, pair.second.id);
            return (
              <DuplicatePair
                key={key}
                pair={pair}
                isOpen={openKey === key}
                onToggle={() => setOpenKey(openKey === key ? null : key)}
                onMerged={settle}
                onSetAside={() => {
                  settle();
                  setAside(key);
                }}
              />
            );
          })}
        </ul>
      )}
    </div>
  );
}
