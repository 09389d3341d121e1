import type { Candidate } from '../../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../../shared/domain/consent.ts';
import { isAdultOn } from '../../../shared/domain/group-composition.ts';

/** To whom a letter speaks, and who signs its form. */
export type Signer = 'parent' | 'member';

/**
 * Who is probably meant, to begin with: a guardian where assent is asked for beside consent, or where anybody may be
 * a minor. Somebody without birth date and without grade is taken for an adult here; the choice stays open.
 */
export function usualSigner(rule: ConsentRule, people: readonly Candidate[], today: string): Signer {
  if (rule === 'consent-and-assent' || people.length === 0) return 'parent';
  const areGrown = people.every(
    ({ person: { birthDate, grade } }) => isAdultOn(birthDate, today) || (birthDate === null && grade === ''),
  );
  return areGrown ? 'member' : 'parent';
}
