import type { ProcessRecording, RecordingFields } from '../../shared/contract/looking-back.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

type Row = Omit<ProcessRecording, 'rows' | 'closing'> & { content: string };

const columns = 'id, sessionId, author, content, updatedAt';

function fromRow({ content, ...row }: Row): ProcessRecording {
  return { ...row, ...(JSON.parse(content) as Pick<ProcessRecording, 'rows' | 'closing'>) };
}

/** The process recordings of a session, in the order in which they were begun. */
export function listRecordings(db: ReadableDatabase, sessionId: string): ProcessRecording[] {
  return all<Row>(db, `SELECT ${columns} FROM processRecordings WHERE sessionId = @sessionId ORDER BY id`, {
    sessionId,
  }).map(fromRow);
}

export function findRecording(db: ReadableDatabase, id: string): ProcessRecording | null {
  const row = first<Row>(db, `SELECT ${columns} FROM processRecordings WHERE id = @id`, { id });
  return row && fromRow(row);
}

function toRow({ author, rows, closing }: RecordingFields, updatedAt: string) {
  return { author, content: JSON.stringify({ rows, closing }), updatedAt };
}

export function insertRecording(
  db: WritableDatabase,
  recording: { id: string; sessionId: string; fields: RecordingFields; updatedAt: string },
): void {
  const { id, sessionId, fields, updatedAt } = recording;
  insert(db, 'processRecordings', { id, sessionId, ...toRow(fields, updatedAt) });
}

export function updateRecording(
  db: WritableDatabase,
  id: string,
  fields: RecordingFields,
  updatedAt: string,
): void {
  updateById(db, 'processRecordings', id, toRow(fields, updatedAt));
}

export function deleteRecording(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM processRecordings WHERE id = @id', { id });
}
