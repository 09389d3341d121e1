import { MezzoError } from '../../../shared/contract/failures.ts';
import { question as asQuestion, type SavedQuestion } from '../../../shared/contract/questions.ts';
import type { Question } from '../../../shared/domain/question.ts';
import { goneValue } from '../../../shared/domain/question.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import type { ReadableDatabase, WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/saved-views.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { namesFor } from './answer.ts';

type Step = { undoStep: number | null };
type Fields = { name: string; question: Question };

/** By name; one that cannot be asked any more does not hide the others. */
export function list({ db }: OpenWorkspace): SavedQuestion[] {
  return readSaved(db, rows.listSavedQuestions(db));
}

/** @throws MezzoError NOT_FOUND */
export function get({ db }: OpenWorkspace, { id }: { id: string }): SavedQuestion {
  const [saved] = readSaved(db, [requireSaved(db, id)]);
  if (!saved) throw new MezzoError('NOT_FOUND', { kind: 'question' });
  return saved;
}

/** @throws MezzoError NAME_TAKEN */
export function save(workspace: OpenWorkspace, fields: Fields): Step & { id: string } {
  const { result: id, undoStep } = change(
    workspace,
    { action: 'question.save', objectType: 'question', detail: { topic: fields.question.topic } },
    (db, audit) => {
      requireFreeName(db, fields.name, null);
      const newId = workspace.newId();
      rows.insertSavedQuestion(db, { id: newId, ...rowOf(workspace, fields) });
      return (audit.objectId = newId);
    },
  );
  return { id, undoStep };
}

/** @throws MezzoError NOT_FOUND, NAME_TAKEN */
export function update(workspace: OpenWorkspace, { id, ...fields }: Fields & { id: string }): Step {
  const { undoStep } = change(
    workspace,
    {
      action: 'question.update',
      objectType: 'question',
      objectId: id,
      detail: { topic: fields.question.topic },
    },
    (db) => {
      const before = requireSaved(db, id);
      requireFreeName(db, fields.name, id);
      const row = rowOf(workspace, fields);
      if (row.name === before.name && row.question === before.question) return;
      rows.updateSavedQuestion(db, id, row);
    },
  );
  return { undoStep };
}

/** Into the trash. @throws MezzoError NOT_FOUND */
export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'question.remove', objectType: 'question', objectId: id },
    (db) => {
      requireSaved(db, id);
      rows.updateSavedQuestion(db, id, { trashedAt: now(workspace), updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

/** @throws MezzoError NAME_TAKEN where another saved question has the name, capitals and accents aside */
export function requireFreeName(db: ReadableDatabase, name: string, exceptId: string | null): void {
  const isTaken = rows
    .listSavedQuestions(db)
    .some((other) => other.id !== exceptId && isSameName(other.name, name));
  if (isTaken) throw new MezzoError('NAME_TAKEN');
}

/** What signs and letters without a folded form name is compared as it is. */
function isSameName(one: string, other: string): boolean {
  return one === other || (foldText(one) !== '' && foldText(one) === foldText(other));
}

/** Two people became one: who asked for the one asks for the other from now on. */
export function moveInQuestions(db: WritableDatabase, keepId: string, duplicateId: string): void {
  rows.replaceInSavedQuestions(db, (value) => (value === duplicateId ? keepId : null));
}

/** What was destroyed is no longer named by its id; a condition that named it alone finds nothing, as before. */
export function forgetInQuestions(db: WritableDatabase, ids: ReadonlySet<string>): void {
  rows.replaceInSavedQuestions(db, (value) => (ids.has(value) ? goneValue : null));
}

function rowOf(workspace: OpenWorkspace, { name, question }: Fields): Omit<rows.SavedViewRow, 'id'> {
  return { name, question: JSON.stringify(question), updatedAt: now(workspace) };
}

function requireSaved(db: ReadableDatabase, id: string): rows.SavedViewRow {
  const row = rows.findSavedQuestion(db, id);
  if (!row) throw new MezzoError('NOT_FOUND', { kind: 'question' });
  return row;
}

function readSaved(db: ReadableDatabase, stored: readonly rows.SavedViewRow[]): SavedQuestion[] {
  const saved = stored.flatMap(({ question: json, ...row }) => {
    const { data: question } = asQuestion.safeParse(JSON.parse(json));
    return question === undefined ? [] : { ...row, question };
  });
  const namedIn = namesFor(
    db,
    saved.map(({ question }) => question),
  );
  return saved.map((row) => ({ ...row, named: namedIn(row.question) }));
}
