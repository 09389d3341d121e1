import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { minuteOfDay } from '../../../shared/domain/local-time.ts';
import { placeSideBySide } from '../../../shared/domain/side-by-side.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import styles from './Calendar.module.css';
import { dayLabel } from './day-label.ts';
import { Ghost } from './Ghost.tsx';
import type { GridProps } from './MonthGrid.tsx';
import { SessionButton } from './SessionButton.tsx';
import { type EntryStretch, minutesOfDay } from './week-stretches.ts';

/** More than this side by side cannot be read. */
const mostLanes = 3;

interface WeekDayProps {
  day: string;
  stretches: readonly EntryStretch[];
  grid: GridProps;
}

/** A day of the week: its sessions at their hours. */
export function WeekDay({ day, stretches, grid }: WeekDayProps) {
  const { t } = useTranslation();
  const { time: now } = useWallClock();
  const { date, today, closures, letters, ghost, awayId } = grid;
  const { placed, surplus } = placeSideBySide(stretches, mostLanes);
  const isFocused = day === date;
  const closure = closures.get(day);

  return (
    <div
      role="gridcell"
      className={styles.dayHours}
      tabIndex={isFocused ? 0 : -1}
      data-day={day}
      data-closed={closure !== undefined || undefined}
      data-today={day === today || undefined}
      aria-current={day === today ? 'date' : undefined}
      onFocus={(event) => event.target === event.currentTarget && grid.onFocusDay(day)}
    >
      <span className="visually-hidden">
        {dayLabel({ day, today, count: stretches.length, closure, letter: letters.get(day) }, t)}
      </span>
      {placed.map(({ item, lane, lanes }) => (
        <SessionButton
          key={`${item.entry.id} ${item.isContinued}`}
          entry={item.entry}
          today={today}
          look="box"
          isInTabOrder={isFocused}
          isAway={item.entry.id === awayId}
          isContinued={item.isContinued}
          style={boxOf(item.from, item.to, lane, lanes)}
          onOpen={grid.onOpenSession}
          onMove={grid.onMove}
          onLift={item.isContinued ? undefined : grid.onLift}
        />
      ))}
      {surplus.map(({ items, from, to, lane, lanes }) => (
        <button
          key={from}
          type="button"
          className={styles.moreBox}
          style={boxOf(from, to, lane, lanes)}
          tabIndex={isFocused ? 0 : -1}
          aria-haspopup="dialog"
          onClick={(event) => grid.onOpenDay(day, event.currentTarget)}
        >
          {t('{{count}} more', { count: items.length })}
        </button>
      ))}
      {ghost?.at.date === day && (
        <Ghost
          entry={ghost.entry}
          start={ghost.at.start}
          style={boxOf(
            minuteOfDay(ghost.at.start),
            Math.min(minutesOfDay, minuteOfDay(ghost.at.start) + Math.max(25, ghost.entry.minutes)),
            0,
            1,
          )}
        />
      )}
      {day === today && (
        <span
          className={styles.now}
          style={{ insetBlockStart: share(minuteOfDay(now), minutesOfDay) }}
          aria-hidden="true"
        />
      )}
    </div>
  );
}

/** Of the hours' height, in rem (Calendar.module.css), and of a line of small words. */
const hoursHeight = 106;
const lineHeight = 1.04;

function boxOf(from: number, to: number, lane: number, lanes: number): CSSProperties {
  const lines = Math.floor(((to - from) / minutesOfDay) * (hoursHeight / lineHeight) - 0.15);
  return {
    // Words end with a whole line.
    '--lines': Math.max(1, lines),
    insetBlockStart: share(from, minutesOfDay),
    blockSize: share(to - from, minutesOfDay),
    insetInlineStart: share(lane, lanes),
    inlineSize: share(1, lanes),
  } as CSSProperties;
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}
