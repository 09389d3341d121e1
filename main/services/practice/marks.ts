import type { Mark } from '../../../shared/contract/attendance.ts';
import * as attendance from '../attendance.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

const marks: Readonly<Record<string, Mark>> = {
  P: { status: 'present', minutes: null, reason: '' },
  L: { status: 'late', minutes: 10, reason: 'Bus came late' },
  M: { status: 'late', minutes: 5, reason: '' },
  E: { status: 'left-early', minutes: 15, reason: 'Speech lesson' },
  H: { status: 'left-early', minutes: 15, reason: 'A call from home' },
  X: { status: 'excused', minutes: null, reason: 'Dentist' },
  F: { status: 'excused', minutes: null, reason: 'Family visit' },
  U: { status: 'unexcused', minutes: null, reason: '' },
};

/**
 * Writes one member's marks at the sessions given, one letter each: P present, L or M late, E or H left early, X or F
 * excused, U unexcused, a dot where nothing is recorded (not yet a member, left, or simply not marked).
 */
export function markRow(
  workspace: OpenWorkspace,
  sessionIds: readonly string[],
  personId: string,
  letters: string,
): void {
  for (const [place, letter] of [...letters].entries()) {
    if (letter === '.') continue;
    const mark = marks[letter];
    const sessionId = sessionIds[place];
    if (!mark || sessionId === undefined) throw new Error(`no such mark or session: ${letter} at ${place}`);
    attendance.mark(workspace, { sessionId, personId, mark });
  }
}
