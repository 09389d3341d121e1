import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysOfWeek } from '../../../shared/domain/calendar-days.ts';
import { minuteOfDay, weekdayOf } from '../../../shared/domain/local-time.ts';
import { formatNumber, formatTime, formatWeekday } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { Letter } from './Letter.tsx';
import type { GridProps } from './MonthGrid.tsx';
import { useHoursInView } from './use-hours-in-view.ts';
import { WeekDay } from './WeekDay.tsx';
import { OutOfView } from './OutOfView.tsx';
import { stretchesOn } from './week-stretches.ts';

/** When the hours of a working day begin, in minutes; half an hour above stays in sight. */
const workBegins = 8 * 60;
/** Nobody means to begin a working day before this. */
const earliestWork = 6 * 60;

/** A week among its hours: what overlaps stands side by side. */
export function WeekGrid(props: GridProps) {
  const { t } = useTranslation();
  const { area, title, date, today, weekStart, entries, closures, letters, onKeyDown } = props;
  const days = daysOfWeek(date, weekStart).map((day) => ({ day, stretches: stretchesOn(entries, day) }));
  const { view, scrollTo } = useHoursInView(area);
  const [opening] = useState(() => {
    const starts = entries.map(({ start }) => minuteOfDay(start)).filter((minute) => minute >= earliestWork);
    return Math.min(workBegins, ...starts) - 30;
  });
  useLayoutEffect(() => scrollTo(opening), [scrollTo, opening]);
  const isLater = days.some(({ stretches }) => stretches.some(({ from }) => from >= view.to));

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll the hours
    <div
      ref={area}
      className={styles.hoursScroll}
      tabIndex={0}
      role="group"
      aria-label={t('Hours of the week')}
    >
      <div
        role="grid"
        aria-label={t('Sessions of the week {{week}}', { week: title })}
        className={styles.week}
        onKeyDown={onKeyDown}
        tabIndex={-1}
      >
        <div role="row" className={styles.weekHead} data-head>
          <div role="columnheader">
            <span className="visually-hidden">{t('Hours')}</span>
          </div>
          {days.map(({ day, stretches }) => (
            <div
              key={day}
              role="columnheader"
              className={styles.weekdayHead}
              data-today={day === today || undefined}
            >
              <span className={styles.weekDayLine}>
                <time dateTime={day} className={styles.weekDayName}>
                  {formatWeekday(weekdayOf(day), 'short')}{' '}
                  <span className={styles.dayNumber}>{formatNumber(Number(day.slice(8)))}</span>
                </time>
                {letters.has(day) && <Letter letter={letters.get(day)!} />}
              </span>
              {closures.has(day) && <Data className={styles.closure}>{closures.get(day)}</Data>}
              <OutOfView
                where="earlier"
                stretches={stretches.filter(({ to }) => to <= view.from)}
                onShow={scrollTo}
              />
            </div>
          ))}
        </div>
        <div role="row" className={styles.hours} data-hours>
          <div role="rowheader" className={styles.hourNames}>
            {Array.from({ length: 24 }, (_, hour) => (
              <time key={hour} style={{ insetBlockStart: `${(hour / 24) * 100}%` }}>
                {hour > 0 && formatTime(`${String(hour).padStart(2, '0')}:00`)}
              </time>
            ))}
          </div>
          {days.map(({ day, stretches }) => (
            <WeekDay key={day} day={day} stretches={stretches} grid={props} />
          ))}
        </div>
      </div>
      {isLater && (
        <div className={styles.later}>
          <span />
          {days.map(({ day, stretches }) => (
            <span key={day}>
              <OutOfView
                where="later"
                stretches={stretches.filter(({ from }) => from >= view.to)}
                onShow={scrollTo}
              />
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
