import type { Hue } from './hue.ts';
import hueStyles from './hue.module.css';
import { initialsOf } from './initials.ts';
import { joinClasses } from './join-classes.ts';
import styles from './Avatar.module.css';

interface AvatarProps {
  name: string;
  hue?: Hue;
  size?: 'small' | 'normal' | 'large';
}

/** A person's initials in a ring; decoration beside the name, so it is not read out. */
export function Avatar({ name, hue = 'slate', size = 'normal' }: AvatarProps) {
  return (
    <span
      className={joinClasses(styles.avatar, hueStyles[hue], size !== 'normal' && styles[size])}
      aria-hidden="true"
      translate="no"
    >
      {initialsOf(name)}
    </span>
  );
}
