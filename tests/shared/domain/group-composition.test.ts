import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ageOn,
  composeGroup,
  type ComposedPerson,
  usualSizeAt,
} from '../../../shared/domain/group-composition.ts';

const person = (id: string, more: Partial<ComposedPerson> = {}): ComposedPerson => ({
  id,
  familyName: '',
  grade: '',
  pronouns: '',
  birthDate: null,
  guardianNames: [],
  classes: [],
  ...more,
});
const maths = { course: 'Maths', teacher: 'Ms Duarte', scheduleId: 's', periodName: '3' };

it('ages are whole years, also for somebody born on 29 February', () => {
  expect(ageOn('2016-03-12', '2026-03-11')).toBe(9);
  expect(ageOn('2016-03-12', '2026-03-12')).toBe(10);
  expect(ageOn('2016-02-29', '2026-02-28')).toBe(9);
  expect(ageOn('2016-02-29', '2026-03-01')).toBe(10);
  expect(ageOn('2027-01-01', '2026-03-01')).toBeNull();
});

it('every count adds up to the size, with the unknown among them', () => {
  const people = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      familyName: fc.constantFrom('', 'Lopez', 'López', 'Okafor'),
      grade: fc.constantFrom('', '3', '4', '10'),
      pronouns: fc.constantFrom('', 'she/her'),
      birthDate: fc.constantFrom(null, '2016-03-12', '2010-01-01'),
      guardianNames: fc.array(fc.constantFrom('Rosa Lopez', 'Sam Okafor'), { maxLength: 2 }),
      classes: fc.array(fc.constant(maths), { maxLength: 2 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  fc.assert(
    fc.property(people, (some) => {
      const composed = composeGroup(some, [], '2026-03-12');
      const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
      expect(sum(composed.grades)).toBe(some.length);
      expect(sum(composed.pronouns)).toBe(some.length);
      expect(sum(composed.ages) + composed.ageUnknown).toBe(some.length);
      for (const { firstId, secondId } of composed.perhapsRelated) expect(firstId < secondId).toBe(true);
      expect(composeGroup(some.toReversed(), [], '2026-03-12')).toEqual(composed);
    }),
  );
});

it('grades stand in their order, the unknown last', () => {
  const composed = composeGroup(
    ['10', '', '4', '4'].map((grade, place) => person(String(place), { grade })),
    [],
    '2026-03-12',
  );
  expect(composed.grades).toEqual([
    { grade: '4', count: 2 },
    { grade: '10', count: 1 },
    { grade: '', count: 1 },
  ]);
});

it('a class that two have at the same time is shared, one that one has twice is not', () => {
  const people = [
    person('a', { classes: [maths, maths] }),
    person('b', { classes: [{ ...maths, course: 'maths ' }] }),
    person('c', { classes: [{ ...maths, periodName: '4' }] }),
  ];
  expect(composeGroup(people, [], '2026-03-12').sharedClasses).toEqual([
    { course: 'Maths', teacher: 'Ms Duarte', personIds: ['a', 'b'] },
  ]);
});

it('a guardian in common says more than a family name, and accents tell no families apart', () => {
  const people = [
    person('a', { familyName: 'López', guardianNames: ['Rosa Lopez'] }),
    person('b', { familyName: 'Lopez', guardianNames: ['rosa lópez'] }),
    person('c', { familyName: 'LOPEZ' }),
    person('d'),
    person('e'),
  ];
  expect(composeGroup(people, [], '2026-03-12').perhapsRelated).toEqual([
    { firstId: 'a', secondId: 'b', because: 'guardian' },
    { firstId: 'a', secondId: 'c', because: 'family-name' },
    { firstId: 'b', secondId: 'c', because: 'family-name' },
  ]);
});

it('only pairs of which both are in the group are kept apart in it', () => {
  const pairs = [
    { firstId: 'a', secondId: 'b', reason: 'A quarrel' },
    { firstId: 'a', secondId: 'z', reason: '' },
  ];
  expect(composeGroup([person('a'), person('b')], pairs, '2026-03-12').keptApart).toEqual([pairs[0]]);
});

it('the usual size follows the age in the middle', () => {
  expect([usualSizeAt(6), usualSizeAt(9), usualSizeAt(15), usualSizeAt(40)]).toEqual([
    { least: 3, most: 4 },
    { least: 6, most: 8 },
    { least: 6, most: 8 },
    { least: 8, most: 10 },
  ]);
  const mixed = ['2018-01-01', '1980-01-01', '1981-01-01'].map((birthDate, place) =>
    person(String(place), { birthDate }),
  );
  expect(composeGroup(mixed, [], '2026-03-12').usualSize).toEqual({ least: 8, most: 10 });
  expect(composeGroup([person('a')], [], '2026-03-12').usualSize).toBeNull();
});
