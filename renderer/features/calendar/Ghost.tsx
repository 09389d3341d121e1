import type { CSSProperties } from 'react';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { Data, type Hue, joinClasses, TimeText } from '../../ui/index.ts';
import hueStyles from '../../ui/hue.module.css';
import styles from './Calendar.module.css';

/** Where a session on its way would stand. */
export function Ghost({
  entry,
  start,
  style,
}: {
  entry: CalendarEntry;
  start: string;
  style?: CSSProperties;
}) {
  return (
    <div
      className={joinClasses(styles.ghost, hueStyles[entry.groupColour as Hue])}
      style={style}
      aria-hidden="true"
      data-ghost
    >
      <TimeText time={start} /> <Data>{entry.groupName}</Data>
    </div>
  );
}
