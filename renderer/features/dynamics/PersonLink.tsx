import type { Participant } from '../../../shared/contract/room.ts';
import { useNames } from '../../data/names.ts';
import { participantName } from '../../data/participant-name.ts';
import { AppLink, Data } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** Somebody of the room by name; a member leads on to all measures of theirs in the group. */
export function PersonLink({ participant, groupId }: { participant: Participant; groupId: string }) {
  const names = useNames();
  const name = <Data>{participantName(names, participant)}</Data>;
  return participant.kind === 'member' ? (
    <AppLink href={`/people/${participant.id}/dynamics/${groupId}`} className={styles.person}>
      {name}
    </AppLink>
  ) : (
    name
  );
}
