import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { daysOfWeek, isCalendarDay, weeksOfMonth } from '../../../shared/domain/calendar-days.ts';
import { closuresByDay, filterEntries, standingName } from '../../data/calendar-entries.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { type ShownLetter, useShownLetters } from '../../data/shown-letters.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate, formatDateRange, formatList } from '../../i18n/format.ts';
import { useCalendarFilter } from '../../stores/calendar-filter.ts';
import { Busy, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { CalendarMonthTable } from './CalendarMonthTable.tsx';
import { CalendarWeekTable } from './CalendarWeekTable.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

interface CalendarPrintProps {
  /** A day of the month or the week; without one that can be read, today. */
  date: string;
  view: 'month' | 'week';
}

export interface CalendarDays {
  entriesOn: (day: string) => readonly CalendarEntry[];
  closures: ReadonlyMap<string, string>;
  letters: ReadonlyMap<string, ShownLetter>;
}

/** A month or a week of all groups on paper, as far as the calendar's filter shows them. */
export function CalendarPrint({ date: asked, view }: CalendarPrintProps) {
  const { t } = useTranslation();
  const { paper, organisation, weekStart } = useSettings();
  const { date: today } = useWallClock();
  const date = isCalendarDay(asked) ? asked : today;
  const filter = useCalendarFilter();
  const groups = useQuery(core.groups.list.queryOptions()).data;
  const facilitators = useQuery(core.facilitators.list.queryOptions()).data;
  const weeks = view === 'month' ? weeksOfMonth(date, weekStart) : [daysOfWeek(date, weekStart)];
  const from = weeks[0]![0]!;
  const to = weeks.at(-1)![6]!;
  const read = useQuery(core.calendar.read.queryOptions({ input: { from, to } }));
  const letters = useShownLetters(read.data?.letters);
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data || !groups || !facilitators) return <Busy lines={12} />;

  const entries = filterEntries(read.data.entries, filter, today);
  const byDay = Map.groupBy(entries, (entry) => entry.date);
  const days: CalendarDays = {
    entriesOn: (day) => byDay.get(day) ?? [],
    closures: closuresByDay(read.data.closures, from, to),
    letters,
  };
  const title = view === 'month' ? formatDate(date, 'month') : formatDateRange(from, to);
  const shown = [
    ...groups.filter(({ id }) => filter.groupIds.includes(id)).map(({ name }) => name),
    ...facilitators.filter(({ id }) => id === filter.facilitatorId).map(({ name }) => name),
  ];
  const standings = (['planned', 'open', 'held', 'cancelled'] as const).filter((one) =>
    filter.standings.includes(one),
  );
  return (
    <PrintFrame
      view={`calendar-${view}`}
      objectId={null}
      fileName={t('Calendar {{time}}', { time: title })}
      isWide={view === 'month'}
      backHref={`/calendar?view=${view}&date=${date}`}
      label={t('{{time}}, {{count}} sessions', { time: title, count: entries.length })}
    >
      <Sheet
        paper={paper}
        isWide={view === 'month'}
        title={<time>{title}</time>}
        subtitle={
          <>
            {shown.length === 0 ? t('Sessions of all groups') : <Data>{formatList(shown)}</Data>}
            {standings.length > 0 && ` · ${formatList(standings.map((one) => standingName(one, t)))}`}
          </>
        }
        aside={organisation === '' ? undefined : <Data>{organisation}</Data>}
        footer={<SheetFooter hasAuditLine={false} />}
      >
        {view === 'month' ? (
          <CalendarMonthTable weeks={weeks} month={date.slice(0, 7)} days={days} />
        ) : (
          <CalendarWeekTable week={weeks[0]!} days={days} facilitators={facilitators} />
        )}
      </Sheet>
    </PrintFrame>
  );
}
