import type { Round } from '../../../shared/contract/sociometry.ts';
import { pictureOf, type RoundPicture, type PersonWords } from '../../charts/round-picture.ts';

/**
 * Several rounds in one layout: whoever took part in one of them, drawn to all their choices together. So people keep
 * their places while choices come and go.
 */
export function combinedPicture(
  rounds: readonly Round[],
  wordsOf: (personId: string) => PersonWords,
): RoundPicture {
  const [last] = rounds.toReversed();
  const members = new Map(
    rounds.flatMap((round) => round.members.map((member) => [member.personId, { ...member, place: null }])),
  );
  const choices = new Map(
    rounds.flatMap((round) =>
      round.choices.map((choice) => [`${choice.fromId} ${choice.toId} ${choice.valence}`, choice]),
    ),
  );
  const round = { ...last!, members: [...members.values()], choices: [...choices.values()] };
  return pictureOf({ round, measures: null }, wordsOf);
}
