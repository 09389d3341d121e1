import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { type ConsentKind, type ConsentRule, kindsNeeded } from '../../../shared/domain/consent.ts';
import { isAdultOn } from '../../../shared/domain/group-composition.ts';
import { fullName, type PersonName } from '../../../shared/domain/person-name.ts';

interface Signing extends PersonName {
  birthDate: string | null;
}

/**
 * Who may have signed, known from the record. Assent is the person's own. Consent is a guardian's, and the person's
 * only where they are known to be of age.
 */
export function signersOf(
  kind: ConsentKind,
  person: Signing,
  guardians: readonly { name: string; relationship: string }[],
  today: string,
): string[] {
  if (kind === 'assent') return [fullName(person)];
  const named = guardians.map(({ name, relationship }) => [name, relationship].filter(Boolean).join(', '));
  return isAdultOn(person.birthDate, today) ? [fullName(person), ...named] : named;
}

/** Of which kinds a form of somebody may come in: those asked for that are not given for long yet. */
export function kindsToReceive(candidate: Candidate, rule: ConsentRule): ConsentKind[] {
  return kindsNeeded(rule).filter((kind) => candidate[kind].standing !== 'given');
}
