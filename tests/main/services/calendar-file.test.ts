import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { FileSession } from '../../../main/repositories/calendar.ts';
import { writeCalendarFile } from '../../../main/services/calendar-file.ts';
import { addDays, addMinutes, wallClock } from '../../../shared/domain/local-time.ts';

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
];

function session(part: Partial<FileSession> = {}): FileSession {
  return {
    id: '01890000-0000-7000-8000-000000000001',
    groupId: '01890000-0000-7000-8000-0000000000aa',
    groupName: 'Lunch Bunch',
    date: '2026-03-12',
    start: '10:15',
    minutes: 45,
    place: 'Room 12',
    topic: 'Saying no kindly',
    state: 'planned',
    cancelReason: '',
    number: 3,
    ofNumber: 10,
    updatedAt: '2026-03-01T08:00:00.000Z',
    ...part,
  };
}

function write(
  sessions: readonly FileSession[],
  part: Partial<Parameters<typeof writeCalendarFile>[0]> = {},
): string {
  return writeCalendarFile({
    sessions,
    leaders: new Map([['01890000-0000-7000-8000-0000000000aa', ['M. Okafor', 'J. Alvarez']]]),
    timeZone: 'America/Chicago',
    title: 'Lunch Bunch',
    withNames: false,
    madeAt: new Date('2026-03-12T15:00:00Z'),
    ...part,
  });
}

/** The file as a program that knows nothing of ours reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
      const instant = (name: string) => (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate();
      return { value, start: instant('dtstart'), end: instant('dtend'), stamp: instant('dtstamp') };
    }),
  };
}

describe('a calendar file', () => {
  it('says what RFC 5545 asks of it: version, maker, a stamp, and an id and a number of change for each session', () => {
    const text = write([
      session(),
      session({ id: '01890000-0000-7000-8000-000000000002', date: '2026-03-19' }),
    ]);
    const { calendar, events } = read(text);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Mezzo');
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events.map(({ value }) => value('uid'))).toEqual([
      '01890000-0000-7000-8000-000000000001@mezzo',
      '01890000-0000-7000-8000-000000000002@mezzo',
    ]);
    expect(events[0]!.stamp.toISOString()).toBe('2026-03-12T15:00:00.000Z');
    expect(events[0]!.value('last-modified')).toBe('2026-03-01T08:00:00Z');
    expect(events[0]!.value('status')).toBe('CONFIRMED');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('a session keeps its id when it moves, and its number grows, so that programs move it too', () => {
    const [before] = read(write([session()])).events;
    const [after] = read(
      write([session({ date: '2026-03-13', updatedAt: '2026-03-02T08:00:01.000Z' })]),
    ).events;
    expect(after!.value('uid')).toBe(before!.value('uid'));
    expect(Number(after!.value('sequence'))).toBeGreaterThan(Number(before!.value('sequence')));
    expect(
      Number(read(write([session({ updatedAt: '2085-01-01T00:00:00.000Z' })])).events[0]!.value('sequence')),
    ).toBeLessThan(2 ** 31);
  });

  it('names nobody and nothing unless asked: not in the events, not as the calendar’s own name', () => {
    const told = session({ state: 'cancelled', cancelReason: 'Ana was ill', number: null });
    const text = write([told]);
    for (const word of ['Lunch', 'Bunch', 'kindly', 'Ana', 'Okafor', 'Alvarez'])
      expect(text).not.toContain(word);
    const [event] = read(text).events;
    expect(event!.value('summary')).toBe('Group session');
    expect(event!.value('location')).toBe('Room 12');
    expect(event!.value('class')).toBe('PRIVATE');
  });

  it('with names says the group, which session it is, its topic and who leads it', () => {
    const { calendar, events } = read(write([session()], { withNames: true }));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Lunch Bunch');
    expect(events[0]!.value('summary')).toBe('Lunch Bunch, session 3 of 10');
    expect(events[0]!.value('description')).toBe('Saying no kindly\nWith M. Okafor, J. Alvarez');
  });

  it('a cancelled session stands in it as cancelled, with the reason where names are asked for, and blocks no time', () => {
    const cancelled = session({ state: 'cancelled', cancelReason: 'Snow day', number: null, topic: '' });
    const [event] = read(write([cancelled], { withNames: true, leaders: new Map() })).events;
    expect(event!.value('status')).toBe('CANCELLED');
    expect(event!.value('transp')).toBe('TRANSPARENT');
    expect(event!.value('summary')).toBe('Lunch Bunch');
    expect(event!.value('description')).toBe('Cancelled: Snow day');
  });

  it('keeps every sign of a hostile text, in lines of at most 75 bytes', () => {
    const hostile = [
      'Commas, semicolons; back\\slashes\\n and "quotes": BEGIN:VEVENT',
      'two\nlines and\n\nmore',
      '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40),
      'مجموعة الصداقة في المكتبة '.repeat(20),
      "O'Neill & Łukasz — Nguyễn",
      'x'.repeat(10_000),
    ];
    for (const text of hostile) {
      const line = text.replaceAll('\n', ' ');
      const file = write([session({ groupName: line, place: line, topic: text, number: null })], {
        withNames: true,
        title: line,
        leaders: new Map(),
      });
      for (const written of file.split('\r\n')) expect(Buffer.byteLength(written)).toBeLessThanOrEqual(75);
      // Each piece of a folded line is whole text by itself.
      expect(file.isWellFormed()).toBe(true);
      const { calendar, events } = read(file);
      expect(events).toHaveLength(1);
      expect(
        calendar
          .getFirstPropertyValue('x-wr-calname')
          ?.toString()
          .replace(/\\([,;\\])/g, '$1'),
      ).toBe(line);
      expect(events[0]!.value('summary')).toBe(line);
      expect(events[0]!.value('location')).toBe(line);
      expect(events[0]!.value('description')).toBe(text);
    }
  });

  it('of no session at all is still a file that opens', () => {
    expect(read(write([])).events).toEqual([]);
  });

  it('a session that runs past midnight ends on the next day; one at a quarter past midnight begins its day', () => {
    const [late, early] = read(
      write([session({ start: '23:30', minutes: 90 }), session({ start: '00:15' })]),
    ).events;
    expect(wallClock(late!.start, 'America/Chicago')).toEqual({ date: '2026-03-12', time: '23:30' });
    expect(wallClock(late!.end, 'America/Chicago')).toEqual({ date: '2026-03-13', time: '01:00' });
    expect(wallClock(early!.start, 'America/Chicago')).toEqual({ date: '2026-03-12', time: '00:15' });
  });

  it('a weekly session keeps its local time over every change of summer time, 2024 to 2034', () => {
    for (const timeZone of zones) {
      const weekly = Array.from({ length: 574 }, (_, week) =>
        session({ date: addDays('2024-01-02', 7 * week), start: '08:50' }),
      );
      const { events } = read(write(weekly, { timeZone }));
      const shown = events.map(({ start, end }) => [
        wallClock(start, timeZone),
        wallClock(end, timeZone).time,
      ]);
      expect(shown).toEqual(weekly.map(({ date }) => [{ date, time: '08:50' }, '09:35']));
    }
  });

  it('any session is read back at its own local start, and as long as it is', () => {
    const some = fc.array(
      fc.record({
        date: fc.integer({ min: 0, max: 4017 }).map((days) => addDays('2024-01-01', days)),
        start: fc.integer({ min: 0, max: 1439 }).map((minute) => addMinutes('00:00', minute).time),
        minutes: fc.integer({ min: 1, max: 1440 }),
        place: fc
          .string({ unit: 'binary', maxLength: 60 })
          .map((text) => text.replace(/[\u0000-\u001f\u007f]/g, '')),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...zones), some, (timeZone, list) => {
        const { events } = read(
          write(
            list.map((part) => session(part)),
            { timeZone },
          ),
        );
        expect(events).toHaveLength(list.length);
        for (const [place, { start, end, value }] of events.entries()) {
          const meant = list[place]!;
          const shown = wallClock(start, timeZone);
          // Only a time that the clock skips is shown later than it was meant, by what was skipped.
          if (shown.date !== meant.date || shown.time !== meant.start)
            expect(isSkipped(meant.date, meant.start, timeZone)).toBe(true);
          expect(end.getTime() - start.getTime()).toBe(meant.minutes * 60_000);
          expect(value('location') ?? '').toBe(meant.place);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether no minute of that day shows this time. */
function isSkipped(date: string, time: string, timeZone: string): boolean {
  const noon = Date.parse(`${date}T12:00:00Z`);
  for (let minutes = -1600; minutes <= 1600; minutes += 1) {
    const shown = wallClock(new Date(noon + minutes * 60_000), timeZone);
    if (shown.date === date && shown.time === time) return false;
  }
  return true;
}
