import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairestFirst, type Slot, worstAfter } from '../../../shared/domain/fairest-slot.ts';
import {
  classesMet,
  courseKey,
  missedClasses,
  type SchoolDays,
  type TimetabledClass,
  timeThere,
} from '../../../shared/domain/missed-classes.ts';
import { letterFinder } from '../../../shared/domain/day-cycle.ts';
import { addDays } from '../../../shared/domain/local-time.ts';

const first = { name: 'P1', start: '08:00', minutes: 45 };
const second = { name: 'P2', start: '08:50', minutes: 45 };
const lesson = (course: string, part: Partial<TimetabledClass> = {}): TimetabledClass => ({
  course,
  teacher: '',
  period: first,
  letters: [],
  weekdays: [],
  ...part,
});
const open: SchoolDays = { letterOf: () => null, hasCycle: false, isClosed: () => false };
// Monday
const monday = '2026-03-09';
const attended = (date: string, start = '08:00', minutes = 45) =>
  ({ date, start, minutes, state: 'attended' }) as const;

describe('the ledger of classes missed', () => {
  it('counts attended and planned sessions apart, the most missed class first', () => {
    const ledger = missedClasses(
      [lesson('Math'), lesson('Art', { period: second })],
      [
        attended(monday, '08:50'),
        attended(addDays(monday, 7), '08:50', 30),
        { ...attended(addDays(monday, 14)), state: 'planned' as const },
      ],
      open,
    );
    expect(ledger.map(({ course, missed, minutes, planned }) => [course, missed, minutes, planned])).toEqual([
      ['Art', 2, 75, 0],
      ['Math', 0, 0, 1],
    ]);
  });

  it('a session over two periods misses both classes', () => {
    const classes = [lesson('Math'), lesson('Art', { period: second })];
    const met = classesMet(classes, { date: monday, start: '08:30', minutes: 40 }, open);
    expect(met.map((one) => [one.met.course, one.minutes])).toEqual([
      ['Math', 15],
      ['Art', 20],
    ]);
  });

  it('a double lesson is one class missed, with the minutes of both periods', () => {
    const classes = [
      lesson('Math', { teacher: 'Ms Lee' }),
      lesson('math', { teacher: 'ms lee', period: second }),
    ];
    expect(missedClasses(classes, [attended(monday, '08:00', 95)], open)).toMatchObject([
      { course: 'Math', missed: 1, minutes: 90 },
    ]);
  });

  it('knows on which letters and weekdays a class takes place', () => {
    const days = {
      ...open,
      hasCycle: true,
      letterOf: letterFinder({ kind: 'weeks', length: 2, startsOn: monday }),
    };
    const classes = [lesson('Art', { letters: ['B'] }), lesson('Music', { weekdays: [2] })];
    const missedOn = (date: string) => classesMet(classes, attended(date), days).map(({ met }) => met.course);
    expect(missedOn(monday)).toEqual([]);
    expect(missedOn(addDays(monday, 1))).toEqual(['Music']);
    expect(missedOn(addDays(monday, 7))).toEqual(['Art']);
    expect(missedOn(addDays(monday, 8))).toEqual(['Art', 'Music']);
    expect(missedOn(addDays(monday, 5))).toEqual([]);
  });

  it('nobody misses a class on a closure day', () => {
    const closed = { ...open, isClosed: () => true };
    expect(missedClasses([lesson('Math')], [attended(monday)], closed)[0]).toMatchObject({ missed: 0 });
  });

  it('who came late or left early was in class for the rest', () => {
    const session = { start: '08:00', minutes: 45 };
    expect(timeThere(session, { status: 'late', minutes: 15 })).toEqual({ start: '08:15', minutes: 30 });
    expect(timeThere(session, { status: 'left-early', minutes: 15 })).toEqual({
      start: '08:00',
      minutes: 30,
    });
    expect(timeThere(session, { status: 'present', minutes: null })).toEqual(session);
    expect(timeThere(session, { status: 'late', minutes: 90 }).minutes).toBe(0);
  });

  it('loses no session: what is counted is what touches a class', () => {
    const sessions = fc.array(
      fc.record({
        date: fc.nat(30).map((day) => addDays(monday, day)),
        start: fc.constantFrom('07:30', '08:00', '08:20', '08:44', '09:35'),
        minutes: fc.integer({ min: 1, max: 120 }),
        state: fc.constantFrom('attended' as const, 'planned' as const),
      }),
    );
    fc.assert(
      fc.property(sessions, (some) => {
        const classes = [lesson('Math'), lesson('Art', { period: second, weekdays: [1, 3] })];
        const ledger = missedClasses(classes, some, open);
        const touched = some.flatMap((one) => classesMet(classes, one, open));
        expect(ledger.reduce((sum, one) => sum + one.missed + one.planned, 0)).toBe(touched.length);
        expect(ledger.flatMap((one) => one.sessions)).toHaveLength(touched.length);
      }),
    );
  });
});

describe('the fairest next slot', () => {
  const slot = (start: string, harms: number[], part: Partial<Slot> = {}): Slot => ({
    date: monday,
    start,
    isFree: true,
    cost: harms.map((missedBefore, place) => ({ personId: `p${place}`, missedBefore, minutes: 45 })),
    ...part,
  });
  const order = (...slots: Slot[]) => fairestFirst(slots).map(({ start }) => start);

  it('spares the class that was missed most, then asks for fewer students, then for fewer minutes', () => {
    expect(order(slot('08:00', [3]), slot('09:00', [2, 2, 2]), slot('10:00', []))).toEqual([
      '10:00',
      '09:00',
      '08:00',
    ]);
    expect(order(slot('08:00', [2, 1]), slot('09:00', [2, 0]))).toEqual(['09:00', '08:00']);
    expect(order(slot('08:00', [2, 0]), slot('09:00', [2]))).toEqual(['09:00', '08:00']);
    const short = slot('09:00', [], { cost: [{ personId: 'p0', missedBefore: 1, minutes: 20 }] });
    expect(order(slot('08:00', [1]), short)).toEqual(['09:00', '08:00']);
  });

  it('comes after every free one where something is in the way', () => {
    expect(order(slot('08:00', [], { isFree: false }), slot('09:00', [5]))).toEqual(['09:00', '08:00']);
  });

  it('never makes the most missed class worse while another free slot exists', () => {
    // Timetables and a history as they come; the ledger, the costs and the order as the core puts them together.
    const courses = ['Math', 'Art', 'Music', 'Reading', 'Science'];
    const periods = ['08:00', '09:00', '10:00', '11:00'].map((start, place) => ({
      name: `P${place + 1}`,
      start,
      minutes: 50,
    }));
    const student = fc.record({
      courses: fc.array(fc.option(fc.constantFrom(...courses)), { minLength: 4, maxLength: 4 }),
      history: fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.boolean()), { maxLength: 15 }),
    });
    const wishes = fc.array(
      fc.tuple(fc.nat(10), fc.nat(3), fc.integer({ min: 10, max: 110 }), fc.boolean()),
      {
        minLength: 1,
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(fc.array(student, { minLength: 1, maxLength: 5 }), wishes, (students, wanted) => {
        const known = students.map(({ courses: taken, history }, place) => {
          const classes = taken.flatMap((course, at) =>
            course === null ? [] : [lesson(course, { period: periods[at]! })],
          );
          const out = history.map(([day, at, isPlanned]) => ({
            date: addDays(monday, -day),
            start: periods[at]!.start,
            minutes: 50,
            state: isPlanned ? ('planned' as const) : ('attended' as const),
          }));
          const ledger = missedClasses(classes, out, open);
          const missedOf = new Map(ledger.map((one) => [courseKey(one), one.missed + one.planned]));
          return { personId: `p${place}`, classes, missedOf };
        });
        const most = Math.max(0, ...known.flatMap(({ missedOf }) => [...missedOf.values()]));
        fc.pre(most > 0);
        const slots = wanted.map(([day, at, minutes, isFree]) => {
          const moment = { date: addDays(monday, day), start: periods[at]!.start, minutes };
          const cost = known.flatMap(({ personId, classes, missedOf }) =>
            classesMet(classes, moment, open).map(({ met, minutes: lost }) => ({
              personId,
              missedBefore: missedOf.get(courseKey(met))!,
              minutes: lost,
            })),
          );
          return { ...moment, isFree, cost };
        });
        const worsens = ({ cost }: Slot) => cost.some(({ missedBefore }) => missedBefore === most);
        const free = slots.filter(({ isFree }) => isFree);
        fc.pre(free.length > 0);
        const ranked = fairestFirst(slots);
        expect(ranked[0]!.isFree).toBe(true);
        if (worsens(ranked[0]!)) expect(free.every(worsens)).toBe(true);
        // and it holds all the way down: no slot is passed over for one that harms more
        const harms = ranked.filter(({ isFree }) => isFree).map(({ cost }) => worstAfter(cost));
        expect(harms).toEqual(harms.toSorted((one, another) => one - another));
      }),
      { numRuns: 400 },
    );
  });
});
