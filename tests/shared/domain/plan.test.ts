import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  headingStanding,
  nextOpenHeading,
  type PlanHeading,
  planHeadings,
  planProgress,
  proposedHeadings,
} from '../../../shared/domain/plan-headings.ts';
import { fillingOf } from '../../../shared/domain/template-filling.ts';

type State = 'open' | 'complete' | 'not-applicable';
interface Answer {
  heading: PlanHeading;
  text: string;
  state: State;
  reason: string;
}

const answer: fc.Arbitrary<Omit<Answer, 'heading'>> = fc.oneof(
  fc.record({ text: fc.string(), state: fc.constant('open' as const), reason: fc.string() }),
  fc.record({
    text: fc.string({ minLength: 1 }),
    state: fc.constant('complete' as const),
    reason: fc.constant(''),
  }),
  fc.record({
    text: fc.string(),
    state: fc.constant('not-applicable' as const),
    reason: fc.string({ minLength: 1 }),
  }),
);
/** A plan in which some headings were never touched. */
const plan: fc.Arbitrary<Answer[]> = fc
  .tuple(fc.subarray([...planHeadings]), fc.array(answer, { minLength: 8, maxLength: 8 }))
  .map(([headings, answers]) => headings.map((heading, place) => ({ heading, ...answers[place]! })));

describe('the progress of a plan', () => {
  it('is complete exactly when no heading is next', () => {
    fc.assert(
      fc.property(plan, (answers) => {
        const { settled, next } = planProgress(answers);
        expect(settled === planHeadings.length).toBe(next === null);
        expect(settled).toBe(answers.filter((one) => one.state !== 'open').length);
      }),
    );
  });

  it('goes on after a heading to the next open one, around the end, and never back to itself', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(...planHeadings), (answers, after) => {
        const next = nextOpenHeading(answers, after);
        const open = planHeadings.filter(
          (heading) =>
            heading !== after && !answers.some((one) => one.heading === heading && one.state !== 'open'),
        );
        if (next === null) expect(open).toEqual([]);
        else {
          expect(open).toContain(next);
          const later = open.filter((one) => planHeadings.indexOf(one) > planHeadings.indexOf(after));
          expect(next).toBe(later[0] ?? open[0]);
        }
      }),
    );
  });

  it('calls a heading with words a draft until it is settled', () => {
    expect(headingStanding({ text: '', state: 'open' })).toBe('empty');
    expect(headingStanding({ text: 'Ten weeks', state: 'open' })).toBe('draft');
    expect(headingStanding({ text: 'Ten weeks', state: 'complete' })).toBe('complete');
    expect(headingStanding({ text: '', state: 'not-applicable' })).toBe('not-applicable');
  });
});

describe('a proposal', () => {
  it('leaves out what is empty, gives the reason for what does not apply, and keeps the order', () => {
    fc.assert(
      fc.property(plan, fc.string(), (answers, purpose) => {
        const proposed = proposedHeadings(answers, purpose);
        expect(proposed.every((one) => one.text !== '')).toBe(true);
        const places = proposed.map((one) => planHeadings.indexOf(one.heading));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        for (const one of answers.filter((candidate) => candidate.state !== 'open'))
          expect(proposed.find((candidate) => candidate.heading === one.heading)).toEqual({
            heading: one.heading,
            text: one.state === 'complete' ? one.text : one.reason,
            isApplicable: one.state === 'complete',
          });
      }),
    );
  });

  it('says under an empty purpose what the group itself says it is for', () => {
    expect(proposedHeadings([], 'Nobody eats alone')).toEqual([
      { heading: 'purpose', text: 'Nobody eats alone', isApplicable: true },
    ]);
  });
});

describe('what a template fills', () => {
  const texts = fc.array(fc.constantFrom('Join a game', 'LISTEN', 'Café talk', 'We let people finish'), {
    maxLength: 4,
  });
  const template = fc.record({
    plan: fc
      .array(fc.string(), { minLength: 8, maxLength: 8 })
      .map(
        (all) =>
          Object.fromEntries(planHeadings.map((heading, place) => [heading, all[place]!])) as Record<
            PlanHeading,
            string
          >,
      ),
    goals: texts,
    norms: texts,
    consentRule: fc.constantFrom('none' as const, 'consent' as const, 'consent-and-assent' as const),
  });
  const present = fc.record({
    answers: plan,
    goals: texts,
    norms: texts,
    consentRule: fc.constantFrom('none' as const, 'consent' as const),
    purpose: fc.constantFrom('', 'Nobody eats alone'),
  });

  it('is never what was written, and a second time nothing', () => {
    fc.assert(
      fc.property(template, present, (brought, before) => {
        const filling = fillingOf(brought, before);
        const filled = new Map(filling.headings.map(({ heading, text }) => [heading, text]));
        for (const kept of before.answers)
          if (kept.text !== '' || kept.state !== 'open') expect(filled.has(kept.heading)).toBe(false);
        if (before.consentRule !== 'none') expect(filling.consentRule).toBe(before.consentRule);
        const after = {
          ...before,
          answers: planHeadings.map((heading) => {
            const old = before.answers.find((one) => one.heading === heading);
            return old && !filled.has(heading)
              ? old
              : { heading, text: filled.get(heading) ?? '', state: 'open' as const, reason: '' };
          }),
          goals: [...before.goals, ...filling.goals],
          norms: [...before.norms, ...filling.norms],
          consentRule: filling.consentRule,
        };
        expect(fillingOf(brought, after)).toMatchObject({
          headings: [],
          goals: [],
          norms: [],
          consentRule: after.consentRule,
        });
      }),
    );
  });

  it('takes a goal as there already, whatever its accents and capitals', () => {
    const empty = { answers: [], goals: ['cafe TALK'], norms: [], consentRule: 'none', purpose: '' } as const;
    const plain = Object.fromEntries(planHeadings.map((heading) => [heading, ''])) as Record<
      PlanHeading,
      string
    >;
    expect(
      fillingOf({ plan: plain, goals: ['Café talk', 'Listen'], norms: [], consentRule: 'none' }, empty).goals,
    ).toEqual(['Listen']);
  });
});
