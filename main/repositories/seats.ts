import { first, insert, run, updateById, type WritableDatabase } from '../db/query.ts';
import type { Who } from './acts.ts';

/** Seats a member or a facilitator in the group's room; a guest is not remembered. */
export function putSeat(
  db: WritableDatabase,
  groupId: string,
  { kind, id: whoId }: Who,
  place: { x: number; y: number },
  newId: () => string,
): void {
  const column = kind === 'member' ? 'personId' : 'facilitatorId';
  const seat = first<{ id: string }>(
    db,
    `SELECT id FROM seats WHERE groupId = @groupId AND ${column} = @whoId`,
    { groupId, whoId },
  );
  if (seat) updateById(db, 'seats', seat.id, place);
  else insert(db, 'seats', { id: newId(), groupId, [column]: whoId, ...place });
}

export function deleteSeats(db: WritableDatabase, groupId: string): number {
  return run(db, 'DELETE FROM seats WHERE groupId = @groupId', { groupId });
}
