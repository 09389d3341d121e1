import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laneBeside, moveStep, moveTo } from '../../../shared/domain/agenda-moves.ts';
import { agendaTimes, lanes, plannedMinutes, timeBalance } from '../../../shared/domain/agenda-times.ts';
import { addMinutes, minuteOfDay } from '../../../shared/domain/local-time.ts';

const block = fc.record({ minutes: fc.integer({ min: 1, max: 600 }), lane: fc.constantFrom(...lanes) });
const agenda = fc
  .array(block, { maxLength: 60 })
  .map((blocks) => blocks.map((one, number) => ({ ...one, id: String(number) })));
const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => addMinutes('00:00', minute).time);

it('each block starts at the sum of what stands before it, without gap, overlap or drift in its lane', () => {
  fc.assert(
    fc.property(clock, agenda, (start, blocks) => {
      const times = agendaTimes(start, blocks);
      expect(times.blocks).toHaveLength(blocks.length);
      let everybody = 0;
      for (const section of times.sections) {
        expect(section.offset).toBe(everybody);
        for (const lane of lanes) {
          let reached = section.offset;
          for (let place = section.from; place < section.to; place += 1) {
            if (blocks[place]!.lane !== lane) continue;
            expect(times.blocks[place]).toMatchObject({
              offset: reached,
              end: reached + blocks[place]!.minutes,
            });
            reached += blocks[place]!.minutes;
          }
          expect(reached).toBeLessThanOrEqual(section.end);
        }
        everybody = section.end;
      }
      expect(times.minutes).toBe(Math.max(0, ...times.blocks.map(({ end }) => end)));
      expect(times.minutes).toBe(plannedMinutes(blocks));
    }),
  );
});

it('the clock of every block agrees with its minutes, over midnight too', () => {
  fc.assert(
    fc.property(clock, agenda, (start, blocks) => {
      for (const { offset, end, starts, ends } of agendaTimes(start, blocks).blocks) {
        expect(starts.days * 1440 + minuteOfDay(starts.time)).toBe(minuteOfDay(start) + offset);
        expect(ends.days * 1440 + minuteOfDay(ends.time)).toBe(minuteOfDay(start) + end);
      }
    }),
  );
  const late = agendaTimes('23:40', [
    { minutes: 15, lane: 'all' },
    { minutes: 30, lane: 'all' },
  ]);
  expect(late.blocks.map(({ starts, ends }) => [starts.time, ends.time, ends.days])).toEqual([
    ['23:40', '23:55', 0],
    ['23:55', '00:25', 1],
  ]);
});

it('two parts run side by side, and the group comes together after the longer one', () => {
  const { blocks, minutes, sections } = agendaTimes('10:00', [
    { minutes: 5, lane: 'all' },
    { minutes: 10, lane: 'a' },
    { minutes: 15, lane: 'b' },
    { minutes: 10, lane: 'a' },
    { minutes: 5, lane: 'all' },
  ]);
  expect(blocks.map(({ starts, ends }) => `${starts.time}-${ends.time}`)).toEqual([
    '10:00-10:05',
    '10:05-10:15',
    '10:05-10:20',
    '10:15-10:25',
    '10:25-10:30',
  ]);
  expect(minutes).toBe(30);
  expect(sections.map(({ isParallel, from, to }) => [isParallel, from, to])).toEqual([
    [false, 0, 1],
    [true, 1, 4],
    [false, 4, 5],
  ]);
  expect(timeBalance(48, 45)).toEqual({ over: 3, free: 0 });
  expect(timeBalance(40, 45)).toEqual({ over: 0, free: 5 });
});

it('a longer block moves what follows by just as much, and nothing before it', () => {
  fc.assert(
    fc.property(agenda, fc.nat(), fc.integer({ min: 1, max: 60 }), (blocks, seed, more) => {
      const everybodys = blocks.map((one) => ({ ...one, lane: 'all' as const }));
      fc.pre(everybodys.length > 0);
      const place = seed % everybodys.length;
      const before = agendaTimes('09:00', everybodys).blocks;
      const after = agendaTimes(
        '09:00',
        everybodys.map((one, at) => (at === place ? { ...one, minutes: one.minutes + more } : one)),
      ).blocks;
      for (const [at, { offset }] of after.entries())
        expect(offset - before[at]!.offset).toBe(at > place ? more : 0);
    }),
  );
});

const idsWithout = (blocks: readonly { id: string }[], id: string) =>
  blocks.map((one) => one.id).filter((other) => other !== id);

it('a move loses no block, and every other block keeps its order and its lane', () => {
  fc.assert(
    fc.property(agenda, fc.nat(), fc.nat(), fc.constantFrom(...lanes), (blocks, seed, target, lane) => {
      fc.pre(blocks.length > 0);
      const place = seed % blocks.length;
      const { id } = blocks[place]!;
      for (const moved of [
        moveStep(blocks, place, 1),
        moveStep(blocks, place, -1),
        moveTo(blocks, place, target % blocks.length, lane),
      ]) {
        expect(idsWithout(moved, id)).toEqual(idsWithout(blocks, id));
        expect(moved).toHaveLength(blocks.length);
        for (const other of moved) if (other.id !== id) expect(blocks).toContain(other);
      }
    }),
  );
});

it('a step always comes further, until there is no further', () => {
  fc.assert(
    fc.property(agenda, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (blocks, seed, step) => {
      fc.pre(blocks.length > 0);
      let now: readonly (typeof blocks)[number][] = blocks;
      const { id } = blocks[seed % blocks.length]!;
      const placeOf = () => now.findIndex((one) => one.id === id);
      for (let steps = 0; steps <= blocks.length + 1; steps += 1) {
        const next = moveStep(now, placeOf(), step);
        if (next === now) break;
        const was = placeOf();
        now = next;
        // Stepping out of a section at its end moves nothing but the lane.
        expect((placeOf() - was) * step).toBeGreaterThanOrEqual(0);
      }
      expect(placeOf()).toBe(step < 0 ? 0 : blocks.length - 1);
      expect(now[placeOf()]!.lane).toBe('all');
    }),
  );
});

it('a block for everybody passes a parallel section as a whole, and one in a lane passes only its own', () => {
  const named = (text: string) =>
    [...text].map((letter) => ({
      id: letter,
      lane: letter === 'x' ? ('a' as const) : letter === 'y' ? ('b' as const) : ('all' as const),
    }));
  const order = (blocks: readonly { id: string; lane: string }[]) => blocks.map(({ id }) => id).join('');
  expect(order(moveStep(named('Axy'), 0, 1))).toBe('xyA');
  expect(order(moveStep(named('xyA'), 2, -1))).toBe('Axy');
  expect(order(moveTo(named('Axyy'), 0, 2, 'all'))).toBe('xyyA');
  expect(laneBeside('all', 1)).toBe('b');
  expect(laneBeside('b', 1)).toBe('b');
  expect(laneBeside('b', -1)).toBe('all');
  expect(laneBeside('all', -1)).toBe('a');
});
