import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanes } from '../../../shared/domain/agenda-times.ts';
import {
  clockSteps,
  minute,
  placeOfBlock,
  planBegin,
  readClock,
  type Stretch,
  stretchesUntil,
  timeByBlock,
} from '../../../shared/domain/run-clock.ts';
import { joinStays, markOfStays, timePresent } from '../../../shared/domain/stays.ts';

const ten = Date.parse('2026-03-10T15:00:00Z');
const opening = { id: 'opening', minutes: 10, lane: 'all' } as const;
const artA = { id: 'art', minutes: 20, lane: 'a' } as const;
const talkB = { id: 'talk', minutes: 15, lane: 'b' } as const;
const closing = { id: 'closing', minutes: 5, lane: 'all' } as const;
const steps = clockSteps([opening, artA, talkB, closing]);
const at = (minutes: number) => ten + minutes * minute;
const begun = (blockId: string | null, minutes: number, addedMinutes = 0): Stretch => ({
  blockId,
  startedAt: at(minutes),
  endedAt: null,
  addedMinutes,
});
const plan = { begin: ten, sessionMinutes: 45 };

describe('the clock of a run', () => {
  it('goes through parallel parts as through one block, as long as the longer of them', () => {
    expect(steps).toEqual([
      { id: 'opening', blockIds: ['opening'], offset: 0, minutes: 10 },
      { id: 'art', blockIds: ['art', 'talk'], offset: 10, minutes: 20 },
      { id: 'closing', blockIds: ['closing'], offset: 30, minutes: 5 },
    ]);
    expect(placeOfBlock(steps, 'talk')).toBe(1);
    expect(placeOfBlock(steps, 'gone')).toBeNull();
  });

  it('grows calmly aware of the end: at a fifth, at a twentieth, and over', () => {
    const calmAt = (minutes: number) => readClock(steps, begun('art', 10), plan, at(minutes)).calm;
    expect(calmAt(10)).toBe('plenty');
    expect(calmAt(25.9)).toBe('plenty');
    expect(calmAt(26)).toBe('last-fifth');
    expect(calmAt(28.9)).toBe('last-fifth');
    expect(calmAt(29)).toBe('last-twentieth');
    expect(calmAt(30)).toBe('over');
  });

  it('says how far behind the plan the session is: late begun, minutes added, time run over', () => {
    const behindAt = (stretch: Stretch, minutes: number) =>
      readClock(steps, stretch, plan, at(minutes)).behind / minute;
    expect(behindAt(begun('opening', 0), 6)).toBe(0);
    expect(behindAt(begun('opening', 5), 6)).toBe(5);
    expect(behindAt(begun('opening', 0, 2), 6)).toBe(2);
    expect(behindAt(begun('opening', 0), 13)).toBe(3);
    expect(behindAt(begun('art', 8), 9)).toBe(-2);
    expect(behindAt(begun('closing', 30), 35)).toBe(0);
  });

  it('counts against the planned time, unless the session was run at quite another one', () => {
    expect(planBegin(at(12), at(0))).toBe(at(0));
    expect(planBegin(at(-10), at(0))).toBe(at(0));
    expect(planBegin(at(24 * 60), at(0))).toBe(at(24 * 60));
  });

  it('without an agenda counts the session itself', () => {
    const clock = readClock([], begun(null, 0), plan, at(40));
    expect(clock).toMatchObject({ place: null, next: null, left: 5 * minute, behind: 0, over: 0 });
    expect(readClock([], begun(null, 0), plan, at(50))).toMatchObject({ over: 5 * minute, calm: 'over' });
  });

  it('shows a block at its beginning when the clock was set back', () => {
    const clock = readClock(steps, begun('art', 10), plan, at(-300));
    expect(clock).toMatchObject({ elapsed: 0, left: 20 * minute, over: 0, calm: 'plenty', behind: 0 });
  });
});

describe('blocks that follow by themselves', () => {
  it('stand at their exact times after the lid was closed for twenty-two minutes', () => {
    expect(stretchesUntil(steps, begun('opening', 0, 2), 'by-itself', at(34))).toEqual([
      { ...begun('opening', 0, 2), endedAt: at(12) },
      { ...begun('art', 12), endedAt: at(32) },
      begun('closing', 32),
    ]);
  });

  it('stop at the last one, however long nobody looks', () => {
    expect(stretchesUntil(steps, begun('closing', 30), 'by-itself', at(600))).toEqual([begun('closing', 30)]);
  });

  it('do not follow by hand, nor from outside of the agenda', () => {
    expect(stretchesUntil(steps, begun('opening', 0), 'by-hand', at(34))).toEqual([begun('opening', 0)]);
    expect(stretchesUntil(steps, begun(null, 0), 'by-itself', at(34))).toEqual([begun(null, 0)]);
  });

  const blocks = fc
    .array(fc.record({ minutes: fc.integer({ min: 1, max: 60 }), lane: fc.constantFrom(...lanes) }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((list) => list.map((block, number) => ({ ...block, id: String(number) })));
  const looks = fc.array(fc.integer({ min: -30 * minute, max: 90 * minute }), { maxLength: 20 });

  it('do not drift, whenever and however often somebody looks, and their times add up', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: -30, max: 30 }), looks, (list, added, times) => {
        const some = clockSteps(list);
        const first: Stretch = { blockId: some[0]!.id, startedAt: ten, endedAt: null, addedMinutes: added };
        const last = ten + Math.max(0, ...times);
        // Looked at now and then, each look going on from the one before...
        let looked: Stretch[] = [first];
        for (const time of times.toSorted((one, other) => one - other))
          looked = [...looked.slice(0, -1), ...stretchesUntil(some, looked.at(-1)!, 'by-itself', ten + time)];
        // ...and looked at once, at the end.
        expect(looked).toEqual(stretchesUntil(some, first, 'by-itself', last));
        const total = [...timeByBlock(looked, last).values()].reduce((sum, time) => sum + time, 0);
        expect(total).toBe(last - ten);
        for (const [place, stretch] of looked.entries()) {
          expect(stretch.endedAt ?? Infinity).toBeGreaterThan(stretch.startedAt);
          if (place > 0) expect(stretch.startedAt).toBe(looked[place - 1]!.endedAt);
        }
      }),
    );
  });

  it('are never shown with less than no time', () => {
    const moments = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(blocks, moments, moments, moments, fc.integer({ min: -300, max: 300 }), (list, ...rest) => {
        const [begin, started, now, added] = rest;
        const some = clockSteps(list);
        for (const blockId of [null, some[0]!.id, some.at(-1)!.id]) {
          const stretch = { blockId, startedAt: started, endedAt: null, addedMinutes: added };
          const clock = readClock(some, stretch, { begin, sessionMinutes: 45 }, now);
          for (const value of [clock.elapsed, clock.length, clock.left, clock.over])
            expect(value).toBeGreaterThanOrEqual(0);
          expect(clock.left === 0 || clock.over === 0).toBe(true);
          expect(clock.endsAt).toBeGreaterThanOrEqual(Math.max(now, started));
        }
      }),
    );
  });
});

describe('times in the room', () => {
  const session = { begin: at(0), end: at(45) };
  const stay = (from: number, to: number | null) => ({
    arrivedAt: at(from),
    leftAt: to === null ? null : at(to),
  });

  it('make a mark: in time, late by whole minutes, left early by whole minutes', () => {
    expect(markOfStays([], session)).toBeNull();
    expect(markOfStays([stay(-5, null)], session)).toEqual({ status: 'present', minutes: null });
    expect(markOfStays([stay(2.9, null)], session)).toEqual({ status: 'present', minutes: null });
    expect(markOfStays([stay(7.5, null)], session)).toEqual({ status: 'late', minutes: 7 });
    expect(markOfStays([stay(0, 30)], session)).toEqual({ status: 'left-early', minutes: 15 });
    expect(markOfStays([stay(0, 44)], session)).toEqual({ status: 'present', minutes: null });
    expect(markOfStays([stay(7, 30)], session)).toEqual({ status: 'left-early', minutes: 15 });
    expect(markOfStays([stay(20, 30)], session)).toEqual({ status: 'late', minutes: 20 });
  });

  it('do not make somebody late who went out for a while and came back', () => {
    expect(markOfStays([stay(0, 10), stay(20, null)], session)).toEqual({ status: 'present', minutes: null });
    expect(timePresent([stay(0, 10), stay(20, null)], session)).toBe(35 * minute);
  });

  const stays = fc.array(
    fc
      .tuple(fc.integer({ min: -60, max: 120 }), fc.option(fc.integer({ min: 0, max: 120 })))
      .map(([from, length]) => stay(from, length === null ? null : from + length)),
    { maxLength: 8 },
  );

  it('count once where they overlap, are never negative, and never longer than the session', () => {
    fc.assert(
      fc.property(stays, (some) => {
        const joined = joinStays(some);
        expect(joinStays(joined)).toEqual(joined);
        expect(joinStays(some.toReversed())).toEqual(joined);
        const time = timePresent(some, session);
        expect(time).toBeGreaterThanOrEqual(0);
        expect(time).toBeLessThanOrEqual(session.end - session.begin);
        expect(timePresent([...some, ...some], session)).toBe(time);
        const minutes = markOfStays(some, session)?.minutes ?? 1;
        expect(minutes).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
