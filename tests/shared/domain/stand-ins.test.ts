import { expect, it } from 'vitest';
import { pseudonym } from '../../../shared/domain/pseudonym.ts';
import { withStandIns } from '../../../shared/domain/stand-ins.ts';

const liam = { id: 'liam', givenName: 'Liam', familyName: 'O’Sullivan', preferredName: '' };
const will = { id: 'will', givenName: 'William', familyName: 'Reed', preferredName: 'Will' };
const people = [liam, will];

it('with names hidden, who is named in a typed text bears the stand-in that they have everywhere', () => {
  expect(withStandIns("Lunch table with Liam O'Sullivan", people)).toBe(
    `Lunch table with ${pseudonym('liam')}`,
  );
  expect(withStandIns('Liam’s friend', people)).toBe(`${pseudonym('liam')}’s friend`);
  expect(withStandIns('I join a game that has begun', people)).toBe('I join a game that has begun');
});

it('a name that is a word too is hidden where it has a capital, and a word stays a word', () => {
  expect(withStandIns('At lunch with Will', people)).toBe(`At lunch with ${pseudonym('will')}`);
  expect(withStandIns('I will ask for help', people)).toBe('I will ask for help');
});
