import {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  default as createCalendar,
} from 'ical-generator';
import { instantOf } from '../../shared/domain/local-instant.ts';
import type { FileSession } from '../repositories/calendar.ts';

export interface CalendarFileFacts {
  sessions: readonly FileSession[];
  /** By group: who leads it. */
  leaders: ReadonlyMap<string, readonly string[]>;
  timeZone: string;
  /** What the calendar is called in other programs; only shown with names. */
  title: string;
  withNames: boolean;
  madeAt: Date;
}

/**
 * Sessions as a file that other calendar programs take in (RFC 5545). Every moment is written in UTC, worked out for its
 * own day: each session is an event of its own and repeats nothing, so its local time is right on both sides of a change
 * to summer time, and no program has to understand a description of our time zone, which is where they differ most.
 * Without names it says nothing that tells one group from another but place and time.
 */
export function writeCalendarFile(facts: CalendarFileFacts): string {
  const { sessions, title, withNames, timeZone, madeAt } = facts;
  const calendar = createCalendar({
    prodId: { company: 'Mezzo', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  // As attributes of our own these are escaped; the generator's `name` is written as it stands.
  calendar.x([
    ['X-WR-CALNAME', withNames ? title : 'Group sessions'],
    ['X-WR-TIMEZONE', timeZone],
  ]);
  for (const session of sessions) {
    const start = instantOf(session.date, session.start, timeZone);
    const isCancelled = session.state === 'cancelled';
    calendar.createEvent({
      id: `${session.id}@mezzo`,
      sequence: sequenceOf(session.updatedAt),
      stamp: madeAt,
      lastModified: new Date(session.updatedAt),
      start,
      end: new Date(start.getTime() + session.minutes * 60_000),
      summary: withNames ? namedSummary(session) : 'Group session',
      description: withNames ? describe(session, facts.leaders.get(session.groupId) ?? []) : null,
      location: session.place || null,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      // Who may see a colleague's calendar sees that they are busy, and no more.
      class: ICalEventClass.PRIVATE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function namedSummary({ groupName, number, ofNumber }: FileSession): string {
  return number === null ? groupName : `${groupName}, session ${number} of ${ofNumber}`;
}

function describe({ topic, state, cancelReason }: FileSession, leaders: readonly string[]): string | null {
  const lines = [
    topic,
    state === 'cancelled' && cancelReason !== '' ? `Cancelled: ${cancelReason}` : '',
    leaders.length > 0 ? `With ${leaders.join(', ')}` : '',
  ];
  return lines.filter(Boolean).join('\n') || null;
}

const sequenceZero = Date.parse('2020-01-01T00:00:00Z');

/** Grows with every change, as programs ask before they take a newer version; in seconds, to stay below 2^31. */
function sequenceOf(updatedAt: string): number {
  return Math.max(0, Math.floor((Date.parse(updatedAt) - sequenceZero) / 1000));
}
