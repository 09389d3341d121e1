import type { Disclosure } from '../../shared/contract/disclosures.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

/** The latest first. What was disclosed stays in the register, whatever becomes of the group. */
export function listDisclosures(db: ReadableDatabase, personId: string): Disclosure[] {
  return all(
    db,
    `SELECT d.id, g.id AS groupId, g.name AS groupName, d.disclosedOn, d.what, d.askedBy, d.receivedBy, d.interest
     FROM disclosures AS d LEFT JOIN groups AS g ON g.id = d.groupId AND g.trashedAt IS NULL
     WHERE d.personId = @personId ORDER BY d.disclosedOn DESC, d.id DESC`,
    { personId },
  );
}

export function findDisclosure(db: ReadableDatabase, id: string): { id: string; personId: string } | null {
  return first(db, 'SELECT id, personId FROM disclosures WHERE id = @id', { id });
}

export interface WrittenDisclosure {
  disclosedOn: string;
  what: string;
  askedBy: string;
  receivedBy: string;
  interest: string;
  updatedAt: string;
}

export function insertDisclosure(
  db: WritableDatabase,
  disclosure: WrittenDisclosure & { id: string; personId: string; groupId: string | null },
): void {
  insert(db, 'disclosures', { ...disclosure });
}

export function updateDisclosure(db: WritableDatabase, id: string, fields: WrittenDisclosure): void {
  updateById(db, 'disclosures', id, { ...fields });
}

export function deleteDisclosure(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM disclosures WHERE id = @id', { id });
}

/** Hands the register of one person to another. */
export function moveDisclosures(db: WritableDatabase, keepId: string, duplicateId: string): void {
  run(db, 'UPDATE disclosures SET personId = @keepId WHERE personId = @duplicateId', { keepId, duplicateId });
}
