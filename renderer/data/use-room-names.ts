import { useTranslation } from 'react-i18next';
import type { Participant } from '../../shared/contract/room.ts';
import type { NameOf } from './dynamics-findings.ts';
import { type Names, useNames } from './names.ts';
import { participantName } from './participant-name.ts';
import { signInNames } from './sign-in-names.ts';

/**
 * How the people of a room are named in pictures and figures, by id: members by their first names with as much of the
 * family name as tells them apart, who leads and guests by their whole names; who is gone since is somebody.
 */
export function useRoomNames(participants: readonly Participant[]): NameOf {
  const { t } = useTranslation();
  const nameOf = roomNames(participants, useNames());
  return (id) => nameOf.get(id) ?? t('somebody');
}

function roomNames(participants: readonly Participant[], names: Names): Map<string, string> {
  const members = participants.filter(({ kind }) => kind === 'member');
  const nameOf = new Map(participants.map((one) => [one.id, participantName(names, one)]));
  if (names.isHidden) return nameOf;
  const first = ({ preferredName, givenName, familyName }: Participant) =>
    preferredName || givenName || familyName;
  const taken = Map.groupBy(participants, first);
  const longer = signInNames(members);
  for (const [place, member] of members.entries())
    nameOf.set(member.id, taken.get(first(member))!.length > 1 ? longer[place]! : first(member));
  return nameOf;
}
