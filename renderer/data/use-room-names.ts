import { useTranslation } from 'react-i18next';
import type { Participant } from '../../shared/contract/room.ts';
import type { NameOf } from './dynamics-findings.ts';
import { useNames } from './names.ts';
import { participantName } from './participant-name.ts';

/** How the people of a room are named, by id; who is gone since is somebody. */
export function useRoomNames(participants: readonly Participant[]): NameOf {
  const { t } = useTranslation();
  const names = useNames();
  const nameOf = new Map(participants.map((one) => [one.id, participantName(names, one)]));
  return (id) => nameOf.get(id) ?? t('somebody');
}
