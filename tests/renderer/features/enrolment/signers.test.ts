import { expect, it } from 'vitest';
import { signersOf } from '../../../../renderer/features/enrolment/signers.ts';

const ana = { givenName: 'Ana', familyName: 'Lopez', preferredName: '' };
const mother = { name: 'Rosa Lopez', relationship: 'mother' };
const today = '2026-03-12';

it('a consent is offered for the signature of a guardian, and of the person only when known to be of age', () => {
  const minor = { ...ana, birthDate: '2008-03-13' };
  const unknown = { ...ana, birthDate: null };
  expect(signersOf('consent', minor, [mother], today)).toEqual(['Rosa Lopez, mother']);
  expect(signersOf('consent', minor, [], today)).toEqual([]);
  expect(signersOf('consent', unknown, [], today)).toEqual([]);
  expect(signersOf('consent', { ...ana, birthDate: '2008-03-12' }, [], today)).toEqual(['Ana Lopez']);
  expect(signersOf('assent', minor, [mother], today)).toEqual(['Ana Lopez']);
});
