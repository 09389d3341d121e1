import { type ReactNode, useEffect, useRef } from 'react';
import styles from './hand-off.module.css';

/** The name of a step. It takes the focus when the step comes, so that reading and the keyboard go on from there. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
