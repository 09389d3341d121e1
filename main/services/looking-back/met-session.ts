import { MezzoError } from '../../../shared/contract/failures.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';

/**
 * A session that one can look back on: it was not cancelled, and its day is not still to come.
 * @throws MezzoError NOT_FOUND, SESSION_CANCELLED, SESSION_NOT_YET_HELD
 */
export function requireMet(workspace: OpenWorkspace, sessionId: string): SessionWithGroup {
  const session = requireSession(workspace, sessionId);
  if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED', { date: session.date });
  if (session.date > localNow(workspace).date)
    throw new MezzoError('SESSION_NOT_YET_HELD', { date: session.date });
  return session;
}
