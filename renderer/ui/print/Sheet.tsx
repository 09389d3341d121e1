import type { ReactNode } from 'react';
import { joinClasses } from '../join-classes.ts';
import styles from './Sheet.module.css';

export type Paper = 'a4' | 'letter';

interface SheetProps {
  paper: Paper;
  /** Turned on its side, for wide tables. */
  isWide?: boolean;
  /** Without it there is no head; what is inside has one of its own. */
  title?: ReactNode;
  /** A paper that is looked at rather than filed: without the page's number at its foot. */
  isPlain?: boolean;
  subtitle?: ReactNode;
  /** At the head's end: the date, the place. */
  aside?: ReactNode;
  /** At the foot of the document: who made it, when. */
  footer?: ReactNode;
  children: ReactNode;
}

/**
 * A document for paper, shown on screen as a sheet and printed alone. Tables inside repeat their headings on
 * each page. Wrap what must stay on one page in an element of class `keep-together`.
 */
export function Sheet({
  paper,
  isWide = false,
  isPlain = false,
  title,
  subtitle,
  aside,
  footer,
  children,
}: SheetProps) {
  return (
    <article
      className={joinClasses('sheet', styles.sheet)}
      data-paper={paper}
      data-wide={isWide}
      data-plain={isPlain}
    >
      {title !== undefined && (
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{title}</h1>
            {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </article>
  );
}
