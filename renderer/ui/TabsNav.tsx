import type { ReactNode } from 'react';
import { AppLink } from './AppLink.tsx';
import styles from './TabsNav.module.css';

interface TabsNavProps {
  /** What the pages belong to, read out: "Friendship group 4B". */
  label: string;
  tabs: readonly { href: string; label: string; badge?: ReactNode }[];
  /** The href of the page that is open. */
  current: string;
}

/** As a ref it runs once for each tab that becomes the open one. */
function bringIntoSight(tab: HTMLAnchorElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The pages of one thing, as links in a row; where there is no room they scroll, the open one in sight. */
export function TabsNav({ label, tabs, current }: TabsNavProps) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => {
          const isOpen = tab.href === current;
          return (
            <li key={tab.href}>
              <AppLink
                ref={isOpen ? bringIntoSight : undefined}
                href={tab.href}
                className={styles.tab}
                aria-current={isOpen ? 'page' : undefined}
              >
                {tab.label}
                {tab.badge}
              </AppLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
