import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, snapped } from '../../../../renderer/features/calendar/session-move.ts';
import { stretchesOn } from '../../../../renderer/features/calendar/week-stretches.ts';
import type { CalendarEntry } from '../../../../shared/contract/calendar.ts';
import { addDays, addMinutes, minuteOfDay } from '../../../../shared/domain/local-time.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));
const time = fc.integer({ min: 0, max: 1439 }).map((minute) => addMinutes('00:00', minute).time);

function entry(date: string, start: string, minutes: number): CalendarEntry {
  return {
    id: `${date} ${start}`,
    groupId: 'g',
    seriesId: null,
    number: 1,
    ofNumber: 1,
    date,
    start,
    minutes,
    place: '',
    topic: '',
    state: 'planned',
    cancelReason: '',
    groupName: 'Choir',
    groupColour: 'teal',
    facilitatorIds: [],
    clashes: [],
  };
}

describe('a session that is moved', () => {
  it('goes over midnight into the next day, and back', () => {
    expect(movedBy({ date: '2026-12-31', start: '23:50' }, { minutes: 15 })).toEqual({
      date: '2027-01-01',
      start: '00:05',
    });
    expect(movedBy({ date: '2027-01-01', start: '00:05' }, { minutes: -15 })).toEqual({
      date: '2026-12-31',
      start: '23:50',
    });
    expect(movedBy({ date: '2026-03-28', start: '10:15' }, { days: 7 })).toEqual({
      date: '2026-04-04',
      start: '10:15',
    });
  });

  it('comes back by the same steps', () => {
    const step = fc.record({
      days: fc.integer({ min: -40, max: 40 }),
      minutes: fc.integer({ min: -3000, max: 3000 }),
    });
    fc.assert(
      fc.property(day, time, step, (date, start, by) => {
        const back = movedBy(movedBy({ date, start }, by), { days: -by.days, minutes: -by.minutes });
        expect(back).toEqual({ date, start });
      }),
    );
  });

  it('snaps to quarters of an hour within its day', () => {
    expect(snapped(617)).toBe('10:15');
    expect(snapped(-90)).toBe('00:00');
    expect(snapped(5000)).toBe('23:45');
  });
});

describe('a session among the hours', () => {
  it('that runs past midnight stands on both days', () => {
    const late = entry('2026-03-12', '23:30', 90);
    expect(
      stretchesOn([late], '2026-03-12').map(({ from, to, isContinued }) => [from, to, isContinued]),
    ).toEqual([[1410, 1440, false]]);
    expect(
      stretchesOn([late], '2026-03-13').map(({ from, to, isContinued }) => [from, to, isContinued]),
    ).toEqual([[0, 60, true]]);
    expect(stretchesOn([late], '2026-03-14')).toEqual([]);
  });

  it('keeps room for words and stays within the day, however short and late it is', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 1, max: 1440 }), (start, minutes) => {
        const [stretch] = stretchesOn([entry('2026-03-12', start, minutes)], '2026-03-12');
        expect(stretch!.from).toBeLessThanOrEqual(minuteOfDay(start));
        expect(stretch!.to - stretch!.from).toBeGreaterThanOrEqual(25);
        expect(stretch!.from).toBeGreaterThanOrEqual(0);
        expect(stretch!.to).toBeLessThanOrEqual(1440);
      }),
    );
  });
});
