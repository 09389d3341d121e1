import { run, type WritableDatabase } from '../db/query.ts';

/**
 * Hands over what was captured of one person to another: acts, observations, answers to prompts, seats. Where both were
 * named at once, they count once; who would speak to themselves now spoke to the group.
 */
export function moveActs(db: WritableDatabase, keepId: string, duplicateId: string): void {
  const people = { keepId, duplicateId };
  run(
    db,
    `UPDATE acts SET toPersonId = NULL WHERE (speakerPersonId = @keepId AND toPersonId = @duplicateId)
       OR (speakerPersonId = @duplicateId AND toPersonId = @keepId)`,
    people,
  );
  for (const column of ['speakerPersonId', 'toPersonId'])
    run(db, `UPDATE acts SET ${column} = @keepId WHERE ${column} = @duplicateId`, people);
  run(db, 'UPDATE observations SET personId = @keepId WHERE personId = @duplicateId', people);
  run(
    db,
    `DELETE FROM sampleMembers WHERE personId = @duplicateId
     AND sampleId IN (SELECT sampleId FROM sampleMembers WHERE personId = @keepId)`,
    people,
  );
  run(db, 'UPDATE sampleMembers SET personId = @keepId WHERE personId = @duplicateId', people);
  run(
    db,
    `DELETE FROM seats WHERE personId = @duplicateId
     AND groupId IN (SELECT groupId FROM seats WHERE personId = @keepId)`,
    people,
  );
  run(db, 'UPDATE seats SET personId = @keepId WHERE personId = @duplicateId', people);
}
