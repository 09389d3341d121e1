import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicateReasonName } from '../../data/likely-duplicates.ts';
import { useNames } from '../../data/names.ts';
import { Button, Data, Pill } from '../../ui/index.ts';
import { ComparePeople } from './ComparePeople.tsx';
import styles from './people.module.css';
import type { LikelyPair } from './use-likely-pairs.ts';

interface DuplicatePairProps {
  pair: LikelyPair;
  isOpen: boolean;
  onToggle: () => void;
  onMerged: () => void;
  onSetAside: () => void;
}

/** Two records that may be one person, with the reasons; opened, side by side. */
export function DuplicatePair({ pair, isOpen, onToggle, onMerged, onSetAside }: DuplicatePairProps) {
  const { t } = useTranslation();
  const names = useNames();
  const titleId = useId();
  const first = names.full(pair.first);
  const second = names.full(pair.second);
  return (
    <li className={styles.pair} aria-labelledby={titleId}>
      <div className={styles.pairHead}>
        <div>
          <h2 id={titleId} className={styles.pairNames}>
            <Data>{first}</Data> <span className={styles.quiet}>{t('and')}</span> <Data>{second}</Data>
          </h2>
          <p className={styles.reasons}>
            {pair.because.map((reason) => (
              <Pill key={reason} hue="amber">
                {duplicateReasonName(reason, t)}
              </Pill>
            ))}
          </p>
        </div>
        <span className={styles.buttons}>
          <Button
            kind={isOpen ? 'secondary' : 'primary'}
            onPress={onToggle}
            aria-label={
              isOpen
                ? t('Close the comparison of {{first}} and {{second}}', { first, second })
                : t('Compare {{first}} and {{second}}', { first, second })
            }
          >
            {isOpen ? t('Close') : t('Compare')}
          </Button>
          <Button
            onPress={onSetAside}
            aria-label={t('{{first}} and {{second}} are not the same person', { first, second })}
          >
            {t('Not the same person')}
          </Button>
        </span>
      </div>
      {isOpen && <ComparePeople firstId={pair.first.id} secondId={pair.second.id} onMerged={onMerged} />}
    </li>
  );
}
