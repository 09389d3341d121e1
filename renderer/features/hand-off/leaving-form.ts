import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';

export type DisclosureForm = DisclosureFields;

/** What the disclosure register is told where a hand-off leaves the agency, to be filled in. */
export function leavingForm(today: string, what: string): DisclosureForm {
  return { disclosedOn: today, what, askedBy: '', receivedBy: '', interest: '' };
}
