import type { Participant } from '../../shared/contract/room.ts';
import type { Names } from './names.ts';

/** How somebody of the room is named: who leads by their name, members and guests as names are shown. */
export function participantName(names: Names, participant: Participant): string {
  return participant.kind === 'facilitator' ? participant.givenName : names.display(participant);
}
