import type { ReactNode } from 'react';
import { type Hue } from './hue.ts';
import hueStyles from './hue.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './Pill.module.css';

interface PillProps {
  children: ReactNode;
  hue?: Hue;
  /** A small lucide icon before the word. */
  icon?: ReactNode;
}

/** A state in a word: held, planned, 1 consent missing. */
export function Pill({ children, hue = 'slate', icon }: PillProps) {
  return (
    <span className={joinClasses(styles.pill, hueStyles[hue])}>
      {icon}
      {children}
    </span>
  );
}
