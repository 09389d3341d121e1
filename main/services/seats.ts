import { MezzoError } from '../../shared/contract/failures.ts';
import * as rows from '../repositories/seats.ts';
import { whoInRoom } from './acts.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';

/** Seats somebody where they sit; the group's room is remembered from session to session. */
export function seat(
  workspace: OpenWorkspace,
  { sessionId, participantId, x, y }: { sessionId: string; participantId: string; x: number; y: number },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'seat.place', objectType: 'session', objectId: sessionId },
    (db) => {
      const who = whoInRoom(workspace, { sessionId, codingId: null })(participantId);
      if (who.kind === 'guest') throw new MezzoError('NOT_IN_ROOM');
      const { groupId } = requireSession(workspace, sessionId);
      rows.putSeat(db, groupId, who, { x, y }, workspace.newId);
    },
  );
  return { undoStep };
}

export function resetSeats(
  workspace: OpenWorkspace,
  { sessionId }: { sessionId: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'seat.reset', objectType: 'session', objectId: sessionId },
    (db) => rows.deleteSeats(db, requireSession(workspace, sessionId).groupId),
  );
  return { undoStep };
}
