import type { PersonFields } from '../../../shared/contract/people.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { create } from '../people.ts';

const nothing: PersonFields = {
  givenName: '',
  familyName: '',
  preferredName: '',
  pronouns: '',
  birthDate: null,
  grade: '',
  phone: '',
  email: '',
  accessNeeds: '',
  identifier: '',
  guardians: [],
};

/** Makes one invented person and answers their id. Telephone numbers are from the range kept free for fiction. */
export function invent(workspace: OpenWorkspace, fields: Partial<PersonFields>): string {
  return create(workspace, { ...nothing, ...fields }).id;
}

export function guardian(name: string, relationship: string, lastDigits: number) {
  return { name, relationship, phone: `555-01${String(lastDigits).padStart(2, '0')}`, email: '' };
}
