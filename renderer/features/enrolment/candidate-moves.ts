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
  /** Only members who lack a form that the group asks for. */
  isMissing: boolean;
  /** Only members of whom a form runs out soon. */
  isExpiring: boolean;
}

/** Whether a member lacks a form that the group asks for, as Today counts it. */
export function lacksForm({ stage, missing }: Pick<Candidate, 'stage' | 'missing'>): boolean {
  return stage === 'enrolled' && (missing.includes('consent') || missing.includes('assent'));
}

/** Whether a form of a member runs out soon, as Today counts it: who lacks one already is counted there. */
export function hasExpiringForm(
  candidate: Pick<Candidate, 'consent' | 'assent' | 'stage' | 'missing'>,
): boolean {
  if (candidate.stage !== 'enrolled' || lacksForm(candidate)) return false;
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

/** The people of a column: the wait list in its order, the others as they stand. */
export function inColumn(candidates: readonly Candidate[], column: BoardColumn): readonly Candidate[] {
  const there = candidates.filter((candidate) => candidate.stage === column);
  return column === 'waiting'
    ? there.toSorted((one, other) => (one.waitPosition ?? 0) - (other.waitPosition ?? 0))
    : there;
}

/** The columns as they stand beside each other; who waits and who was declined share the last place. */
export function placesUnder(rule: ConsentRule): readonly (readonly BoardColumn[])[] {
  const beside = columnsUnder(rule).filter((column) => column !== 'waiting' && column !== 'declined');
  return [...beside.map((column) => [column]), ['waiting', 'declined']];
}
