import { expect, it } from 'vitest';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { openHandOff, sealHandOff } from '../../../main/workspace/hand-off-file.ts';

const cost = { memory: 8, passes: 1, lanes: 1 };
const passphrase = 'four chairs and a window';
const here = { kind: 'real', schema: 5 } as const;
const seal = (text = 'Ana asked to join.', about: { kind: 'real' | 'practice'; schema: number } = here) =>
  sealHandOff(text, passphrase, about, cost);

async function refusalOf(opening: Promise<unknown>): Promise<string> {
  try {
    await opening;
    return 'opened';
  } catch (error) {
    if (error instanceof MezzoError) return error.code;
    throw error;
  }
}

it('opens what it sealed, in any script, and nothing of it can be read without the passphrase', async () => {
  const text = `Zoë – ليلى 💬\n${'x'.repeat(200_000)}`;
  const file = await seal(text);
  expect(await openHandOff(file, passphrase, here)).toBe(text);
  expect(file.length).toBeLessThan(5000);
  expect((await seal('Ana asked to join.')).toString('latin1')).not.toContain('Ana');
});

it('the same letters typed another way open it', async () => {
  const file = await sealHandOff('x', 'vier Stühle, ein Fenster', here, cost);
  expect(await openHandOff(file, 'vier Stühle, ein Fenster'.normalize('NFD'), here)).toBe('x');
});

it('a wrong passphrase is told from a damaged file', async () => {
  const file = await seal();
  expect(await refusalOf(openHandOff(file, 'three chairs and a door', here))).toBe('WRONG_PASSPHRASE');
  expect(await refusalOf(openHandOff(file, '', here))).toBe('WRONG_PASSPHRASE');
  expect(await refusalOf(sealHandOff('x', 'password1234', here, cost))).toBe('WEAK_PASSPHRASE');
});

it('a bit that is changed anywhere is refused', async () => {
  const file = await seal();
  for (let at = 0; at < file.length; at += 1) {
    const changed = Buffer.from(file);
    changed[at]! ^= 1 << (at % 8);
    expect(await refusalOf(openHandOff(changed, passphrase, here)), `byte ${at}`).toMatch(
      /^(HAND_OFF_DAMAGED|NOT_A_HAND_OFF)$/,
    );
  }
});

it('a file that is cut, lengthened or of something else is refused', async () => {
  const file = await seal();
  for (let length = 0; length < file.length; length += 7)
    expect(await refusalOf(openHandOff(file.subarray(0, length), passphrase, here))).toMatch(
      /^(HAND_OFF_DAMAGED|NOT_A_HAND_OFF)$/,
    );
  const longer = Buffer.concat([file, Buffer.from([0])]);
  expect(await refusalOf(openHandOff(longer, passphrase, here))).toBe('HAND_OFF_DAMAGED');
  expect(await refusalOf(openHandOff(Buffer.from('PK\u0003\u0004 a spreadsheet'), passphrase, here))).toBe(
    'NOT_A_HAND_OFF',
  );
});

it('a file of a later Mezzo, of a practice workspace, and of a real one in a practice workspace are refused', async () => {
  expect(await refusalOf(openHandOff(await seal('x', { kind: 'real', schema: 6 }), passphrase, here))).toBe(
    'NEWER_HAND_OFF',
  );
  expect(
    await refusalOf(openHandOff(await seal('x', { kind: 'practice', schema: 5 }), passphrase, here)),
  ).toBe('HAND_OFF_OF_PRACTICE');
  expect(await refusalOf(openHandOff(await seal(), passphrase, { kind: 'practice', schema: 5 }))).toBe(
    'NOT_IN_PRACTICE',
  );
});
