import { first, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';

/** Hands marks and planned absences of one person to another. Where both have a mark, the kept person's stands. */
export function moveMarksAndAbsences(db: WritableDatabase, keepId: string, duplicateId: string): void {
  run(
    db,
    `DELETE FROM attendance WHERE personId = @duplicateId
     AND sessionId IN (SELECT sessionId FROM attendance WHERE personId = @keepId)`,
    { keepId, duplicateId },
  );
  run(db, 'UPDATE attendance SET personId = @keepId WHERE personId = @duplicateId', { keepId, duplicateId });
  run(db, 'UPDATE plannedAbsences SET personId = @keepId WHERE personId = @duplicateId', {
    keepId,
    duplicateId,
  });
}

/** Hands over goals and forms. */
export function moveGoalsAndForms(db: WritableDatabase, keepId: string, duplicateId: string): void {
  const people = { keepId, duplicateId };
  // Behind those that the kept person has in that group.
  run(
    db,
    `UPDATE goals SET personId = @keepId, position = position + coalesce(
       (SELECT max(k.position) FROM goals AS k WHERE k.personId = @keepId AND k.groupId = goals.groupId), 0)
     WHERE personId = @duplicateId`,
    people,
  );
  run(db, 'UPDATE consents SET personId = @keepId WHERE personId = @duplicateId', people);
}

export function isStandIn(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM standIns WHERE id = @id', { id }) !== null;
}

/** Whoever takes over what a stand-in stood for is none. */
export function dropStandIn(db: WritableDatabase, duplicateId: string): void {
  run(db, 'DELETE FROM standIns WHERE id = @duplicateId', { duplicateId });
}

/** Forgets the guardians of a record that is no more; those of its own were handed over before. */
export function dropGuardians(db: WritableDatabase, duplicateId: string): void {
  run(db, 'DELETE FROM guardians WHERE personId = @duplicateId', { duplicateId });
}
