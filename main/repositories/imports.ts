import type { GuardianFields } from '../../shared/contract/people.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import type { PersonDetails } from './people.ts';

export interface MappingRow {
  id: string;
  name: string;
  kind: 'people' | 'register';
  /** JSON of the mapping as it was when it was saved. */
  mapping: string;
}

/** The saved mappings of one kind, by name. */
export function listMappings(db: ReadableDatabase, kind: MappingRow['kind']): MappingRow[] {
  return all(db, 'SELECT id, name, kind, mapping FROM importMappings WHERE kind = @kind ORDER BY name, id', {
    kind,
  });
}

export function findMapping(db: ReadableDatabase, id: string): MappingRow | null {
  return first(db, 'SELECT id, name, kind, mapping FROM importMappings WHERE id = @id', { id });
}

export function insertMapping(db: WritableDatabase, row: MappingRow): void {
  insert(db, 'importMappings', { ...row });
}

export function updateMapping(db: WritableDatabase, id: string, mapping: string): void {
  updateById(db, 'importMappings', id, { mapping });
}

export function deleteMapping(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM importMappings WHERE id = @id', { id });
}

export type WholePerson = PersonDetails & { guardians: GuardianFields[] };

/** Everyone who is not in the trash, with every field: what an import is compared with and an export writes. */
export function listWholePeople(db: ReadableDatabase): WholePerson[] {
  const guardiansOf = new Map<string, GuardianFields[]>();
  for (const { personId, ...guardian } of all<GuardianFields & { personId: string }>(
    db,
    `SELECT u.personId, u.name, u.relationship, u.phone, u.email FROM guardians AS u
     JOIN people AS p ON p.id = u.personId AND p.trashedAt IS NULL ORDER BY u.personId, u.position`,
  )) {
    const guardians = guardiansOf.get(personId);
    if (guardians) guardians.push(guardian);
    else guardiansOf.set(personId, [guardian]);
  }
  return all<PersonDetails>(
    db,
    `SELECT id, givenName, familyName, preferredName, pronouns, birthDate, grade, identifier, phone, email,
       accessNeeds, updatedAt FROM people WHERE trashedAt IS NULL ORDER BY familyName, givenName, id`,
  ).map((person) => ({
    ...person,
    guardians: guardiansOf.get(person.id) ?? [],
  }));
}
