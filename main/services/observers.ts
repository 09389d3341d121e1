import { MezzoError } from '../../shared/contract/failures.ts';
import { listActs, listSamples } from '../repositories/acts.ts';
import * as rows from '../repositories/observers.ts';
import { listRoom } from '../repositories/room.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

export function read(workspace: OpenWorkspace, { sessionId }: { sessionId: string }) {
  const { db } = workspace;
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  const own = { id: null, observer: '', isKey: false };
  return {
    session,
    participants: listRoom(db, session),
    records: [own, ...rows.listCodings(db, sessionId)].map(({ id: codingId, observer, isKey }) => ({
      codingId,
      observer,
      isKey,
      acts: listActs(db, sessionId, codingId),
      samples: listSamples(db, sessionId, codingId),
    })),
  };
}

export function setKey(
  workspace: OpenWorkspace,
  { sessionId, codingId }: { sessionId: string; codingId: string | null },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'observers.setKey', objectType: 'session', objectId: sessionId },
    (db) => {
      requireSession(workspace, sessionId);
      const codings = rows.listCodings(db, sessionId);
      const key = codings.find((coding) => coding.isKey)?.id ?? null;
      if (key === codingId) return;
      if (codingId !== null && !codings.some((coding) => coding.id === codingId))
        throw new MezzoError('NOT_FOUND', { kind: 'coding' });
      rows.setKey(db, sessionId, codingId);
    },
  );
  return { undoStep };
}
