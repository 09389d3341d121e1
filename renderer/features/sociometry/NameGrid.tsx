import { useTranslation } from 'react-i18next';
import type { RoundMember } from '../../../shared/contract/sociometry.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import type { Entry } from './answer-entry.ts';
import styles from './sociometry.module.css';

interface NameGridProps {
  members: readonly RoundMember[];
  nameOf: ReadonlyMap<string, string>;
  entry: Entry;
  isRanked: boolean;
  /** As many are chosen as may be: no more can be taken up. */
  isFull: boolean;
  /** The first is what Enter takes. */
  isFirstMarked: boolean;
  onTurn: (id: string) => void;
}

/** Everybody who can be chosen, as buttons that stay pressed. */
export function NameGrid(props: NameGridProps) {
  const { members, nameOf, entry, isRanked, isFull, isFirstMarked, onTurn } = props;
  const { t } = useTranslation();
  if (members.length === 0) return <p className={styles.hint}>{t('Nobody in this round is called that.')}</p>;
  return (
    <ul className={styles.names} aria-label={t('Who can be chosen')}>
      {members.map(({ personId }, place) => {
        const rank = entry.positive.indexOf(personId);
        const isRejected = entry.negative.includes(personId);
        const isChosen = rank >= 0 || isRejected;
        const sign = isRejected ? '−' : rank >= 0 ? (isRanked ? formatNumber(rank + 1) : '✓') : '';
        return (
          <li key={personId}>
            <button
              type="button"
              className={styles.nameButton}
              aria-pressed={isChosen}
              data-first={isFirstMarked && place === 0}
              disabled={isFull && !isChosen}
              onClick={() => onTurn(personId)}
            >
              <span className={styles.nameSign} aria-hidden="true">
                {sign}
              </span>
              <Data>{nameOf.get(personId) ?? ''}</Data>
              {isRejected && <span className="visually-hidden">{t('would rather not')}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
