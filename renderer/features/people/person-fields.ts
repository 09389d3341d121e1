import type { GuardianFields, Person, PersonFields } from '../../../shared/contract/people.ts';

export const emptyGuardian: GuardianFields = { name: '', relationship: '', phone: '', email: '' };

/** A person before anything is written. */
export const emptyPerson: PersonFields = {
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

/** What of a person is written by people, as the form takes it. */
export function fieldsOfPerson(person: Person): PersonFields {
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    preferredName: person.preferredName,
    pronouns: person.pronouns,
    birthDate: person.birthDate,
    grade: person.grade,
    phone: person.phone,
    email: person.email,
    accessNeeds: person.accessNeeds,
    identifier: person.identifier,
    guardians: person.guardians,
  };
}
