import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balesProfile } from '../../../shared/domain/bales.ts';

it('follows the worked example', () => {
  const profile = balesProfile([5, 5, 10, 6, 20, 24, 8, 5, 2, 6, 5, 4]);
  expect(profile.total).toBe(100);
  expect(profile.communicationDifficulty).toBeCloseTo(0.25, 10);
  expect(profile.evaluationDifficulty).toBeCloseTo(0.2, 10);
  expect(profile.controlDifficulty).toBeCloseTo(0.25, 10);
  expect(profile.positiveShare).toBeCloseTo(0.5714, 4);
  expect(profile.questionShare).toBeCloseTo(0.2308, 4);
});

it('is not known where nothing of its kind was seen', () => {
  const profile = balesProfile(Array.from({ length: 12 }, () => 0));
  expect(profile).toEqual({
    total: 0,
    communicationDifficulty: null,
    evaluationDifficulty: null,
    controlDifficulty: null,
    positiveShare: null,
    questionShare: null,
  });
});

it('is a share between nothing and all, whatever was counted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 12, maxLength: 12 }), (counts) => {
      const { total, ...shares } = balesProfile(counts);
      expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
      for (const share of Object.values(shares)) {
        if (share === null) continue;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it('refuses what are not twelve whole counts', () => {
  expect(() => balesProfile([1, 2])).toThrow(/twelve/);
  expect(() => balesProfile([-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toThrow(/-1/);
  expect(() => balesProfile([0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toThrow(/0.5/);
});
