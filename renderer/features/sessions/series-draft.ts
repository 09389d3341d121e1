import type { TFunction } from 'i18next';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Group } from '../../../shared/contract/groups.ts';
import { type RecurrenceFields, recurrence, type Session } from '../../../shared/contract/sessions.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import type { SeriesRow } from './series-preview.ts';
import { nextFreeDay, usualMeeting } from './session-defaults.ts';

/** The form of a series: the rule, and the days as they stand once they were looked through. */
export interface SeriesDraft {
  startsOn: string | null;
  start: string | null;
  minutes: number | null;
  place: string;
  everyWeeks: number;
  weekdays: number[];
  endBy: 'count' | 'date';
  count: number | null;
  until: string | null;
  skipClosures: boolean;
  /** The bell schedule that the series follows; null where it follows none. */
  scheduleId: string | null;
  /** Only on days with these letters; empty: every day. */
  letters: string[];
  /** Periods in turn; empty: always at `start`. */
  periods: string[];
  /** Null until the rule was turned into days. */
  rows: SeriesRow[] | null;
}

const usualCount = 10;
const monday = 1;

/** A series as the group usually meets, from its next free day on. */
export function newSeries(group: Group, sessions: readonly Session[], today: string): SeriesDraft {
  const last = sessions.at(-1)?.date;
  const from = [today, group.startsOn ?? today, last ? addDays(last, 1) : today].toSorted().at(-1)!;
  // A group that names no day is offered Monday, never the weekend on which it is planned.
  const weekday = group.weekday ?? monday;
  const startsOn = nextFreeDay(weekday, sessions, from);
  const endsLater = group.endsOn !== null && group.endsOn > startsOn;
  return {
    startsOn,
    ...usualMeeting(group, sessions),
    everyWeeks: 1,
    weekdays: [weekday],
    endBy: endsLater ? 'date' : 'count',
    count: usualCount,
    until: endsLater ? group.endsOn : null,
    skipClosures: true,
    scheduleId: null,
    letters: [],
    periods: [],
    rows: null,
  };
}

/** The rule in the contract's shape; not yet checked. */
function asRecurrence(draft: SeriesDraft): unknown {
  const { startsOn, start, minutes, place, everyWeeks, weekdays, skipClosures } = draft;
  const end =
    draft.endBy === 'count' ? { by: 'count', count: draft.count } : { by: 'date', until: draft.until };
  const rotation =
    draft.scheduleId === null
      ? null
      : { scheduleId: draft.scheduleId, letters: draft.letters, periods: draft.periods };
  return { startsOn, start, minutes, place, everyWeeks, weekdays, end, skipClosures, rotation };
}

/** The rule, checked by the contract's schema. @throws ZodError when the form has not been checked */
export function recurrenceOf(draft: SeriesDraft): RecurrenceFields {
  return recurrence.parse(asRecurrence(draft));
}

/** Checks the form by the contract's own schema, and finds for each problem the field that it belongs to. */
export function seriesResolver(t: TFunction): Resolver<SeriesDraft> {
  return (draft) => {
    const errors: FieldErrors<SeriesDraft> = {};
    const checked = recurrence.safeParse(asRecurrence(draft));
    for (const issue of checked.error?.issues ?? []) {
      const name = issue.path.at(-1) as keyof SeriesDraft;
      const message = name === 'weekdays' ? t('Choose at least one day of the week.') : issue.message;
      errors[name] ??= { type: name === 'weekdays' ? 'refused' : issue.code, message } as never;
    }
    const { endBy, until, startsOn } = draft;
    if (endBy === 'date' && until !== null && startsOn !== null && until < startsOn)
      errors.until ??= { type: 'refused', message: t('The last day lies before the first one.') };
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: draft, errors: {} };
  };
}
