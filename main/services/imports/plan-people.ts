import { personFields, type GuardianFields, type PersonFields } from '../../../shared/contract/people.ts';
import type { PeopleMapping, RowOutcome } from '../../../shared/contract/transfer.ts';
import { overlappingSpan } from '../../../shared/domain/membership.ts';
import type { PersonName } from '../../../shared/domain/person-name.ts';
import { isGuardianColumn, type PersonColumn } from '../../../shared/domain/person-columns.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { readDate } from '../../../shared/domain/written-date.ts';
import { readName } from '../../../shared/domain/written-name.ts';
import { listWholePeople, type WholePerson } from '../../repositories/imports.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { type KnownPerson, PeopleIndex } from './people-index.ts';
import { addHeadingProblems, type Pause } from './plan-parts.ts';
import { Problems } from './problems.ts';
import type { Table, TableRow } from './read-table.ts';

/** What one line of the file does. */
export interface PlannedPerson {
  line: number;
  /** The record found, or null where one will be made. */
  id: string | null;
  fields: PersonFields;
  /** The fields that differ from the record found. */
  changes: string[];
  /** Where the person joins the group that the file is for. */
  joinsOn: string | null;
  outcome: RowOutcome;
}

export interface PeoplePlan {
  problems: Problems;
  people: PlannedPerson[];
}

type Known = KnownPerson & { whole: WholePerson | null };

const nobody: Omit<PersonFields, 'guardians'> = {
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
};

/** Decides for every line what it does, without writing. Nothing may be taken in while there are problems. */
export async function planPeople(
  workspace: OpenWorkspace,
  table: Table,
  input: { mapping: PeopleMapping; groupId: string | null; joinedOn: string | null },
  pause: Pause,
): Promise<PeoplePlan> {
  const { mapping } = input;
  const problems = new Problems(table.headings);
  problems.addAll(table.problems);
  const columns = table.headings.map((_, column) => mapping.columns[column] ?? null);
  addHeadingProblems(table, problems, (column) => columns[column] !== null);
  checkColumns(table, columns, problems);

  const today = localNow(workspace).date;
  const spansOf = input.groupId === null ? new Map() : readSpans(workspace, input.groupId);
  const joinedOn = input.joinedOn ?? today;
  const index = new PeopleIndex<Known>(
    listWholePeople(workspace.db).map((whole) => ({
      ...whole,
      whole,
      record: '',
      line: null,
      isMember: spansOf.has(whole.id),
    })),
  );
  const people: PlannedPerson[] = [];
  for (const [place, row] of table.rows.entries()) {
    await pause(place, table.rows.length);
    const read = readPerson(row, columns, mapping.dateOrder, today, problems);
    if (!read) continue;
    const planned = planPerson(row, columns, read, index, problems);
    if (!planned) continue;
    if (input.groupId !== null) {
      const spans = planned.id === null ? [] : (spansOf.get(planned.id) ?? []);
      if (!overlappingSpan({ joinedOn, leftOn: null }, spans)) planned.joinsOn = joinedOn;
    }
    if (planned.outcome === 'unchanged' && planned.joinsOn !== null) planned.outcome = 'matched';
    people.push(planned);
  }
  return { problems, people };
}

function readSpans(workspace: OpenWorkspace, groupId: string) {
  requireGroup(workspace, groupId);
  return Map.groupBy(listSpans(workspace.db, groupId), (span) => span.personId);
}

function checkColumns(table: Table, columns: readonly (PersonColumn | null)[], problems: Problems): void {
  const line = table.headingLine;
  const seen = new Set<PersonColumn>();
  for (const [column, field] of columns.entries()) {
    if (field === null || isGuardianColumn(field)) continue;
    if (seen.has(field)) problems.add('column-twice', { line, column, value: table.headings[column] });
    seen.add(field);
  }
  const named: PersonColumn[] = ['givenName', 'familyName', 'fullName', 'preferredName'];
  if (!named.some((field) => seen.has(field))) problems.add('no-name-column', { line });
}

interface ReadPerson {
  /** Only what the line says; an empty cell says nothing. */
  fields: Partial<Omit<PersonFields, 'guardians'>>;
  guardians: GuardianFields[];
  record: string;
}

/** Reads a line's cells into fields, or answers null where its days cannot be read. */
function readPerson(
  { line, cells }: TableRow,
  columns: readonly (PersonColumn | null)[],
  dateOrder: PeopleMapping['dateOrder'],
  today: string,
  problems: Problems,
): ReadPerson | null {
  const read: ReadPerson = { fields: {}, guardians: [], record: '' };
  const guardianOf = new Map<PersonColumn, number>();
  let isReadable = true;
  let whole = '';
  for (const [column, field] of columns.entries()) {
    const value = cells[column]!;
    if (field !== null && isGuardianColumn(field)) {
      const place = guardianOf.get(field) ?? 0;
      guardianOf.set(field, place + 1);
      if (value !== '') fillGuardian(read.guardians, place, field, value);
    } else if (field === null || value === '') continue;
    else if (field === 'record') read.record = value;
    else if (field === 'fullName') whole = value;
    else if (field === 'birthDate') {
      const day = readDate(value, dateOrder);
      const problem = 'problem' in day ? day.problem : day.date > today ? 'future-date' : null;
      if (problem) problems.add(problem, { line, column, value });
      if (problem) isReadable = false;
      else if ('date' in day) read.fields.birthDate = day.date;
    } else read.fields[field as Exclude<keyof typeof nobody, 'birthDate'>] = value;
  }
  // Columns for the parts of a name say it better than a guess at the whole.
  const { givenName, familyName, preferredName } = read.fields;
  if (whole !== '' && !givenName && !familyName && !preferredName) {
    for (const [part, name] of Object.entries(readName(whole)))
      if (name !== '') read.fields[part as keyof PersonName] = name;
  }
  read.guardians = read.guardians.filter(Boolean);
  return isReadable ? read : null;
}

function fillGuardian(guardians: GuardianFields[], place: number, field: PersonColumn, value: string): void {
  const guardian = (guardians[place] ??= { name: '', relationship: '', phone: '', email: '' });
  const part = field.slice('guardian'.length).toLowerCase();
  guardian[part as keyof GuardianFields] = value;
}

function planPerson(
  { line, cells }: TableRow,
  columns: readonly (PersonColumn | null)[],
  read: ReadPerson,
  index: PeopleIndex<Known>,
  problems: Problems,
): PlannedPerson | null {
  const columnOf = (...fields: PersonColumn[]) => {
    const field = fields.find((wanted) => columns.includes(wanted));
    const column = field === undefined ? -1 : columns.indexOf(field);
    return column < 0 ? {} : { column, value: cells[column] };
  };
  const nameColumn = columnOf('fullName', 'givenName', 'familyName', 'preferredName');
  const wanted = { ...nobody, ...read.fields, record: read.record };
  if (!wanted.givenName && !wanted.familyName && !wanted.preferredName) {
    problems.add('empty-name', { line, ...nameColumn });
    return null;
  }
  const match = index.find(wanted);
  if (match === 'several') {
    problems.add('two-people-match', { line, ...nameColumn });
    return null;
  }
  const found = match === 'nobody' ? null : match.person;
  if (found && found.line !== null) {
    const isByIdentifier = match !== 'nobody' && match.isByIdentifier && read.fields.identifier !== undefined;
    const where = isByIdentifier ? columnOf('identifier') : nameColumn;
    problems.add(isByIdentifier ? 'identifier-twice' : 'name-twice', {
      line,
      ...where,
      otherLine: found.line,
    });
    return null;
  }
  const before = found?.whole ?? null;
  const { updatedAt: _, id: __, ...kept } = before ?? { ...nobody, guardians: [], updatedAt: '', id: '' };
  const fields = { ...kept, ...read.fields, guardians: mergeGuardians(kept.guardians, read.guardians) };
  const checked = personFields.safeParse(fields);
  if (!checked.success) {
    for (const issue of checked.error.issues) {
      const [field, , part] = issue.path.map(String);
      const place =
        field === 'guardians' ? columnOf(guardianColumn(part)) : columnOf(field as PersonColumn, 'fullName');
      problems.add(issue.code === 'too_small' ? 'empty-name' : 'too-long', { line, ...place });
    }
    return null;
  }
  const changes = before === null ? [] : changedFields(before, checked.data);
  const known: Known = found ?? { ...wanted, id: null, line, isMember: false, whole: null };
  Object.assign(known, checked.data, { line, record: read.record });
  index.add(known);
  return {
    line,
    id: found?.id ?? null,
    fields: checked.data,
    changes,
    joinsOn: null,
    outcome: found === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged',
  };
}

function guardianColumn(part: string | undefined): PersonColumn {
  if (part === 'relationship') return 'guardianRelationship';
  return part === 'phone' ? 'guardianPhone' : part === 'email' ? 'guardianEmail' : 'guardianName';
}

/** A guardian of the same name is brought up to date; another one is added. Nobody is taken away. */
function mergeGuardians(
  before: readonly GuardianFields[],
  read: readonly GuardianFields[],
): GuardianFields[] {
  const guardians = before.map((guardian) => ({ ...guardian }));
  for (const guardian of read) {
    const same = guardians.find((other) => foldText(other.name) === foldText(guardian.name));
    if (!same) guardians.push(guardian);
    else
      for (const part of ['name', 'relationship', 'phone', 'email'] as const)
        same[part] = guardian[part] || same[part];
  }
  return guardians;
}

function changedFields(before: WholePerson, after: PersonFields): string[] {
  return (Object.keys(after) as (keyof PersonFields)[]).filter(
    (field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]),
  );
}
