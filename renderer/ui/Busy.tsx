import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Busy.module.css';

const patience = 150; // milliseconds; an answer within them never flickers

interface BusyProps {
  /** What is being fetched or done; without it, "Working". */
  label?: string;
  /** How many lines of grey to hold the place of what comes; 0 shows only the words. */
  lines?: number;
  children?: ReactNode;
}

/** Shows that something is on its way, but only once it takes longer than a person notices. */
export function Busy({ label, lines = 3, children }: BusyProps) {
  const { t } = useTranslation();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return <div aria-busy="true" />;
  const words = label ?? t('Working');
  return (
    <div aria-busy="true" className={styles.busy}>
      <span role="status" className={lines > 0 || children ? 'visually-hidden' : styles.words}>
        {words}
      </span>
      {children ?? Array.from({ length: lines }, (_, line) => <Skeleton key={line} />)}
    </div>
  );
}

/** A grey line where words will be. `width` is a CSS length; without one, lines differ as a text's do. */
export function Skeleton({ width, height }: { width?: string; height?: string }) {
  return (
    <span className={styles.skeleton} aria-hidden="true" style={{ inlineSize: width, blockSize: height }} />
  );
}
