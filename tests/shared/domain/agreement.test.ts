import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cohenKappa, percentAgreement } from '../../../shared/domain/agreement.ts';

it('follows the worked vector', () => {
  const first = [...'yyyynnnnnn'];
  const second = [...'yyynnnnnny'];
  expect(percentAgreement(first, second)).toBeCloseTo(0.8, 10);
  expect(cohenKappa(first, second)).toBeCloseTo(0.5833, 4);
});

it('is whole where both saw the same, and kappa is not known where chance alone would agree', () => {
  expect(percentAgreement(['a', 'b'], ['a', 'b'])).toBe(1);
  expect(cohenKappa(['a', 'b'], ['a', 'b'])).toBe(1);
  expect(cohenKappa(['a', 'a'], ['a', 'a'])).toBeNull();
});

it('two observers need the same units', () => {
  expect(() => percentAgreement([], [])).toThrow(RangeError);
  expect(() => cohenKappa(['a'], ['a', 'b'])).toThrow(RangeError);
});

it('does not mind which of the two is first, nor in which order the units stand; kappa is never above agreement', () => {
  const units = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(units, (pairs) => {
      const [first, second] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const agreement = percentAgreement(first, second);
      const kappa = cohenKappa(first, second);
      expect(agreement).toBeGreaterThanOrEqual(0);
      expect(agreement).toBeLessThanOrEqual(1);
      if (kappa === null) return;
      expect(kappa).toBeGreaterThanOrEqual(-1);
      expect(kappa).toBeLessThanOrEqual(agreement + 1e-12);
      expect(cohenKappa(second, first)).toBeCloseTo(kappa, 10);
      expect(cohenKappa(first.toReversed(), second.toReversed())).toBeCloseTo(kappa, 10);
    }),
  );
});
