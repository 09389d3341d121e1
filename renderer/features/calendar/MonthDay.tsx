import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { dayLabel } from './day-label.ts';
import { Ghost } from './Ghost.tsx';
import { Letter } from './Letter.tsx';
import type { GridProps } from './MonthGrid.tsx';
import { SessionButton } from './SessionButton.tsx';

/** With more sessions than this, a day shows one less and says how many more there are. */
const mostShown = 4;

interface MonthDayProps {
  day: string;
  entries: readonly CalendarEntry[];
  grid: GridProps;
}

/** A day of the month. */
export function MonthDay({ day, entries, grid }: MonthDayProps) {
  const { t } = useTranslation();
  const { date, today, closures, letters, ghost, awayId } = grid;
  const isFocused = day === date;
  const closure = closures.get(day);
  const letter = letters.get(day);
  const shown = entries.length > mostShown ? entries.slice(0, mostShown - 1) : entries;
  const isFirst = day.endsWith('-01');

  return (
    <div
      role="gridcell"
      className={styles.day}
      tabIndex={isFocused ? 0 : -1}
      data-day={day}
      data-outside={day.slice(0, 7) !== date.slice(0, 7) || undefined}
      data-closed={closure !== undefined || undefined}
      data-today={day === today || undefined}
      data-drop={ghost?.at.date === day || undefined}
      aria-current={day === today ? 'date' : undefined}
      onFocus={(event) => event.target === event.currentTarget && grid.onFocusDay(day)}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.focus()}
    >
      <span className="visually-hidden">
        {dayLabel({ day, today, count: entries.length, closure, letter }, t)}
      </span>
      <div className={styles.dayHead} aria-hidden="true">
        <time dateTime={day} className={styles.dayNumber} title={formatDate(day, 'long')}>
          {isFirst ? formatDate(day, 'short') : formatNumber(Number(day.slice(8)))}
        </time>
        {closure !== undefined && <Data className={styles.closure}>{closure}</Data>}
        {letter !== undefined && <Letter letter={letter} />}
      </div>
      {shown.map((entry) => (
        <SessionButton
          key={entry.id}
          entry={entry}
          today={today}
          look="line"
          isInTabOrder={isFocused}
          isAway={entry.id === awayId}
          onOpen={grid.onOpenSession}
          onMove={grid.onMove}
          onLift={grid.onLift}
        />
      ))}
      {shown.length < entries.length && (
        <button
          type="button"
          className={styles.more}
          tabIndex={isFocused ? 0 : -1}
          aria-haspopup="dialog"
          onClick={(event) => grid.onOpenDay(day, event.currentTarget)}
        >
          {t('{{count}} more', { count: entries.length - shown.length })}
        </button>
      )}
      {ghost?.at.date === day && <Ghost entry={ghost.entry} start={ghost.at.start} />}
    </div>
  );
}
