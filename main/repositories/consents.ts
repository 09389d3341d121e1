import type { ConsentFields, ConsentForm } from '../../shared/contract/enrolment.ts';
import type { ConsentRule } from '../../shared/domain/consent.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

const columns = `c.id, c.kind, c.sentOn, c.returnedOn, c.isGiven, c.givenBy, c.expiresOn, c.withdrawnOn,
  c.withdrawnReason`;

export type FormOfPerson = ConsentForm & { groupId: string; personId: string };
type FormRow = Omit<FormOfPerson, 'isGiven'> & { isGiven: number | null };

function formOf({ isGiven, ...row }: FormRow): FormOfPerson {
  return { ...row, isGiven: isGiven === null ? null : isGiven === 1 };
}

function rowOf({ isGiven, ...fields }: ConsentFields) {
  return { ...fields, isGiven: isGiven === null ? null : Number(isGiven) };
}

/** Every form of a group in the order in which it was written down (ids are given in order of time). */
export function listForms(db: ReadableDatabase, groupId: string): FormOfPerson[] {
  return all<FormRow>(
    db,
    `SELECT ${columns}, c.groupId, c.personId FROM consents AS c WHERE c.groupId = @groupId ORDER BY c.id`,
    { groupId },
  ).map(formOf);
}

export function findForm(db: ReadableDatabase, id: string): FormOfPerson | null {
  const row = first<FormRow>(
    db,
    `SELECT ${columns}, c.groupId, c.personId FROM consents AS c WHERE c.id = @id`,
    { id },
  );
  return row && formOf(row);
}

export function insertForm(
  db: WritableDatabase,
  of: { id: string; groupId: string; personId: string; updatedAt: string },
  form: ConsentFields,
): void {
  insert(db, 'consents', { ...of, ...rowOf(form) });
}

export function updateForm(db: WritableDatabase, id: string, form: ConsentFields, updatedAt: string): void {
  updateById(db, 'consents', id, { ...rowOf(form), updatedAt });
}

export function resendForm(db: WritableDatabase, id: string, sentOn: string, updatedAt: string): void {
  updateById(db, 'consents', id, { sentOn, updatedAt });
}

export function deleteForm(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM consents WHERE id = @id', { id });
}

export function deleteFormsOf(db: WritableDatabase, groupId: string, personId: string): void {
  run(db, 'DELETE FROM consents WHERE groupId = @groupId AND personId = @personId', { groupId, personId });
}

export function consentRuleOf(db: ReadableDatabase, groupId: string): ConsentRule {
  return (
    first<{ consentRule: ConsentRule }>(db, 'SELECT consentRule FROM groups WHERE id = @groupId', { groupId })
      ?.consentRule ?? 'none'
  );
}

export interface AskedMember {
  groupId: string;
  groupName: string;
  consentRule: ConsentRule;
  personId: string;
  givenName: string;
  familyName: string;
  preferredName: string;
}

/** Members of today or later, each once for a group, in groups that are planned or meet and ask for a form. */
export function listAskedMembers(db: ReadableDatabase, today: string): AskedMember[] {
  return all(
    db,
    `SELECT DISTINCT g.id AS groupId, g.name AS groupName, g.consentRule, p.id AS personId, p.givenName,
       p.familyName, p.preferredName
     FROM groups AS g
     CROSS JOIN memberships AS m ON m.groupId = g.id AND m.state = 'member'
       AND (m.leftOn IS NULL OR m.leftOn >= @today)
     CROSS JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
     WHERE g.trashedAt IS NULL AND g.consentRule <> 'none' AND g.status IN ('planned', 'active')
     ORDER BY g.name, g.id, p.familyName, p.givenName, p.id`,
    { today },
  );
}

/** The forms of every group that asks for them. */
export function listAskedForms(db: ReadableDatabase): FormOfPerson[] {
  return all<FormRow>(
    db,
    `SELECT ${columns}, c.groupId, c.personId FROM groups AS g
     CROSS JOIN consents AS c ON c.groupId = g.id
     WHERE g.trashedAt IS NULL AND g.consentRule <> 'none' AND g.status IN ('planned', 'active') ORDER BY c.id`,
  ).map(formOf);
}
