import type { Measure, Rater } from '../../../shared/contract/measures.ts';
import { consentStanding, isSettled, type StandingOn } from '../../../shared/domain/consent.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listForms } from '../../repositories/consents.ts';
import { findUse } from '../../repositories/measures.ts';

/**
 * How everybody stands with a parent's consent on a day ('YYYY-MM-DD'): a function from the person's id. Unlike
 * consent-standings.ts it does not ask whether the group wants a consent for taking part: a survey on a protected area
 * needs one whatever the group's rule is.
 */
export function heldConsents(
  db: ReadableDatabase,
  groupId: string,
  day: string,
): (personId: string) => StandingOn {
  const forms = Map.groupBy(
    listForms(db, groupId).filter(({ kind }) => kind === 'consent'),
    ({ personId }) => personId,
  );
  return (personId) => consentStanding(forms.get(personId) ?? [], day);
}

/**
 * Whether a sheet takes a parent's consent. On a protected area it does, whoever is named as who rates: only where the
 * group says that these rate it, and not the child, is it a rating by others of which nobody asks the child.
 */
export function takesConsent(
  db: ReadableDatabase,
  { id, needsConsent }: Pick<Measure, 'id' | 'needsConsent'>,
  groupId: string,
  rater: Rater,
): boolean {
  return needsConsent && (rater === 'member' || findUse(db, groupId, id)?.rater !== rater);
}

/** Those of the people of whom none holds on the day, and how they stand. */
export function withoutConsent(
  db: ReadableDatabase,
  groupId: string,
  day: string,
  personIds: readonly string[],
): (StandingOn & { personId: string })[] {
  const standingOf = heldConsents(db, groupId, day);
  return personIds
    .map((personId) => ({ personId, ...standingOf(personId) }))
    .filter(({ standing }) => !isSettled(standing));
}
