import type { GroupFields } from '../../shared/contract/groups.ts';
import type { PersonFields } from '../../shared/contract/people.ts';

/** A group as the form makes it with only a name, changed by what a test is about. */
export function groupNamed(name: string, part: Partial<GroupFields> = {}): GroupFields {
  return {
    name,
    kind: 'support',
    purpose: '',
    openness: 'closed',
    status: 'active',
    startsOn: null,
    endsOn: null,
    place: '',
    weekday: null,
    startTime: null,
    minutes: null,
    capacity: null,
    colour: 'teal',
    tags: [],
    facilitators: [],
    ...part,
  };
}

/** A person with a given and a family name, changed by what a test is about. */
export function personNamed(name: string, part: Partial<PersonFields> = {}): PersonFields {
  const [givenName = '', familyName = ''] = name.split(' ');
  return {
    givenName,
    familyName,
    preferredName: '',
    pronouns: '',
    birthDate: null,
    grade: '',
    phone: '',
    email: '',
    accessNeeds: '',
    identifier: '',
    guardians: [],
    ...part,
  };
}

/** The local day `days` from now, as a test's browser and workspace see it (America/Chicago). */
export function dayFromNow(days: number): string {
  const now = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date());
  return new Date(Date.parse(`${now}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
