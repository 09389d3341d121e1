import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../shared/contract/room.ts';
import type { NameOf } from './dynamics-findings.ts';
import { type Names, useNames } from './names.ts';
import { participantName, shortName } from './participant-name.ts';
import { toldApart } from './sign-in-names.ts';

/**
 * How the people of a room are named in pictures and figures, by id: members by their first names with as much of the
 * family name as tells them apart, who leads and guests by their whole names; who is gone since is somebody.
 */
export function useRoomNames(participants: readonly Participant[]): NameOf {
  return useNamesOf(participants, participantName);
}

/** The same where there is little room, on a seat or at the head of a column: who leads by the first name alone. */
export function useSeatNames(participants: readonly Participant[]): NameOf {
  return useNamesOf(participants, shortName);
}

function useNamesOf(participants: readonly Participant[], othersName: typeof shortName): NameOf {
  const { t } = useTranslation();
  const names = useNames();
  return useMemo(() => {
    const nameOf = roomNames(participants, names, othersName);
    return (id) => nameOf.get(id) ?? t('somebody');
  }, [participants, names, othersName, t]);
}

/** The one rule of both. `othersName` names who is no member, and everybody where names are hidden. */
export function roomNames(
  participants: readonly Participant[],
  names: Names,
  othersName: typeof shortName,
): Map<string, string> {
  const nameOf = new Map(participants.map((one) => [one.id, othersName(names, one)]));
  if (names.isHidden) return nameOf;
  const members = participants.filter(({ kind }) => kind === 'member');
  const others = participants.filter(({ kind }) => kind !== 'member').map(({ id }) => nameOf.get(id)!);
  for (const [place, name] of toldApart(members, others).entries()) nameOf.set(members[place]!.id, name);
  return nameOf;
}
