import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRegister } from '../../../renderer/features/print/register-parts.ts';
import { signInNames } from '../../../renderer/data/sign-in-names.ts';

describe('a register on paper', () => {
  it('has every session in exactly one part, and no part is wider than the paper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom('a4', 'letter'), (sessions, paper) => {
        const { isWide, widths, parts } = splitRegister(sessions, paper);
        expect(
          parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        ).toEqual(Array.from({ length: sessions }, (_, at) => at));
        const room = paper === 'a4' ? (isWide ? 273 : 186) : isWide ? 255 : 191;
        for (const { from, to } of parts)
          expect(widths.member + (to - from) * widths.session + widths.total).toBeLessThanOrEqual(
            room + 1e-9,
          );
        expect(widths.session).toBeGreaterThanOrEqual(11);
        expect(widths.member).toBeGreaterThanOrEqual(40 - 1e-9);
      }),
    );
  });

  it('stays upright while its sessions fit', () => {
    expect(splitRegister(11, 'a4')).toMatchObject({ isWide: false, parts: [{ from: 0, to: 11 }] });
    expect(splitRegister(14, 'a4')).toMatchObject({ isWide: true, parts: [{ from: 0, to: 14 }] });
    expect(splitRegister(40, 'letter').parts).toHaveLength(3);
  });
});

describe('names on a sign-in sheet', () => {
  const person = (givenName: string, familyName: string, preferredName = '') => ({
    givenName,
    familyName,
    preferredName,
  });

  it('are the preferred name and the last initial, with more of it only where two would read the same', () => {
    expect(
      signInNames([person('Anastasia', 'Lopez', 'Ana'), person('Ana', 'Lee'), person('Ben', 'Okafor')]),
    ).toEqual(['Ana Lo.', 'Ana Le.', 'Ben O.']);
    expect(signInNames([person('Ana', 'Lee'), person('Ana', 'Leeds')])).toEqual(['Ana Lee', 'Ana Leed.']);
    expect(signInNames([person('Madonna', ''), person('', 'Prince')])).toEqual(['Madonna', 'Prince']);
  });
});
