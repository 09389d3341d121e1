import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses, Mark } from '../../ui/index.ts';
import styles from './Unlock.module.css';

interface UnlockFrameProps {
  title: ReactNode;
  /** One sentence under the title: why one is here. */
  subtitle?: ReactNode;
  children: ReactNode;
  /** Quiet ways to somewhere else. */
  below?: ReactNode;
  isWide?: boolean;
}

/** The calm full screen before the app: the sign, one matter in the middle, quiet ways on below. */
export function UnlockFrame({ title, subtitle, children, below, isWide = false }: UnlockFrameProps) {
  const { t } = useTranslation();
  return (
    <main className={styles.screen}>
      <div className={joinClasses(styles.column, isWide && styles.wide)}>
        <p className={styles.brand}>
          <Mark />
          <span translate="no">{t('Mezzo')}</span>
        </p>
        <section className={styles.card}>
          <header className={styles.head}>
            <h1 className={styles.title}>{title}</h1>
            {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
          </header>
          {children}
        </section>
        {below !== undefined && <div className={styles.below}>{below}</div>}
      </div>
    </main>
  );
}
