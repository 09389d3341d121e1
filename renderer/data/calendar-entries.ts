import type { TFunction } from 'i18next';
import type { CalendarEntry } from '../../shared/contract/calendar.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import type { CalendarFilter } from '../stores/calendar-filter.ts';

/** Where a session stands, as the calendar's filter tells it: a planned one that is past has nothing recorded. */
export type EntryStanding = 'planned' | 'open' | 'held' | 'cancelled';

export function standingOf(
  { state, date }: Pick<CalendarEntry, 'state' | 'date'>,
  today: string,
): EntryStanding {
  if (state === 'held' || state === 'cancelled') return state;
  return state === 'planned' && date < today ? 'open' : 'planned';
}

export function standingName(standing: EntryStanding, t: TFunction): string {
  switch (standing) {
    case 'planned':
      return t('Planned');
    case 'open':
      return t('Not recorded');
    case 'held':
      return t('Held');
    case 'cancelled':
      return t('Cancelled');
  }
}

/** Whose sessions are meant, whatever their status. */
export function filterByWhom(
  entries: readonly CalendarEntry[],
  { groupIds, facilitatorId }: Pick<CalendarFilter, 'groupIds' | 'facilitatorId'>,
): readonly CalendarEntry[] {
  if (groupIds.length === 0 && facilitatorId === null) return entries;
  const groups = new Set(groupIds);
  return entries.filter(
    (entry) =>
      (groups.size === 0 || groups.has(entry.groupId)) &&
      (facilitatorId === null || entry.facilitatorIds.includes(facilitatorId)),
  );
}

/** The sessions that a filter leaves. */
export function filterEntries(
  entries: readonly CalendarEntry[],
  filter: CalendarFilter,
  today: string,
): readonly CalendarEntry[] {
  const ofWhom = filterByWhom(entries, filter);
  if (filter.standings.length === 0) return ofWhom;
  return ofWhom.filter((entry) => filter.standings.includes(standingOf(entry, today)));
}

/** The name of the closure on each day of a range that has one; where there are two, both. */
export function closuresByDay(
  closures: readonly { startsOn: string; endsOn: string; name: string }[],
  from: string,
  to: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { startsOn, endsOn, name } of closures)
    for (let day = startsOn < from ? from : startsOn; day <= endsOn && day <= to; day = addDays(day, 1)) {
      const known = names.get(day);
      names.set(day, known === undefined ? name : `${known}, ${name}`);
    }
  return names;
}
