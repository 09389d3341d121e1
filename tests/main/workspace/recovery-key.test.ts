import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRecoveryKey,
  generateRecoveryKey,
  parseRecoveryKey,
  recoveryKeyGroups,
} from '../../../main/workspace/recovery-key.ts';

const anyKey = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes));

describe('the recovery key', () => {
  it('has 160 random bits', () => {
    expect(generateRecoveryKey()).toHaveLength(20);
    expect(generateRecoveryKey()).not.toEqual(generateRecoveryKey());
  });

  it('is written in nine groups of four, without letters that look like digits', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(recoveryKeyGroups(key)).toHaveLength(9);
        expect(formatRecoveryKey(key)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('is read back however a person types it', () => {
    const habits = fc.record({
      lower: fc.boolean(),
      separator: fc.constantFrom('', ' ', '-', ' - ', '\u2013', '.', '\n', '\u00a0'),
      zero: fc.constantFrom('0', 'o', 'O'),
      one: fc.constantFrom('1', 'i', 'I', 'l', 'L'),
    });
    fc.assert(
      fc.property(anyKey, habits, (key, { lower, separator, zero, one }) => {
        const written = recoveryKeyGroups(key).join(separator);
        const cased = lower ? written.toLowerCase() : written;
        expect(parseRecoveryKey(cased.replaceAll('0', zero).replaceAll('1', one))).toEqual(key);
      }),
    );
  });

  it('notices one wrong letter, and two that changed places', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    let missed = 0;
    fc.assert(
      fc.property(anyKey, fc.nat(35), fc.nat(31), (key, place, choice) => {
        const written = recoveryKeyGroups(key).join('');
        const wrong = written.slice(0, place) + letters.charAt(choice) + written.slice(place + 1);
        if (wrong !== written && parseRecoveryKey(wrong) !== null) missed += 1;
        const next = written.charAt(place + 1);
        const swapped = written.slice(0, place) + next + written.charAt(place) + written.slice(place + 2);
        if (swapped !== written && parseRecoveryKey(swapped) !== null) missed += 1;
      }),
      { numRuns: 2000 },
    );
    expect(missed).toBeLessThan(2);
  });

  it('refuses what is too short, too long or not a key at all', () => {
    const written = formatRecoveryKey(generateRecoveryKey());
    for (const text of ['', written.slice(0, -1), `${written}A`, 'U'.repeat(36), 'é'.repeat(36)]) {
      expect(parseRecoveryKey(text)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => parseRecoveryKey(text) === null));
  });
});
