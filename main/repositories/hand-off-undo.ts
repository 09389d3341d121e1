import { run, type WritableDatabase } from '../db/query.ts';

/**
 * What is signed is never deleted, but for two ways: destruction by policy, and taking back a hand-off that brought it.
 * Opens the pass for exactly the notes that this step brought signed, or brought signatures and addenda to; for any
 * other step, none.
 */
export function letSignedGo(db: WritableDatabase, step: number): void {
  run(
    db,
    `INSERT OR IGNORE INTO notesInDestruction (noteId)
     SELECT coalesce(s.noteId, a.noteId, n.id) FROM undoSteps AS u
     JOIN undoRows AS r ON r.stepId = u.id AND r.before IS NULL
     LEFT JOIN noteSignatures AS s ON r.tableName = 'noteSignatures' AND s.id = r.rowId
     LEFT JOIN noteAddenda AS a ON r.tableName = 'noteAddenda' AND a.id = r.rowId
     LEFT JOIN notes AS n ON r.tableName = 'notes' AND n.id = r.rowId AND n.state = 'signed'
     WHERE u.id = @step AND u.action = 'hand-off.take' AND coalesce(s.noteId, a.noteId, n.id) IS NOT NULL`,
    { step },
  );
}

/** Closes the passes; nothing could be committed while one stands. */
export function keepSignedAgain(db: WritableDatabase): void {
  run(db, 'DELETE FROM notesInDestruction');
}
