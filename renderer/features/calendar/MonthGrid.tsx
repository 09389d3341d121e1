import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { weeksOfMonth } from '../../../shared/domain/calendar-days.ts';
import { weekdayOf } from '../../../shared/domain/local-time.ts';
import type { ShownLetter } from '../../data/shown-letters.ts';
import { formatWeekday } from '../../i18n/format.ts';
import styles from './Calendar.module.css';
import { MonthDay } from './MonthDay.tsx';
import type { LocalMoment } from './session-move.ts';

export interface GridProps {
  area: RefObject<HTMLDivElement | null>;
  title: string;
  date: string;
  today: string;
  weekStart: number;
  entries: readonly CalendarEntry[];
  closures: ReadonlyMap<string, string>;
  letters: ReadonlyMap<string, ShownLetter>;
  /** Where a session on its way would stand. */
  ghost: { entry: CalendarEntry; at: LocalMoment } | null;
  /** The session on its way. */
  awayId: string | null;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocusDay: (day: string) => void;
  onOpenSession: (entry: CalendarEntry, element: HTMLElement) => void;
  onOpenDay: (day: string, element: HTMLElement) => void;
  onMove: (entry: CalendarEntry) => void;
  onLift: (entry: CalendarEntry, event: PointerEvent<HTMLElement>) => void;
}

/** A month: each day with its sessions in order of time. */
export function MonthGrid(props: GridProps) {
  const { t } = useTranslation();
  const { area, title, date, weekStart, entries, onKeyDown } = props;
  const weeks = weeksOfMonth(date, weekStart);
  const byDay = useMemo(() => Map.groupBy(entries, (entry) => entry.date), [entries]);
  return (
    <div ref={area} className={styles.sideways}>
      <div
        role="grid"
        aria-label={t('Sessions of {{month}}', { month: title })}
        className={styles.month}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        <div role="row" className={styles.weekdays}>
          {weeks[0]!.map((day) => (
            <div key={day} role="columnheader" className={styles.weekday}>
              <time>{formatWeekday(weekdayOf(day), 'short')}</time>
            </div>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className={styles.monthWeek}>
            {week.map((day) => (
              <MonthDay key={day} day={day} entries={byDay.get(day) ?? none} grid={props} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const none: readonly CalendarEntry[] = [];
