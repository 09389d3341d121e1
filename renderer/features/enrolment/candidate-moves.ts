import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import type { EnrolmentStage } from '../../../shared/domain/enrolment-stage.ts';

/** The columns of the board; who has left stands in the table only. */
export type BoardColumn = Exclude<EnrolmentStage, 'left'>;

/** What happens when somebody is moved into a column. */
export type Move = 'screen' | 'send' | 'enrol' | 'wait' | 'decline' | 'reopen';

const order: readonly BoardColumn[] = ['referred', 'screened', 'consent', 'enrolled', 'waiting', 'declined'];

/** The columns in order; without forms there is no column for them. */
export function columnsUnder(rule: ConsentRule): readonly BoardColumn[] {
  return rule === 'none' ? order.filter((column) => column !== 'consent') : order;
}

/**
 * What moving somebody from a stage into a column does, or null where it cannot be done so: members leave by the roster,
 * and what was noted of a conversation or a form is not taken back by a move.
 */
export function moveTo(from: EnrolmentStage, to: BoardColumn, rule: ConsentRule): Move | null {
  if (from === to || from === 'enrolled') return null;
  const isOff = from === 'waiting' || from === 'declined';
  switch (to) {
    case 'referred':
      return isOff ? 'reopen' : null;
    case 'screened':
      if (isOff) return 'reopen';
      return from === 'referred' ? 'screen' : null;
    case 'consent':
      if (rule === 'none') return null;
      if (isOff) return 'reopen';
      return from === 'left' ? null : 'send';
    case 'enrolled':
      return 'enrol';
    case 'waiting':
      return 'wait';
    case 'declined':
      return 'decline';
  }
}

export interface BoardFilter {
  /** Only those whom a form is missing that the group asks for. */
  isMissing: boolean;
  /** Only those of whom a form runs out soon. */
  isExpiring: boolean;
}

/** Whether somebody lacks a form that the group asks for, as Today counts it but for those who are not in it yet. */
export function lacksForm({ missing }: Pick<Candidate, 'missing'>): boolean {
  return missing.includes('consent') || missing.includes('assent');
}

export function hasExpiringForm(candidate: Pick<Candidate, 'consent' | 'assent' | 'stage'>): boolean {
  if (candidate.stage === 'declined' || candidate.stage === 'left') return false;
  return candidate.consent.standing === 'expiring' || candidate.assent.standing === 'expiring';
}

export function filterCandidates(
  candidates: readonly Candidate[],
  { isMissing, isExpiring }: BoardFilter,
): readonly Candidate[] {
  if (!isMissing && !isExpiring) return candidates;
  return candidates.filter(
    (candidate) => (isMissing && lacksForm(candidate)) || (isExpiring && hasExpiringForm(candidate)),
  );
}

/** The people of a column: the wait list in its order, the others as they come. */
export function inColumn(candidates: readonly Candidate[], column: BoardColumn): readonly Candidate[] {
  const there = candidates.filter((candidate) => candidate.stage === column);
  return column === 'waiting'
    ? there.toSorted((one, other) => (one.waitPosition ?? 0) - (other.waitPosition ?? 0))
    : there;
}
