import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chosen,
  type FacetName,
  facetNames,
  facets,
  findActivities,
  toggleChoice,
} from '../../../shared/domain/activity-search.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { activityRow } from '../../support/activity-records.ts';
import { anyLibrary } from '../../support/random-activities.ts';

const named = (name: string, more: Parameters<typeof activityRow>[1] = {}) =>
  activityRow(`01890000-0000-7000-8000-${foldText(name).length.toString().padStart(12, '0')}`, {
    name,
    ...more,
  });
const found = (library: readonly ReturnType<typeof named>[], query: string, chosen: Chosen = {}) =>
  findActivities(library, query, chosen).activities.map((activity) => activity.name);

const anyQuery = fc.constantFrom('', 'b', 'yarn', 'ball y', 'name', 'circulo', 'thank', 'ball nothing', '"*');
const anyChoice: fc.Arbitrary<Chosen> = fc
  .array(
    fc
      .constantFrom(...facetNames)
      .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...facets[name].values))),
    { maxLength: 5 },
  )
  .map((picks) =>
    picks.reduce<Chosen>(
      (chosen, [name, value]) => ({ ...chosen, [name]: [...(chosen[name] ?? []), value] }),
      {},
    ),
  );

describe('searching the library', () => {
  it('finds an activity by the beginnings of its words, in any order, accents and capitals aside', () => {
    const library = [named('Círculo de nombres'), named('Ball of yarn')];
    expect(found(library, 'NOM cir')).toEqual(['Círculo de nombres']);
    expect(found(library, 'arn')).toEqual([]);
  });

  it('puts a name before a mention, and the whole name before its beginning', () => {
    const library = [
      named('Warm up', { purpose: 'Uses a yarn.' }),
      named('Ball of yarn'),
      named('Yarn stories'),
      named('Yarn'),
    ];
    expect(found(library, 'yarn')).toEqual(['Yarn', 'Yarn stories', 'Ball of yarn', 'Warm up']);
  });

  it('without a word lists everything by name', () => {
    expect(found([named('Yarn'), named('ball'), named('Árbol')], '')).toEqual(['Árbol', 'ball', 'Yarn']);
  });

  it('takes what is typed as words only, whatever signs are in it', () => {
    const library = [named("Ana's game (50 %)")];
    for (const query of ["ana's", '(50 %)', 'game*', '"ana']) expect(found(library, query)).toHaveLength(1);
    expect(found(library, '.*')).toEqual(found(library, ''));
    expect(found(library, 'ana x.*')).toEqual([]);
  });
});

describe('filters', () => {
  it('answers any value within a field, and every field at once', () => {
    const library = [
      named('Loud and close', { noise: 'high', touch: 'needed' }),
      named('Quiet', { noise: 'low', touch: 'none' }),
      named('Quiet, close', { noise: 'low', touch: 'needed' }),
    ];
    expect(found(library, '', { noise: ['low', 'high'] })).toHaveLength(3);
    expect(found(library, '', { noise: ['low'], touch: ['none', 'optional'] })).toEqual(['Quiet']);
  });

  it('an activity that takes ten minutes fits whoever has ten minutes or more', () => {
    const library = [named('Ten to fifteen', { minutesLeast: 10, minutesMost: 15 })];
    expect(found(library, '', { time: ['5'] })).toEqual([]);
    for (const minutes of ['10', '20', '90']) expect(found(library, '', { time: [minutes] })).toHaveLength(1);
  });

  it('what is chosen in a field does not hide how many its other values would find', () => {
    const library = [
      named('A', { touch: 'none' }),
      named('Bb', { touch: 'needed' }),
      named('Ccc', { touch: 'needed' }),
    ];
    const { counts } = findActivities(library, '', { touch: ['none'] });
    expect(counts.touch).toEqual({ none: 1, optional: 0, needed: 2 });
    expect(counts.noise).toEqual({ low: 1, medium: 0, high: 0 });
  });

  it('puts a value in and out again, in the order in which they are offered', () => {
    const once = toggleChoice(toggleChoice({}, 'noise', 'high'), 'noise', 'low');
    expect(once.noise).toEqual(['low', 'high']);
    expect(toggleChoice(once, 'noise', 'low').noise).toEqual(['high']);
  });

  it('what is found answers to every field that is asked, and everything that does is found', () => {
    fc.assert(
      fc.property(anyLibrary(), anyChoice, (library, chosen) => {
        const result = new Set(findActivities(library, '', chosen).activities);
        for (const activity of library) {
          const answers = (Object.entries(chosen) as [FacetName, string[]][]).every(([name, values]) =>
            facets[name].valuesOf(activity).some((value) => values.includes(value)),
          );
          expect(result.has(activity)).toBe(answers);
        }
      }),
    );
  });

  it('one more question never finds more, another word neither', () => {
    fc.assert(
      fc.property(
        anyLibrary(),
        anyQuery,
        anyChoice,
        fc.constantFrom(...facetNames),
        (library, query, chosen, name) => {
          const before = new Set(findActivities(library, query, { ...chosen, [name]: [] }).activities);
          for (const value of facets[name].values) {
            const after = findActivities(library, query, { ...chosen, [name]: [value] }).activities;
            for (const activity of after) expect(before.has(activity)).toBe(true);
          }
          for (const activity of findActivities(library, `${query} b`, { ...chosen, [name]: [] }).activities)
            expect(before.has(activity)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('each count is what choosing that value alone in its field would find', () => {
    fc.assert(
      fc.property(anyLibrary(), anyQuery, anyChoice, (library, query, chosen) => {
        const { counts } = findActivities(library, query, chosen);
        for (const name of facetNames)
          for (const value of facets[name].values)
            expect(counts[name][value], `${name} ${value}`).toBe(
              findActivities(library, query, { ...chosen, [name]: [value] }).activities.length,
            );
      }),
      { numRuns: 25 },
    );
  });

  it('the order does not depend on the order in which the library came', () => {
    fc.assert(
      fc.property(anyLibrary(), anyQuery, anyChoice, (library, query, chosen) => {
        expect(findActivities(library.toReversed(), query, chosen)).toEqual(
          findActivities(library, query, chosen),
        );
      }),
    );
  });
});
