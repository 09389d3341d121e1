import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sociogram.module.css';

interface SociogramLegendProps {
  hasRejections?: boolean;
  hasObserved?: boolean;
  hasCliques?: boolean;
  /** Beside another round: what was won and lost. */
  hasChanges?: boolean;
}

/** What shapes and lines of a sociogram mean. */
export function SociogramLegend(props: SociogramLegendProps) {
  const { t } = useTranslation();
  const { hasRejections, hasObserved, hasCliques, hasChanges } = props;
  const titleId = useId();
  return (
    <div>
      <span id={titleId} className="visually-hidden">
        {t('What shapes and lines mean')}
      </span>
      <ul className={styles.legend} aria-labelledby={titleId}>
        <Sign words={t('chosen; the figure says how often')}>
          <g className={styles.person} data-shape="member">
            <circle className={styles.shape} cx={16} cy={10} r={8} />
          </g>
        </Sign>
        <Sign words={t('chosen much more than others')}>
          <g className={styles.person} data-shape="star">
            <circle className={styles.shape} cx={16} cy={10} r={6} />
            <circle className={styles.halo} cx={16} cy={10} r={9} />
          </g>
        </Sign>
        <Sign words={t('chose, was not chosen')}>
          <g className={styles.person} data-shape="unchosen">
            <rect className={styles.shape} x={9} y={3} width={14} height={14} rx={3} />
          </g>
        </Sign>
        <Sign words={t('neither chose nor was chosen')}>
          <g className={styles.person} data-shape="isolate">
            <rect className={styles.shape} x={9} y={3} width={14} height={14} rx={3} />
          </g>
        </Sign>
        <Sign words={t('chose')}>
          <g className={styles.tie} data-kind="choice" data-mutual="false">
            <line x1={2} y1={10} x2={24} y2={10} />
            <polygon points="20,5 20,15 31,10" />
          </g>
        </Sign>
        <Sign words={t('chose each other')}>
          <g className={styles.tie} data-kind="choice" data-mutual="true">
            <line x1={2} y1={10} x2={30} y2={10} />
          </g>
        </Sign>
        {hasRejections && (
          <Sign words={t('would rather not')}>
            <g className={styles.tie} data-kind="rejection" data-mutual="false">
              <line x1={2} y1={10} x2={29} y2={10} />
              <line className={styles.bar} x1={29} y1={3} x2={29} y2={17} />
            </g>
          </Sign>
        )}
        {hasObserved && (
          <Sign words={t('talked more than most pairs')}>
            <line className={styles.observed} x1={5} y1={10} x2={27} y2={10} strokeWidth={10} />
          </Sign>
        )}
        {hasCliques && (
          <Sign words={t('all chose each other')}>
            <rect className={styles.clique} x={2} y={2} width={28} height={16} rx={8} />
          </Sign>
        )}
        {hasChanges && (
          <>
            <Sign words={t('new since the round before')}>
              <g className={styles.tie} data-kind="choice" data-mutual="false" data-change="new">
                <line x1={2} y1={10} x2={24} y2={10} />
                <polygon points="20,5 20,15 31,10" />
              </g>
            </Sign>
            <Sign words={t('no longer there')}>
              <g className={styles.tie} data-kind="choice" data-mutual="false" data-change="gone">
                <line x1={2} y1={10} x2={24} y2={10} />
                <polygon points="20,5 20,15 31,10" />
              </g>
            </Sign>
          </>
        )}
      </ul>
    </div>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width={32} height={20} viewBox="0 0 32 20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
