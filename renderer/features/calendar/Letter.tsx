import type { ShownLetter } from '../../data/shown-letters.ts';
import styles from './Calendar.module.css';

/** The day's letter in the school's rotation. */
export function Letter({ letter: { letter, words } }: { letter: ShownLetter }) {
  return (
    <span className={styles.letter} title={words}>
      {letter}
    </span>
  );
}
