import type { FormEventHandler, ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './FormLayout.module.css';

interface FormLayoutProps {
  id?: string;
  /** What the form makes or changes, read out. */
  label?: string;
  onSubmit: FormEventHandler<HTMLFormElement>;
  children: ReactNode;
}

/** A form: one column of fields. Its own checks speak, the browser's stay silent. */
export function FormLayout({ id, label, onSubmit, children }: FormLayoutProps) {
  return (
    <form id={id} aria-label={label} noValidate onSubmit={onSubmit} className={styles.form}>
      {children}
    </form>
  );
}

/** Fields that belong together, under a heading of their own. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={joinClasses(styles.form, styles.section)}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

/** Short fields side by side, as many as there is room for. `least` is the least width of one, a CSS length. */
export function FormRow({ children, least = '12rem' }: { children: ReactNode; least?: string }) {
  return (
    <div
      className={styles.row}
      style={{ gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}, 100%), 1fr))` }}
    >
      {children}
    </div>
  );
}

/** The buttons at a form's foot, the main one last. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
