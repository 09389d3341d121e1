import type { Participant } from '../../../shared/contract/room.ts';
import { AppLink, Data } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** Somebody of the room by name; a member leads on to all measures of theirs in the group. */
export function PersonLink(props: { participant: Participant; name: string; groupId: string }) {
  const { participant, name, groupId } = props;
  return participant.kind === 'member' ? (
    <AppLink href={`/people/${participant.id}/dynamics/${groupId}`} className={styles.person}>
      <Data>{name}</Data>
    </AppLink>
  ) : (
    <Data>{name}</Data>
  );
}
