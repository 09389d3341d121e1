import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as edits from '../../../../renderer/features/agenda/agenda-edits.ts';
import { type Layout, targetAt } from '../../../../renderer/features/agenda/drop-target.ts';
import { moveTo } from '../../../../shared/domain/agenda-moves.ts';
import type { Lane } from '../../../../shared/domain/agenda-times.ts';
import { activityRecord } from '../../../support/activity-records.ts';
import { agendaBlock } from '../../../support/random-changes.ts';

/** Rows of 50 pixels, one below the other; a parallel section is two columns of 200 under a name of 20. */
function layOut(blocks: readonly { id: string; lane: Lane }[], draggedId: string): Layout {
  const rows = new Map<string, { top: number; bottom: number; left: number; right: number }>();
  const lanes: Layout['lanes'][number][] = [];
  let y = 0;
  for (let place = 0; place < blocks.length;) {
    if (blocks[place]!.lane === 'all') {
      rows.set(blocks[place]!.id, { top: y, bottom: y + 50, left: 0, right: 400 });
      y += 50;
      place += 1;
      continue;
    }
    let end = place;
    while (end < blocks.length && blocks[end]!.lane !== 'all') end += 1;
    const section = blocks.slice(place, end);
    const heights = { a: y + 20, b: y + 20 };
    for (const { id, lane } of section) {
      const column = lane === 'b' ? 'b' : 'a';
      const left = column === 'b' ? 200 : 0;
      rows.set(id, { top: heights[column], bottom: heights[column] + 50, left, right: left + 200 });
      heights[column] += 50;
    }
    const bottom = Math.max(heights.a, heights.b);
    const holds = section.map(({ id }) => id);
    lanes.push({ lane: 'a', top: y, bottom, left: 0, right: 200, holds });
    lanes.push({ lane: 'b', top: y, bottom, left: 200, right: 400, holds });
    y = bottom;
    place = end;
  }
  rows.delete(draggedId);
  return { rows, lanes };
}

const named = (text: string) =>
  [...text].map((letter) => ({
    id: letter,
    lane: (letter < 'a' ? 'all' : letter < 'n' ? 'a' : 'b') as Lane,
  }));
const drop = (text: string, dragged: string, x: number, y: number) => {
  const blocks = named(text);
  const target = targetAt(layOut(blocks, dragged), blocks, dragged, x, y);
  const from = blocks.findIndex(({ id }) => id === dragged);
  return moveTo(blocks, from, target.to, target.lane)
    .map(({ id, lane }) => (id === dragged ? `(${id}:${lane})` : id))
    .join('');
};

it('a block lands before the first whose middle lies below the pointer', () => {
  expect(drop('ABCD', 'A', 100, 10)).toBe('(A:all)BCD');
  expect(drop('ABCD', 'A', 100, 74)).toBe('(A:all)BCD');
  expect(drop('ABCD', 'A', 100, 76)).toBe('B(A:all)CD');
  expect(drop('ABCD', 'A', 100, 900)).toBe('BCD(A:all)');
  expect(drop('ABCD', 'D', 100, -40)).toBe('(D:all)ABC');
});

it('over a parallel section it lands in the lane under the pointer, beside it for everybody', () => {
  // A at 0 to 50; the section from 50 to 120: a left, n right; B below
  expect(drop('AanB', 'A', 300, 60)).toBe('a(A:b)nB');
  expect(drop('AanB', 'A', 300, 115)).toBe('an(A:b)B');
  expect(drop('AanB', 'A', 100, 60)).toBe('(A:a)anB');
  expect(drop('AanB', 'A', 100, 140)).toBe('an(A:all)B');
  expect(drop('AanB', 'a', 100, 10)).toBe('(a:all)AnB');
  expect(drop('AanB', 'a', 300, 115)).toBe('An(a:b)B');
});

it('wherever it is let go, no block is lost and the others keep their order', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'ABCDEFabcdefnopqrs'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      letters,
      fc.nat(),
      fc.integer({ min: -50, max: 450 }),
      fc.integer({ min: -50, max: 900 }),
      (text, seed, x, y) => {
        const dragged = text[seed % text.length]!;
        const result = drop(text.join(''), dragged, x, y).replace(/\(.*\)/, '');
        expect(result).toBe(text.filter((letter) => letter !== dragged).join(''));
      },
    ),
  );
});

it('an edit that changes nothing is the same agenda, so nothing is saved', () => {
  const fields = { blocks: [agendaBlock({ id: 'one' }), agendaBlock({ id: 'two' })], objectives: [] };
  for (const edit of [
    edits.step('one', -1),
    edits.step('gone', 1),
    edits.set('one', { minutes: 10 }),
    edits.stretch('gone', 5),
    edits.place('two', 1, 'all'),
    edits.remove('gone'),
  ])
    expect(edit(fields)).toBe(fields);
  expect(edits.stretch('one', -50)(fields).blocks[0]!.minutes).toBe(1);
  expect(edits.stretch('one', 5000)(fields).blocks[0]!.minutes).toBe(600);
  const full = { ...fields, blocks: Array.from({ length: 60 }, (_, n) => agendaBlock({ id: String(n) })) };
  expect(edits.addAfter(null, [agendaBlock({ id: 'more' })])(full)).toBe(full);
  const activity = { ...activityRecord(), id: 'weather' };
  expect(edits.addActivity(activity, { id: 'more', minutes: 45, belowId: null })(full)).toBe(full);
});

it('an activity of the library goes before the closing, or below the block it was asked for', () => {
  const blocks = [agendaBlock({ id: 'one', lane: 'a' }), agendaBlock({ id: 'bye', kind: 'closing' })];
  const activity = { ...activityRecord({ minutesLeast: 5, minutesMost: 40 }), id: 'weather' };
  const added = (belowId: string | null) =>
    edits
      .addActivity(activity, { id: 'new', minutes: 45, belowId })({ blocks, objectives: [] })
      .blocks.map(({ id, minutes, lane, activityId }) => [id, minutes, lane, activityId]);
  expect(added(null)[1]).toEqual(['new', 25, 'all', 'weather']);
  expect(added('one')[1]).toEqual(['new', 25, 'a', 'weather']);
  expect(added('bye')[2]).toEqual(['new', 25, 'all', 'weather']);
});
