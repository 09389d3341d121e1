import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveKeys } from '../../../main/workspace/derived-keys.ts';
import { openSealedText, sealText } from '../../../main/workspace/seal-text.ts';

const dataKey = randomBytes(32);
const { privateNotesKey: key, auditKey, handOffKey } = deriveKeys(dataKey, 'workspace');
const broken = expect.objectContaining({ code: 'SEAL_BROKEN' });

it('any text comes out of its seal as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      expect(openSealedText(key, 'note', sealText(key, 'note', text))).toBe(text);
    }),
  );
});

it('neither another key of the workspace nor the data key opens it', () => {
  const sealed = sealText(key, 'note', 'I was impatient');
  for (const other of [auditKey, handOffKey, dataKey, deriveKeys(dataKey, 'another').privateNotesKey])
    expect(() => openSealedText(other, 'note', sealed)).toThrow(broken);
});

it('opens only in the record that it was sealed for', () => {
  expect(() => openSealedText(key, 'another note', sealText(key, 'note', 'I was impatient'))).toThrow(broken);
});

it('a bit that was changed anywhere breaks the seal, and so does a cut', () => {
  const sealed = Buffer.from(sealText(key, 'note', 'I was impatient'), 'base64');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3]! ^= 1 << (bit & 7);
    expect(() => openSealedText(key, 'note', changed.toString('base64'))).toThrow(broken);
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => openSealedText(key, 'note', sealed.subarray(0, length).toString('base64'))).toThrow(broken);
});

it('the same text is never sealed the same way twice', () => {
  const seals = Array.from({ length: 100 }, () => sealText(key, 'note', ''));
  expect(new Set(seals).size).toBe(100);
});
