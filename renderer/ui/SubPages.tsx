import type { ReactNode } from 'react';
import styles from './SubPages.module.css';
import { TabsNav } from './TabsNav.tsx';

interface SubPagesProps {
  /** What the pages belong to, read out: "Pages of the plan". */
  label: string;
  tabs: readonly { href: string; label: string; badge?: ReactNode }[];
  /** The href of the page that is open. */
  current: string;
  /** What can be done with the page that is open. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages of one part of a group or a session: a row of tabs below those of the whole, and the page that is open. */
export function SubPages({ label, tabs, current, actions, children }: SubPagesProps) {
  return (
    <div className={styles.pages}>
      <div className={styles.head}>
        <TabsNav label={label} tabs={tabs} current={current} />
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
