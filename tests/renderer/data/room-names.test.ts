import { expect, it } from 'vitest';
import type { Names } from '../../../renderer/data/names.ts';
import { participantName, shortName } from '../../../renderer/data/participant-name.ts';
import { roomNames } from '../../../renderer/data/use-room-names.ts';
import type { Participant, ParticipantKind } from '../../../shared/contract/room.ts';
import { displayName, fullName, signInName, sortName } from '../../../shared/domain/person-name.ts';

const names: Names = {
  isHidden: false,
  display: displayName,
  full: fullName,
  signIn: signInName,
  sort: sortName,
  rater: (name) => name,
};

let counted = 0;
function one(
  givenName: string,
  familyName = '',
  kind: ParticipantKind = 'member',
  preferredName = '',
): Participant {
  counted += 1;
  return { id: `${counted}`, kind, givenName, familyName, preferredName };
}
const seats = (...room: Participant[]) => [...roomNames(room, names, shortName).values()];
const pictures = (...room: Participant[]) => [...roomNames(room, names, participantName).values()];

it('on seats and in pictures two who share a first name and an initial are told apart', () => {
  const room = [one('Ana', 'Lopez'), one('Anastasia', 'Lee', 'member', 'Ana'), one('Ben', 'Okafor')];
  expect(seats(...room)).toEqual(['Ana Lo.', 'Ana Le.', 'Ben']);
  expect(pictures(...room)).toEqual(seats(...room));
});

it('two of the very same name are numbered', () => {
  expect(seats(one('Ana', 'Lee'), one('Ben', 'Ode'), one('Ana', 'Lee'))).toEqual([
    'Ana Lee (1)',
    'Ben',
    'Ana Lee (2)',
  ]);
});

it('a member is told apart from who leads: on a seat, where that one goes by the first name, too', () => {
  const room = [one('Ana Morris', '', 'facilitator'), one('Ana', 'Lee')];
  expect(seats(...room)).toEqual(['Ana', 'Ana L.']);
  expect(pictures(...room)).toEqual(['Ana Morris', 'Ana']);
});

it('hidden names stay hidden on seats', () => {
  const hidden: Names = { ...names, isHidden: true, signIn: ({ id }) => `Bird ${id}`, display: () => 'x' };
  const ana = one('Ana', 'Lee');
  expect([...roomNames([ana], hidden, shortName).values()]).toEqual([`Bird ${ana.id}`]);
});
