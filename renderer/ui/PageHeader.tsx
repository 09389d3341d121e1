import type { ReactNode } from 'react';
import type { Hue } from './hue.ts';
import hueStyles from './hue.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './PageHeader.module.css';

interface PageHeaderProps {
  title: ReactNode;
  /** Where it stands, in a line. */
  subtitle?: ReactNode;
  /** The colour bar of the thing that the page is about. */
  hue?: Hue;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  /** Above the title: the way back. */
  above?: ReactNode;
}

/** The head of a page: its name is the page's only h1. */
export function PageHeader({ title, subtitle, hue, actions, above }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {above !== undefined && <div className={styles.above}>{above}</div>}
      {hue !== undefined && <span className={joinClasses(styles.bar, hueStyles[hue])} aria-hidden="true" />}
      <div className={styles.words}>
        <h1>{title}</h1>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
