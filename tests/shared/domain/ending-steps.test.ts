import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDown, endingSteps, placeSteps, type StoredStep } from '../../../shared/domain/ending-steps.ts';
import { forMembers, textsOfStory, withStoryTexts } from '../../../shared/domain/story-texts.ts';

const stored = (fields: Partial<StoredStep>): StoredStep => ({
  id: 'one',
  step: '',
  text: '',
  position: 1,
  doneOn: null,
  remark: '',
  isLeftOut: false,
  ...fields,
});
const nothing = () => null;

describe('the checklist of an ending', () => {
  it('is Mezzo’s ten steps in their usual order where nobody touched it', () => {
    const { steps, leftOut } = placeSteps([], nothing);
    expect(steps.map(({ key }) => key)).toEqual([...endingSteps]);
    expect(leftOut).toEqual([]);
    expect(steps.some(({ isDone }) => isDone)).toBe(false);
  });

  it('a step is done by hand, or by the record where that is enough', () => {
    const { steps } = placeSteps([stored({ step: 'feelings', position: 2, doneOn: '2026-03-10' })], (step) =>
      step === 'gains'
        ? { done: 2, of: 2, isEnough: true }
        : step === 'notes'
          ? { done: 1, of: 2, isEnough: false }
          : null,
    );
    expect(steps.filter(({ isDone }) => isDone).map(({ key }) => key)).toEqual(['gains', 'feelings']);
  });

  it('a step that two copies of a workspace each wrote down stands there once', () => {
    const twice = [
      stored({ id: 'a', step: 'story', position: 3, doneOn: '2026-03-01' }),
      stored({ id: 'b', step: 'story', position: 9 }),
    ];
    const { steps } = placeSteps(twice, nothing);
    expect(steps.filter(({ key }) => key === 'story')).toMatchObject([{ position: 3, isDone: true }]);
  });

  it('every step is either on the list or left out, whatever was stored', () => {
    const row = fc.record({
      id: fc.uuid(),
      step: fc.constantFrom('', ...endingSteps),
      text: fc.string(),
      position: fc.integer({ min: -5, max: 40 }),
      doneOn: fc.constantFrom(null, '2026-03-10'),
      remark: fc.string(),
      isLeftOut: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 }), (rows) => {
        const { steps, leftOut } = placeSteps(rows, nothing);
        const brought = [...steps.map(({ step }) => step).filter((step) => step !== ''), ...leftOut];
        expect(brought.toSorted()).toEqual([...endingSteps].toSorted());
        expect(steps.filter(({ step }) => step === '')).toHaveLength(
          rows.filter(({ step }) => step === '').length,
        );
        for (const [place, step] of steps.slice(1).entries())
          expect(step.position).toBeGreaterThanOrEqual(steps[place]!.position);
      }),
    );
  });
});

describe('the countdown', () => {
  const on = (date: string, state: 'planned' | 'running' | 'held' | 'cancelled') => ({ date, state });
  it('counts what still comes: not a session of the past that nobody held, not a cancelled one', () => {
    const sessions = [
      on('2026-03-03', 'held'),
      on('2026-03-05', 'planned'),
      on('2026-03-12', 'running'),
      on('2026-03-17', 'cancelled'),
      on('2026-03-24', 'planned'),
    ];
    expect(countDown(sessions, '2026-03-12')).toEqual({
      held: 1,
      left: 2,
      lastOn: '2026-03-24',
      isEnding: true,
    });
  });

  it('the ending begins with the last three sessions, and not before the group has met', () => {
    const planned = [1, 2, 3].map((day) => on(`2026-04-0${day}`, 'planned'));
    expect(countDown(planned.slice(0, 2), '2026-03-12').isEnding).toBe(false);
    const met = [on('2026-03-03', 'held')];
    expect(countDown([...met, ...planned], '2026-03-12').isEnding).toBe(false);
    expect(countDown([...met, ...planned.slice(1)], '2026-03-12').isEnding).toBe(true);
    expect(countDown([], '2026-03-12')).toEqual({ held: 0, left: 0, lastOn: null, isEnding: false });
  });
});

describe('the texts of a story', () => {
  it('come back to their places, whatever was written', () => {
    const story = fc.record({
      title: fc.string(),
      opening: fc.string(),
      path: fc.array(fc.record({ words: fc.string(), number: fc.nat() })),
      did: fc.array(fc.string()),
      norms: fc.array(fc.string()),
      closing: fc.string(),
    });
    fc.assert(
      fc.property(story, (fields) => {
        expect(withStoryTexts(fields, textsOfStory(fields))).toEqual(fields);
        const marked = textsOfStory(fields).map((text) => `${text}!`);
        expect(textsOfStory(withStoryTexts(fields, marked))).toEqual(marked);
      }),
    );
  });

  it('speak to members, not about peers', () => {
    expect(['a peer', 'A peer', 'a peer’s', "A peer's"].map(forMembers)).toEqual([
      'somebody',
      'Somebody',
      'somebody’s',
      "Somebody's",
    ]);
  });
});
