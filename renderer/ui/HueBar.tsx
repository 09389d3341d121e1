import type { Hue } from './hue.ts';
import hueStyles from './hue.module.css';
import styles from './HueBar.module.css';
import { joinClasses } from './join-classes.ts';

/** A thing's colour beside its name in a list; the name says which thing it is, so it is not read out. */
export function HueBar({ hue }: { hue: Hue }) {
  return <span className={joinClasses(styles.bar, hueStyles[hue])} aria-hidden="true" />;
}
