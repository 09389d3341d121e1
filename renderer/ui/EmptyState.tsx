import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** One sentence: what belongs here. */
  children: ReactNode;
  /** The one act that fills it. */
  action?: ReactNode;
  icon?: ReactNode;
}

/** Stands where something will be. */
export function EmptyState({ children, action, icon }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={styles.words}>{children}</p>
      {action}
    </div>
  );
}
