import type { GuardianFields, PersonFields, PersonSummary } from '../../shared/contract/people.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

const columns = `p.id, p.givenName, p.familyName, p.preferredName, p.pronouns, p.birthDate, p.grade, p.identifier`;

export type PersonRow = Omit<PersonSummary, 'groups'>;
export type PersonDetails = PersonRow & {
  phone: string;
  email: string;
  accessNeeds: string;
  updatedAt: string;
};

export function listPeople(db: ReadableDatabase, today: string): PersonSummary[] {
  const groupsOf = new Map<string, PersonSummary['groups']>();
  for (const row of all<{ personId: string; id: string; name: string }>(
    db,
    `SELECT DISTINCT m.personId, g.id, g.name FROM memberships AS m
     JOIN groups AS g ON g.id = m.groupId AND g.trashedAt IS NULL
     WHERE m.state = 'member' AND (m.leftOn IS NULL OR m.leftOn >= @today) ORDER BY g.name`,
    { today },
  )) {
    const groups = groupsOf.get(row.personId);
    if (groups) groups.push({ id: row.id, name: row.name });
    else groupsOf.set(row.personId, [{ id: row.id, name: row.name }]);
  }
  return all<PersonRow>(
    db,
    `SELECT ${columns} FROM people AS p WHERE p.trashedAt IS NULL ORDER BY p.familyName, p.givenName, p.id`,
  ).map((row) => Object.assign(row, { groups: groupsOf.get(row.id) ?? [] }));
}

export function findPerson(db: ReadableDatabase, id: string): PersonDetails | null {
  return first(
    db,
    `SELECT ${columns}, p.phone, p.email, p.accessNeeds, p.updatedAt FROM people AS p
     WHERE p.id = @id AND p.trashedAt IS NULL`,
    { id },
  );
}

export function personExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM people WHERE id = @id AND trashedAt IS NULL', { id }) !== null;
}

export function listGuardians(db: ReadableDatabase, personId: string): GuardianFields[] {
  return all(
    db,
    `SELECT name, relationship, phone, email FROM guardians WHERE personId = @personId ORDER BY position`,
    { personId },
  );
}

export type PersonCandidate = PersonRow & { nameKey: string; phone: string; email: string };

/** Everyone, with what two people are compared by. */
export function listCandidates(db: ReadableDatabase): PersonCandidate[] {
  return all(
    db,
    `SELECT ${columns}, p.nameKey, p.phone, p.email FROM people AS p WHERE p.trashedAt IS NULL ORDER BY p.id`,
  );
}

export type PersonWrite = Omit<PersonFields, 'guardians'> & {
  nameKey: string;
  searchText: string;
  updatedAt: string;
};

export function insertPerson(db: WritableDatabase, id: string, person: PersonWrite): void {
  insert(db, 'people', { id, ...person });
}

export function updatePerson(db: WritableDatabase, id: string, person: PersonWrite): void {
  updateById(db, 'people', id, person);
}

export function trashPerson(db: WritableDatabase, id: string, trashedAt: string | null): void {
  updateById(db, 'people', id, { trashedAt });
}

export function markMerged(db: WritableDatabase, id: string, mergedInto: string, trashedAt: string): void {
  updateById(db, 'people', id, { mergedInto, trashedAt });
}

export function replaceGuardians(
  db: WritableDatabase,
  personId: string,
  guardians: readonly GuardianFields[],
  newId: () => string,
): void {
  const before = listGuardians(db, personId);
  if (JSON.stringify(before) === JSON.stringify(guardians)) return;
  run(db, 'DELETE FROM guardians WHERE personId = @personId', { personId });
  for (const [position, guardian] of guardians.entries())
    insert(db, 'guardians', { id: newId(), personId, position, ...guardian });
}
