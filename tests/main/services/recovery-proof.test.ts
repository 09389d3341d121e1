import { expect, it, vi } from 'vitest';
import { RecoveryProof } from '../../../main/services/recovery-proof.ts';

const shown = '5Q2M-0A1B-CDEF-GHJK-MNPQ-RSTV-WXYZ-0123-4567';

it.each([' 5q2m ', '5q-2m', '５Ｑ２Ｍ'])(
  'the first group proves the key when it is typed as “%s”',
  (text) => {
    const prove = vi.fn();
    const proof = new RecoveryProof();
    proof.show(shown, prove);
    expect(proof.prove({ group: 1, text })).toEqual({ proved: true });
    expect(prove).toHaveBeenCalledOnce();
  },
);

it('O and L typed for 0 and 1 prove it too; another group, or a sign too many, does not', () => {
  const prove = vi.fn();
  const proof = new RecoveryProof();
  proof.show(shown, prove);
  for (const text of ['5q2m', '0A1B?', '', '0A1'])
    expect(proof.prove({ group: 2, text })).toEqual({ proved: false });
  expect(prove).not.toHaveBeenCalled();
  expect(proof.prove({ group: 2, text: 'oalb' })).toEqual({ proved: true });
});
