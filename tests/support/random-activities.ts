import fc from 'fast-check';
import type { ActivitySummary } from '../../shared/contract/activities.ts';
import * as vocabulary from '../../shared/domain/activity-fields.ts';
import { activityRow } from './activity-records.ts';

const some = <Value>(values: readonly Value[], least = 1) =>
  fc.subarray([...values], { minLength: least }) as fc.Arbitrary<Value[]>;
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

/** Activities of every sort, among them ones that share names, words and figures. */
export function anyLibrary(most = 30): fc.Arbitrary<ActivitySummary[]> {
  const fields = fc.record({
    name: one(['Ball of yarn', 'Ball game', 'Name chain', 'Círculo', 'Yarn', 'دائرة', 'A a']),
    purpose: one(['Warm up together.', 'Everybody hears each name.', 'Say thank you.']),
    category: one(vocabulary.activityCategories),
    minutes: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 })),
    size: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 20 })),
    ages: some(vocabulary.ageBands),
    stages: some(vocabulary.groupStages),
    materials: some(['Ball of yarn', 'Paper, one sheet each', 'Pens', 'Balls, two'], 0),
    touch: one(vocabulary.touchLevels),
    disclosure: one(vocabulary.disclosureLevels),
    online: one(vocabulary.onlineFits),
    noise: one(vocabulary.threeLevels),
    casel: some(vocabulary.caselTags, 0),
    rating: fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }))),
    isFavourite: fc.boolean(),
    isOwn: fc.boolean(),
    uses: fc.integer({ min: 0, max: 3 }),
  });
  return fc.array(fields, { maxLength: most }).map((rows) =>
    rows.map(({ minutes, size, rating, isFavourite, isOwn, uses, ...row }, place) =>
      activityRow(
        `01890000-0000-7000-8000-${String(place).padStart(12, '0')}`,
        {
          ...row,
          minutesLeast: minutes[0],
          minutesMost: minutes[0] + minutes[1],
          sizeLeast: size[0],
          sizeMost: size[0] + size[1],
        },
        { isFavourite, isOwn, uses, rating: rating?.[0] ?? null, ratings: rating?.[1] ?? 0 },
      ),
    ),
  );
}
