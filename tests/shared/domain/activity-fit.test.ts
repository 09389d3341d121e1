import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../../shared/domain/activity-fields.ts';
import {
  ageBandOf,
  fitActivities,
  type FitSituation,
  usualDisclosure,
  usualStage,
} from '../../../shared/domain/activity-fit.ts';
import { activityRow } from '../../support/activity-records.ts';
import { anyLibrary } from '../../support/random-activities.ts';

const nothingAsked: FitSituation = {
  stage: null,
  present: null,
  minutes: null,
  ages: [],
  agesUnknown: 0,
  materials: { are: 'any' },
  mostTouch: null,
  mostDisclosure: null,
  isOnline: false,
  daysSinceUse: new Map(),
  onAgenda: new Set(),
};

const id = '01890000-0000-7000-8000-000000000001';
function fitOf(
  fields: Parameters<typeof activityRow>[1],
  situation: Partial<FitSituation>,
  standing: Parameters<typeof activityRow>[2] = {},
) {
  const [fit] = fitActivities([activityRow(id, fields, standing)], { ...nothingAsked, ...situation });
  return fit!;
}

describe('what an activity must fit', () => {
  it('people: it says how many it needs and how many there are', () => {
    const needsSix = { sizeLeast: 6, sizeMost: 12 };
    expect(fitOf(needsSix, { present: 5 })).toMatchObject({
      fits: false,
      contra: [{ code: 'too-few', needs: 6, present: 5 }],
    });
    expect(fitOf(needsSix, { present: 6 })).toMatchObject({ fits: true, contra: [] });
    expect(fitOf(needsSix, { present: 13 }).contra).toEqual([{ code: 'too-many', most: 12, present: 13 }]);
  });

  it('time: its shortest form must fit; where only that does, it says so', () => {
    const tenToTwenty = { minutesLeast: 10, minutesMost: 20 };
    expect(fitOf(tenToTwenty, { minutes: 9 }).fits).toBe(false);
    expect(fitOf(tenToTwenty, { minutes: 15 }).pro).toContainEqual({
      code: 'short-version',
      least: 10,
      most: 20,
      minutes: 15,
    });
    expect(fitOf(tenToTwenty, { minutes: 20 }).pro).toContainEqual({
      code: 'time-fits',
      least: 10,
      most: 20,
    });
  });

  it('ages: a few outside speak against it, half of them rule it out', () => {
    const forChildren = { ages: ['8-10', '11-13'] as ('8-10' | '11-13')[] };
    const with14 = (people: number) => [
      { band: '8-10' as const, people: 4 },
      { band: '14-17' as const, people },
    ];
    expect(fitOf(forChildren, { ages: with14(1) })).toMatchObject({
      fits: true,
      contra: [{ code: 'ages-outside', outside: 1, of: 5 }],
    });
    expect(fitOf(forChildren, { ages: with14(4) }).fits).toBe(false);
  });

  it('a member whose age nobody knows is neither a fit nor a misfit', () => {
    const fit = fitOf({ ages: ['8-10'] }, { agesUnknown: 9 });
    expect(fit).toMatchObject({ fits: true, contra: [], notes: [{ code: 'ages-unknown', unknown: 9 }] });
    expect(fit.score).toBe(fitOf({ ages: ['8-10'] }, {}).score);
  });

  it('materials: those at hand, or those that are not, in words of one’s own', () => {
    const needs = { materials: ['Soft ball, one', 'Paper, one sheet each'] };
    const missing = (are: 'only' | 'all-but', these: string[]) =>
      fitOf(needs, { materials: { are, these } }).contra.flatMap((reason) =>
        reason.code === 'materials-missing' ? reason.materials : [],
      );
    expect(missing('only', ['paper'])).toEqual(['Soft ball, one']);
    expect(missing('only', ['Balls', 'PAPER'])).toEqual([]);
    expect(missing('all-but', ['ball'])).toEqual(['Soft ball, one']);
    expect(missing('all-but', ['balloon', ' '])).toEqual([]);
    expect(missing('only', [])).toEqual(needs.materials);
    expect(fitOf({ materials: [] }, { materials: { are: 'only', these: [] } }).fits).toBe(true);
  });

  it('closeness: no more touch and nothing more personal than wanted', () => {
    expect(fitOf({ touch: 'needed' }, { mostTouch: 'optional' }).contra).toEqual([
      { code: 'too-much-touch', touch: 'needed' },
    ]);
    expect(fitOf({ touch: 'optional' }, { mostTouch: 'optional' }).fits).toBe(true);
    expect(fitOf({ disclosure: 3 }, { mostDisclosure: 2 }).contra).toEqual([
      { code: 'too-personal', disclosure: 3 },
    ]);
  });

  it('online: what works only in a room is ruled out', () => {
    expect(fitOf({ online: 'no' }, { isOnline: true }).fits).toBe(false);
    expect(fitOf({ online: 'no' }, { isOnline: false }).fits).toBe(true);
  });
});

describe('what is better', () => {
  const first = (situation: Partial<FitSituation>, ...rows: ReturnType<typeof activityRow>[]) =>
    fitActivities(rows, { ...nothingAsked, ...situation })[0]!.activity.name;
  const here = activityRow('01890000-0000-7000-8000-000000000001', { name: 'A' });
  const there = activityRow('01890000-0000-7000-8000-000000000002', { name: 'B' });

  it('the stage of the group before another', () => {
    const later = activityRow(there.id, { name: 'B', stages: ['separation'] });
    expect(first({ stage: 'separation' }, here, later)).toBe('B');
  });

  it('what the group has not just done', () => {
    expect(first({ daysSinceUse: new Map([[here.id, 7]]) }, here, there)).toBe('B');
    const { contra } = fitOf({}, { daysSinceUse: new Map([[id, 7]]) });
    expect(contra).toEqual([{ code: 'used-lately', days: 7 }]);
    expect(fitOf({}, { daysSinceUse: new Map([[id, 29]]) }).pro).toContainEqual({
      code: 'used-long-ago',
      days: 29,
    });
  });

  it('what does not stand on the agenda already', () => {
    expect(first({ onAgenda: new Set([here.id]) }, here, there)).toBe('B');
  });

  it('what was starred, and what went well; one rating weighs less than five', () => {
    expect(first({}, here, activityRow(there.id, { name: 'B' }, { isFavourite: true }))).toBe('B');
    expect(first({}, here, activityRow(there.id, { name: 'B' }, { rating: 5, ratings: 1 }))).toBe('B');
    const scoreOf = (ratings: number, rating: number) => fitOf({}, {}, { rating, ratings }).score;
    expect(scoreOf(5, 5)).toBeGreaterThan(scoreOf(1, 5));
    expect(fitOf({}, {}, { rating: 1.5, ratings: 2 }).contra).toEqual([
      { code: 'rated', rating: 1.5, ratings: 2 },
    ]);
  });
});

const anySituation: fc.Arbitrary<FitSituation> = fc.record({
  stage: fc.option(fc.constantFrom(...vocabulary.groupStages)),
  present: fc.option(fc.integer({ min: 1, max: 30 })),
  minutes: fc.option(fc.integer({ min: 1, max: 120 })),
  ages: fc.array(
    fc.record({ band: fc.constantFrom(...vocabulary.ageBands), people: fc.integer({ min: 1, max: 8 }) }),
    { maxLength: 3 },
  ),
  agesUnknown: fc.integer({ min: 0, max: 5 }),
  materials: fc.oneof(
    fc.constant({ are: 'any' as const }),
    fc.record({
      are: fc.constantFrom('only' as const, 'all-but' as const),
      these: fc.subarray(['ball', 'paper', 'pens', '']),
    }),
  ),
  mostTouch: fc.option(fc.constantFrom(...vocabulary.touchLevels)),
  mostDisclosure: fc.option(fc.constantFrom(...vocabulary.disclosureLevels)),
  isOnline: fc.boolean(),
  daysSinceUse: fc.constant(new Map([['01890000-0000-7000-8000-000000000000', 3]])),
  onAgenda: fc.constant(new Set<string>()),
});

describe('whatever the library and the situation', () => {
  it('nothing is left out, and what fits obeys every limit', () => {
    fc.assert(
      fc.property(anyLibrary(), anySituation, (library, situation) => {
        const fits = fitActivities(library, situation);
        expect(new Set(fits.map(({ activity }) => activity))).toEqual(new Set(library));
        for (const { activity } of fits.filter((fit) => fit.fits)) {
          if (situation.present !== null) {
            expect(activity.sizeLeast).toBeLessThanOrEqual(situation.present);
            expect(activity.sizeMost).toBeGreaterThanOrEqual(situation.present);
          }
          if (situation.minutes !== null)
            expect(activity.minutesLeast).toBeLessThanOrEqual(situation.minutes);
          if (situation.mostTouch !== null)
            expect(vocabulary.touchLevels.indexOf(activity.touch)).toBeLessThanOrEqual(
              vocabulary.touchLevels.indexOf(situation.mostTouch),
            );
          if (situation.mostDisclosure !== null)
            expect(activity.disclosure).toBeLessThanOrEqual(situation.mostDisclosure);
          if (situation.isOnline) expect(activity.online).not.toBe('no');
          if (situation.ages.length > 0)
            expect(situation.ages.some(({ band }) => activity.ages.includes(band))).toBe(true);
        }
      }),
    );
  });

  it('what does not fit says why, and each limit that is taken away lets no fewer fit', () => {
    const looser: Partial<FitSituation>[] = [
      { present: null },
      { minutes: null },
      { ages: [] },
      { materials: { are: 'any' } },
      { mostTouch: null },
      { mostDisclosure: null },
      { isOnline: false },
    ];
    fc.assert(
      fc.property(anyLibrary(), anySituation, (library, situation) => {
        const fits = fitActivities(library, situation);
        for (const fit of fits) if (!fit.fits) expect(fit.contra.length).toBeGreaterThan(0);
        for (const loosened of looser) {
          const more = new Set(
            fitActivities(library, { ...situation, ...loosened }).flatMap((fit) =>
              fit.fits ? [fit.activity] : [],
            ),
          );
          for (const fit of fits) if (fit.fits) expect(more.has(fit.activity)).toBe(true);
        }
      }),
    );
  });

  it('the order is the same however the library came, the fitting first and the better before the worse', () => {
    fc.assert(
      fc.property(anyLibrary(), anySituation, (library, situation) => {
        const fits = fitActivities(library, situation);
        expect(fitActivities(library.toReversed(), situation)).toEqual(fits);
        for (const [place, fit] of fits.entries()) {
          const next = fits[place + 1];
          if (next && next.fits === fit.fits) expect(fit.score).toBeGreaterThanOrEqual(next.score);
          if (next) expect(Number(fit.fits)).toBeGreaterThanOrEqual(Number(next.fits));
        }
      }),
    );
  });
});

describe('what is suggested to begin with', () => {
  it('a stage by the number of the session, by fifths', () => {
    expect([1, 2, 3, 5, 8, 9, 10].map((number) => usualStage(number, 10))).toEqual([
      'pre-affiliation',
      'pre-affiliation',
      'power-and-control',
      'intimacy',
      'differentiation',
      'separation',
      'separation',
    ]);
    expect(usualStage(1, 1)).toBe('pre-affiliation');
    expect(usualStage(12, 10)).toBe('separation');
    expect(usualStage(1, 0)).toBe('pre-affiliation');
  });

  it('little that is personal while people are new to each other', () => {
    expect(vocabulary.groupStages.map(usualDisclosure)).toEqual([1, 2, 3, 3, 2]);
  });

  it('the age band of a birthday', () => {
    expect([3, 7, 8, 10, 11, 17, 18, 64, 65].map(ageBandOf)).toEqual([
      '5-7',
      '5-7',
      '8-10',
      '8-10',
      '11-13',
      '14-17',
      'adult',
      'adult',
      'older-adult',
    ]);
  });
});
