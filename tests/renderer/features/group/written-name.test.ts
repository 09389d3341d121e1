import { describe, expect, it } from 'vitest';
import { nameFromText } from '../../../../renderer/features/group/written-name.ts';

describe('a name that was typed in one', () => {
  it.each([
    ['Zoe Lind', { givenName: 'Zoe', familyName: 'Lind' }],
    ['Lind, Zoe', { givenName: 'Zoe', familyName: 'Lind' }],
    ['Mary Jane  Watson', { givenName: 'Mary Jane', familyName: 'Watson' }],
    ['de la Cruz, Ana María', { givenName: 'Ana María', familyName: 'de la Cruz' }],
    ['Suharto', { givenName: 'Suharto', familyName: '' }],
    ['Lind,', { givenName: 'Lind', familyName: '' }],
    ['', { givenName: '', familyName: '' }],
  ])('“%s” falls into its two parts', (written, parts) => {
    expect(nameFromText(written)).toEqual(parts);
  });
});
