import type { Hue } from './hue.ts';
import hueStyles from './hue.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './Pill.module.css';

/** Five outlines that can be told apart without colour, on screen and in greyscale print. */
export type MarkShape = 'round' | 'square' | 'notched' | 'outlined' | 'dashed';

interface StatusMarkProps {
  /** One or two letters, shown. */
  letter: string;
  /** The whole word, read out and shown on hover. */
  label: string;
  hue: Hue;
  shape?: MarkShape;
  /** A small figure after the letter: minutes late. */
  figure?: number;
  size?: 'small' | 'normal';
}

/** A status in a cell: letter, shape and colour say the same thing three times. */
export function StatusMark({
  letter,
  label,
  hue,
  shape = 'round',
  figure,
  size = 'normal',
}: StatusMarkProps) {
  return (
    <span
      className={joinClasses(styles.mark, hueStyles[hue], styles[shape], size === 'small' && styles.small)}
      title={label}
    >
      <span aria-hidden="true">
        {letter}
        {figure !== undefined && <sup>{figure}</sup>}
      </span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
