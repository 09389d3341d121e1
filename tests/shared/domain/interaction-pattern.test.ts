import { describe, expect, it } from 'vitest';
import { interactionPattern, type PatternAct } from '../../../shared/domain/interaction-pattern.ts';

const leaders = new Set(['Leader']);
const members = ['Ana', 'Ben', 'Cho', 'Dev'];
const acts = (...said: string[]): PatternAct[] =>
  said.map((pair) => {
    const [speaker, addressee] = pair.split('>');
    return { speaker: speaker!, addressee: addressee! };
  });
const again = (times: number, ...said: string[]) => acts(...Array.from({ length: times }, () => said).flat());

describe('a session looks like', () => {
  it('a maypole where the leader speaks with each in turn and nobody with each other', () => {
    const talk = ['Ana', 'Cho', 'Ben', 'Ana', 'Dev', 'Ben', 'Cho', 'Ana', 'Dev', 'Dev'].flatMap((member) =>
      acts(`Leader>${member}`, `${member}>Leader`),
    );
    const found = interactionPattern(talk, leaders);
    expect(found).toMatchObject({ kind: 'maypole', who: ['Leader'], figures: { toFacilitator: 1 } });
  });

  it('a hot seat where half of the talk is between the leader and one member', () => {
    const talk = [...again(6, 'Leader>Ana', 'Ana>Leader'), ...acts('Ben>group', 'Cho>group')];
    expect(interactionPattern(talk, leaders)).toMatchObject({
      kind: 'hot-seat',
      who: ['Leader', 'Ana'],
      figures: { withOneMember: 12 / 14 },
    });
  });

  it('a round robin where each speaks once before anybody speaks again', () => {
    const talk = again(4, ...members.map((member) => `${member}>group`));
    expect(interactionPattern(talk, leaders)).toMatchObject({
      kind: 'round-robin',
      who: [],
      figures: { inTurn: 1 },
    });
  });

  it('free floating where members speak with each other and the leader little', () => {
    const talk = again(3, 'Ana>Ben', 'Ben>Cho', 'Ana>group', 'Cho>Dev', 'Dev>Cho', 'Leader>group');
    expect(interactionPattern(talk, leaders)).toMatchObject({ kind: 'free-floating' });
  });

  it('nothing where there is too little, only a leader, or no clear way', () => {
    expect(interactionPattern(again(5, 'Ana>group', 'Ben>group'), leaders)).toBeNull();
    expect(interactionPattern(again(20, 'Leader>group'), leaders)).toBeNull();
    const mixed = again(3, 'Ana>Leader', 'Leader>group', 'Leader>Ben', 'Ben>Ana', 'Leader>Cho');
    expect(interactionPattern(mixed, leaders)).toBeNull();
  });
});
