import type { Participant } from '../../shared/contract/room.ts';
import type { Names } from './names.ts';

/** How somebody of the room is named: who leads by their name, members and guests as names are shown. */
export function participantName(names: Names, participant: Participant): string {
  return participant.kind === 'facilitator' ? participant.givenName : names.display(participant);
}

/** The same for a seat or an axis: of who leads the first name, of the others the preferred one and an initial. */
export function shortName(names: Names, participant: Participant): string {
  return participant.kind === 'facilitator'
    ? (participant.givenName.split(' ')[0] ?? '')
    : names.signIn(participant);
}
