import { foldText } from './text-folding.ts';

/** The fields of a person that a column of a file can fill. A guardian's may be there for several guardians. */
export const personColumns = [
  'givenName',
  'familyName',
  'fullName',
  'preferredName',
  'pronouns',
  'birthDate',
  'grade',
  'phone',
  'email',
  'accessNeeds',
  'identifier',
  'guardianName',
  'guardianRelationship',
  'guardianPhone',
  'guardianEmail',
  // Mezzo's own number of the person, in files of its own
  'record',
] as const;

export type PersonColumn = (typeof personColumns)[number];

/** How each field is headed in a file of ours; `guessPersonColumn` knows them again. */
export const columnHeadings: Readonly<Record<PersonColumn, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  fullName: 'Name',
  preferredName: 'Preferred name',
  pronouns: 'Pronouns',
  birthDate: 'Birth date',
  grade: 'Grade',
  phone: 'Phone',
  email: 'Email',
  accessNeeds: 'Access needs',
  identifier: 'Identifier',
  guardianName: 'Guardian name',
  guardianRelationship: 'Guardian relationship',
  guardianPhone: 'Guardian phone',
  guardianEmail: 'Guardian email',
  record: 'Record',
};

/** What the columns are called elsewhere: in school systems, in contact lists, in other programs. Folded. */
const otherHeadings: Readonly<Record<PersonColumn, readonly string[]>> = {
  givenName: [
    'first name',
    'firstname',
    'first',
    'given',
    'givenname',
    'forename',
    'legal first name',
    'student first name',
  ],
  familyName: [
    'last name',
    'lastname',
    'last',
    'surname',
    'family',
    'familyname',
    'legal last name',
    'student last name',
  ],
  fullName: [
    'full name',
    'fullname',
    'member',
    'member name',
    'student',
    'student name',
    'participant',
    'client',
    'client name',
    'person',
  ],
  preferredName: ['preferred', 'preferred first name', 'nickname', 'goes by', 'known as', 'called'],
  pronouns: ['pronoun', 'personal pronouns'],
  birthDate: ['birthdate', 'birthday', 'date of birth', 'dob', 'd.o.b.', 'born'],
  grade: ['grade level', 'year group', 'class', 'form', 'school year'],
  phone: ['telephone', 'phone number', 'mobile', 'cell', 'cell phone', 'tel', 'contact number'],
  email: ['e mail', 'email address', 'e mail address', 'mail'],
  accessNeeds: ['access', 'accommodations', 'needs', 'support needs', 'notes on access needs'],
  identifier: [
    'id',
    'student id',
    'student number',
    'client id',
    'person id',
    'member id',
    'case number',
    'number',
    'no',
    'no.',
    'local id',
    'state id',
  ],
  guardianName: [
    'guardian',
    'parent',
    'parent name',
    'parent guardian',
    'parent guardian name',
    'contact name',
  ],
  guardianRelationship: ['relationship', 'parent relationship', 'relation'],
  guardianPhone: ['parent phone', 'parent guardian phone', 'guardian telephone', 'emergency phone'],
  guardianEmail: ['parent email', 'parent guardian email', 'guardian e mail', 'parent e mail'],
  record: ['mezzo record'],
};

const fieldByHeading = new Map<string, PersonColumn>(
  personColumns.flatMap((field) =>
    [foldText(columnHeadings[field]), ...otherHeadings[field]].map((heading) => [heading, field] as const),
  ),
);

/** True for the fields that may be filled from several columns, once for each guardian. */
export function isGuardianColumn(field: PersonColumn): boolean {
  return field.startsWith('guardian');
}

/** The field that a heading names, or null. "Guardian 2 phone" is the phone of one more guardian. */
export function guessPersonColumn(heading: string): PersonColumn | null {
  const folded = foldText(heading);
  const known = fieldByHeading.get(folded);
  if (known) return known;
  const withoutNumber = fieldByHeading.get(
    folded
      .replace(/\s+\d+\b|\b\d+\s+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return withoutNumber && isGuardianColumn(withoutNumber) ? withoutNumber : null;
}

/** The field of each column; a field that was guessed before is not guessed again, but for guardians. */
export function guessPersonColumns(headings: readonly string[]): (PersonColumn | null)[] {
  const taken = new Set<PersonColumn>();
  const guessed = headings.map((heading) => {
    const field = guessPersonColumn(heading);
    if (field === null || (taken.has(field) && !isGuardianColumn(field))) return null;
    taken.add(field);
    return field;
  });
  // Beside a family name, "Name" is the given name.
  if (taken.has('familyName') && !taken.has('givenName'))
    return guessed.map((field) => (field === 'fullName' ? 'givenName' : field));
  return guessed;
}
