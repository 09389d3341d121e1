import { type ReactNode, useId } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Card.module.css';

interface CardProps {
  /** Where it has one, the card is a region of that name. */
  title?: ReactNode;
  /** Under the title: on what it rests. */
  subtitle?: ReactNode;
  /** At the title's end: a count, a link. */
  aside?: ReactNode;
  children?: ReactNode;
  /** Without padding, for a list or a table that reaches the edges. */
  isFlush?: boolean;
}

/** A sheet of paper on the desk: one matter. */
export function Card({ title, subtitle, aside, children, isFlush = false }: CardProps) {
  const titleId = useId();
  return (
    <section className={styles.card} aria-labelledby={title === undefined ? undefined : titleId}>
      {title !== undefined && (
        <header className={joinClasses(styles.head, isFlush && styles.ruled)}>
          <div>
            <h2 id={titleId}>{title}</h2>
            {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        </header>
      )}
      <div className={isFlush ? undefined : styles.body}>{children}</div>
    </section>
  );
}
