import type { RunMember } from '../../../shared/contract/runs.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';

/** Whether a member is in the room now: a stay has no end. */
export function isHere({ stays }: Pick<RunMember, 'stays'>): boolean {
  return stays.at(-1)?.leftAt === null;
}

/** Whether somebody has noted already that a member is there, under Attendance. */
export function isMarkedThere({ cell }: Pick<RunMember, 'cell'>): boolean {
  return cell.mark !== null && isAttended(cell.mark.status);
}

/** Whether a member is among "everybody": all but those of whom it is known that they stay away. */
export function isAwaited({ cell }: Pick<RunMember, 'cell'>): boolean {
  return cell.mark === null ? cell.plannedAbsence === null : isAttended(cell.mark.status);
}
