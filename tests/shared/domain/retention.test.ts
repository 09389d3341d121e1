import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/local-time.ts';
import {
  addYears,
  dueOf,
  lastServiceKinds,
  lastServiceOf,
  latestServiceDueBy,
  majorityDay,
  type RetentionPolicy,
  type Served,
} from '../../../shared/domain/retention.ts';

const day = fc.integer({ min: 0, max: 120 * 365 }).map((days) => addDays('1950-01-01', days));
const policy: fc.Arbitrary<RetentionPolicy> = fc.record({
  yearsAfterService: fc.integer({ min: 1, max: 30 }),
  yearsAfterMajority: fc.option(fc.integer({ min: 0, max: 30 })),
  majorityAge: fc.integer({ min: 14, max: 25 }),
  lastService: fc.constantFrom(...lastServiceKinds),
});
const served: fc.Arbitrary<Served> = fc.record({ firstServiceOn: day, birthDate: fc.option(day) });

it('years later is the same day, and of a leap day never a day less', () => {
  expect(addYears('2019-06-10', 7)).toBe('2026-06-10');
  expect(addYears('2008-02-29', 18)).toBe('2026-03-01');
  expect(addYears('2008-02-29', 20)).toBe('2028-02-29');
  expect(addYears('1896-02-29', 4)).toBe('1900-03-01');
  expect(addYears('2026-03-12', -7)).toBe('2019-03-12');
});

it('the later of both rules counts, and only for who was a minor when the service began', () => {
  const rules = {
    yearsAfterService: 7,
    yearsAfterMajority: 3,
    majorityAge: 18,
    lastService: 'left',
  } as const;
  const due = (birthDate: string | null) =>
    dueOf(rules, '2020-06-30', [{ birthDate, firstServiceOn: '2019-09-01' }]);
  expect(due('2010-05-04')).toEqual({ dueOn: '2031-05-04', restsOn: 'majority', birthDatesMissing: 0 });
  expect(due('2002-01-15')).toEqual({ dueOn: '2027-06-30', restsOn: 'service', birthDatesMissing: 0 });
  expect(due('1980-01-15')).toEqual({ dueOn: '2027-06-30', restsOn: 'service', birthDatesMissing: 0 });
  expect(due(null)).toEqual({ dueOn: '2027-06-30', restsOn: 'service', birthDatesMissing: 1 });
  // Who came of age on the very first day was no minor any more.
  const late = { ...rules, yearsAfterMajority: 20 };
  const born = (birthDate: string) => [{ birthDate, firstServiceOn: '2019-09-01' }];
  expect(dueOf(late, '2020-06-30', born('2001-09-01')).restsOn).toBe('service');
  expect(dueOf(late, '2020-06-30', born('2001-09-02')).restsOn).toBe('majority');
});

it('nothing is ever due before the years after the last service, and nobody more makes it earlier', () => {
  fc.assert(
    fc.property(policy, day, fc.array(served), served, (rules, lastOn, people, more) => {
      const due = dueOf(rules, lastOn, people);
      expect(due.dueOn >= addYears(lastOn, rules.yearsAfterService)).toBe(true);
      expect(dueOf(rules, lastOn, [...people, more]).dueOn >= due.dueOn).toBe(true);
      for (const { birthDate, firstServiceOn } of people)
        if (rules.yearsAfterMajority !== null && birthDate !== null)
          if (majorityDay(rules, birthDate) > firstServiceOn)
            expect(due.dueOn >= addYears(majorityDay(rules, birthDate), rules.yearsAfterMajority)).toBe(true);
    }),
  );
});

it('what is due by a day had its last service by the day that is looked back to', () => {
  fc.assert(
    fc.property(policy, day, day, (rules, lastOn, today) => {
      if (dueOf(rules, lastOn, []).dueOn <= today)
        expect(lastOn <= latestServiceDueBy(rules, today)).toBe(true);
    }),
  );
});

it('whoever came after the day that counts was served after it', () => {
  const days = { attended: '2020-05-01', held: '2020-05-08', left: '2020-04-01', ended: null };
  expect(lastServiceOf('left', days, '2020-01-01')).toEqual({ on: '2020-05-01', basis: 'attended' });
  expect(lastServiceOf('ended', days, '2020-01-01')).toEqual({ on: '2020-05-08', basis: 'held' });
  const nobodyCame = { ...days, attended: null };
  expect(lastServiceOf('attended', nobodyCame, '2020-01-01')).toEqual({ on: '2020-05-08', basis: 'held' });
  const unknown = { attended: null, held: null, left: null, ended: null };
  expect(lastServiceOf('attended', unknown, '2020-01-01')).toEqual({ on: '2020-01-01', basis: 'noted' });
});
