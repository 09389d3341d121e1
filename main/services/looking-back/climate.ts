import { MezzoError } from '../../../shared/contract/failures.ts';
import type { ClimateQuestion, ClimateQuestionFields } from '../../../shared/contract/looking-back.ts';
import * as rows from '../../repositories/climate.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSameOrder } from '../order.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { requireMet } from './met-session.ts';

type Step = { undoStep: number | null };

export function questions(workspace: OpenWorkspace): ClimateQuestion[] {
  return rows.listQuestions(workspace.db);
}

export function addQuestions(
  workspace: OpenWorkspace,
  { questions }: { questions: ClimateQuestionFields[] },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'climate.addQuestion', objectType: 'workspace', detail: { questions: questions.length } },
    (db) => {
      for (const fields of questions)
        rows.insertQuestion(db, {
          id: workspace.newId(),
          ...fields,
          position: rows.nextQuestionPosition(db),
        });
    },
    () => questions.length,
  );
  return { undoStep };
}

export function updateQuestion(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: ClimateQuestionFields },
): Step {
  requireQuestion(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'climate.updateQuestion', objectType: 'workspace' },
    (db) => rows.updateQuestion(db, id, fields),
  );
  return { undoStep };
}

export function removeQuestion(
  workspace: OpenWorkspace,
  { id, isRemoved }: { id: string; isRemoved: boolean },
): Step {
  const question = requireQuestion(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: isRemoved ? 'climate.removeQuestion' : 'climate.restoreQuestion', objectType: 'workspace' },
    (db) => {
      if (question.isRemoved === isRemoved) return;
      rows.updateQuestion(
        db,
        id,
        isRemoved
          ? { trashedAt: now(workspace) }
          : { trashedAt: null, position: rows.nextQuestionPosition(db) },
      );
    },
  );
  return { undoStep };
}

export function reorderQuestions(workspace: OpenWorkspace, { ids }: { ids: string[] }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'climate.reorderQuestions', objectType: 'workspace' },
    (db) => {
      const asked = rows.listQuestions(db).filter((question) => !question.isRemoved);
      requireSameOrder(
        ids,
        asked.map((question) => question.id),
      );
      const places = asked.map((question) => question.position).toSorted((one, other) => one - other);
      for (const [place, id] of ids.entries()) {
        const position = places[place]!;
        if (asked.find((question) => question.id === id)!.position !== position)
          rows.updateQuestion(db, id, { position });
      }
    },
  );
  return { undoStep };
}

export function ofSession(
  workspace: OpenWorkspace,
  { sessionId }: { sessionId: string },
): { questionId: string; value: number }[] {
  requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  return rows
    .listRatings(workspace.db, { sessionId })
    .map(({ questionId, value }) => ({ questionId, value }));
}

export function rate(
  workspace: OpenWorkspace,
  { sessionId, questionId, value }: { sessionId: string; questionId: string; value: number | null },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'climate.rate', objectType: 'session', objectId: sessionId },
    (db) => {
      requireMet(workspace, sessionId);
      requireQuestion(workspace, questionId);
      const known = rows.findRating(db, sessionId, questionId);
      if ((known?.value ?? null) === value) return;
      if (value === null) rows.deleteRating(db, known!.id);
      else if (known) rows.updateRating(db, known.id, value);
      else rows.insertRating(db, { id: workspace.newId(), sessionId, questionId, value });
    },
  );
  return { undoStep };
}

function requireQuestion(workspace: OpenWorkspace, id: string): ClimateQuestion {
  const question = rows.listQuestions(workspace.db).find((candidate) => candidate.id === id);
  if (!question) throw new MezzoError('NOT_FOUND', { kind: 'question' });
  return question;
}
