import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Measure, ScoreSource } from '../../../shared/contract/measures.ts';
import type { SheetKey } from '../../../shared/contract/scores.ts';
import { isSettled } from '../../../shared/domain/consent.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/scores.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { requireMet } from '../looking-back/met-session.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { assertBorn, requirePerson } from '../people.ts';
import { heldConsents, takesConsent } from './held-consents.ts';
import { requireMeasure } from './measures.ts';

type Step = { undoStep: number | null };

interface Answered {
  sheet: SheetKey;
  source: ScoreSource;
  answers: readonly { itemId: string; value: number | null }[];
  consentReason: string;
}

/** @throws MezzoError NOT_A_MEMBER, SCORE_OUT_OF_RANGE, CONSENT_NEEDED, DAY_TO_COME, BEFORE_BIRTH, SESSION_CANCELLED, NOT_FOUND */
export function answer(workspace: OpenWorkspace, answered: Answered): Step {
  const { personId, groupId, measureId } = answered.sheet;
  const { undoStep } = change(
    workspace,
    {
      action: 'score.answer',
      objectType: 'person',
      objectId: personId,
      detail: { groupId, measureId, answers: answered.answers.length },
    },
    (db, audit) => {
      const { consentReason } = writeAnswers(workspace, db, answered);
      if (consentReason !== '') audit.detail = { ...audit.detail, withoutConsent: true };
    },
  );
  return { undoStep };
}

/** Somebody would rather not say. A sheet that is there already, with answers or without, stays as it is. */
export function pass(workspace: OpenWorkspace, passed: Omit<Answered, 'answers'>): Step {
  const { personId, groupId, measureId } = passed.sheet;
  const { undoStep } = change(
    workspace,
    { action: 'score.pass', objectType: 'person', objectId: personId, detail: { groupId, measureId } },
    (db) => {
      const wanted = requireSheet(workspace, passed.sheet);
      assertBorn(wanted, wanted.key.takenOn);
      const reason = requireConsent(workspace, wanted, passed.consentReason);
      if (!rows.findScore(db, wanted.key)) insertSheet(workspace, db, wanted.key, passed.source, reason);
    },
  );
  return { undoStep };
}

export function remark(workspace: OpenWorkspace, { id, remark: text }: { id: string; remark: string }): Step {
  const { personId, measureId, remark: before } = requireScore(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'score.remark', objectType: 'person', objectId: personId, detail: { measureId } },
    (db) => {
      if (before !== text) rows.updateScore(db, id, { remark: text, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { personId, measureId } = requireScore(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'score.remove', objectType: 'person', objectId: personId, detail: { measureId } },
    (db) => rows.deleteScore(db, id),
  );
  return { undoStep };
}

/**
 * Writes answers inside the caller's change (by hand, passed around, import): the sheet is made where there is none,
 * and goes with its last answer. To take answers back needs no consent. Answers the reason why it was asked without one.
 */
export function writeAnswers(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { sheet, source, answers, consentReason }: Answered,
): { consentReason: string } {
  const wanted = requireSheet(workspace, sheet);
  const { key, measure } = wanted;
  const isAsking = answers.some(({ value }) => value !== null);
  if (isAsking) assertBorn(wanted, key.takenOn);
  const reason = isAsking ? requireConsent(workspace, wanted, consentReason) : '';
  for (const { itemId, value } of answers) requireAnswer(measure, itemId, value);
  const known = rows.findScore(db, key);
  const valueOf = new Map(known?.answers.map(({ itemId, value }) => [itemId, value]));
  const changes = answers.filter(({ itemId, value }) => (valueOf.get(itemId) ?? null) !== value);
  // Asked again without consent and answered the same: the reason is new all the same.
  const isReasonNew = known !== null && reason !== '' && reason !== known.consentReason;
  if (changes.length === 0 && !isReasonNew) return { consentReason: '' };
  const scoreId = known?.id ?? insertSheet(workspace, db, key, source, reason);
  for (const { itemId, value } of changes) {
    if (value === null) {
      rows.deleteAnswer(db, scoreId, itemId);
      valueOf.delete(itemId);
    } else {
      rows.putAnswer(db, { id: workspace.newId(), scoreId, itemId, value });
      valueOf.set(itemId, value);
    }
  }
  if (valueOf.size === 0) rows.deleteScore(db, scoreId);
  else if (known)
    rows.updateScore(db, scoreId, {
      updatedAt: now(workspace),
      ...(isReasonNew ? { consentReason: reason } : {}),
    });
  return { consentReason: reason };
}

function insertSheet(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  key: SheetKey,
  source: ScoreSource,
  consentReason: string,
): string {
  const id = workspace.newId();
  rows.insertScore(db, { id, ...key, source, remark: '', consentReason, answers: [] }, now(workspace));
  return id;
}

interface Wanted {
  key: SheetKey;
  birthDate: string | null;
  measure: Measure;
}

/** Checks that such a sheet can be: its group, person, measure and day. */
function requireSheet(workspace: OpenWorkspace, sheet: SheetKey): Wanted {
  requireGroup(workspace, sheet.groupId);
  const { birthDate } = requirePerson(workspace, sheet.personId);
  const measure = requireMeasure(workspace, sheet.measureId);
  if (!rows.belongsToGroup(workspace.db, sheet.groupId, sheet.personId)) throw new MezzoError('NOT_A_MEMBER');
  return { key: { ...sheet, takenOn: requireDay(workspace, sheet) }, birthDate, measure };
}

/** Why it is asked although no parent's consent holds; '' where one does, or none is needed. */
function requireConsent(workspace: OpenWorkspace, { key, measure }: Wanted, consentReason: string): string {
  if (!takesConsent(workspace.db, measure, key.groupId, key.rater)) return '';
  const { standing } = heldConsents(workspace.db, key.groupId, key.takenOn)(key.personId);
  if (isSettled(standing)) return '';
  const reason = consentReason || (rows.findScore(workspace.db, key)?.consentReason ?? '');
  if (reason === '') throw new MezzoError('CONSENT_NEEDED', { standing });
  return reason;
}

/** The day of a sheet: the session's where it belongs to one. */
function requireDay(workspace: OpenWorkspace, { groupId, sessionId, takenOn }: SheetKey): string {
  if (sessionId === null) {
    if (takenOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: takenOn });
    return takenOn;
  }
  const session = requireMet(workspace, sessionId);
  if (session.groupId !== groupId) throw new MezzoError('NOT_FOUND', { kind: 'session' });
  return session.date;
}

function requireAnswer(measure: Measure, itemId: string, value: number | null): void {
  const item = measure.items.find(({ id }) => id === itemId);
  if (!item) throw new MezzoError('NOT_FOUND', { kind: 'question' });
  if (value === null) return;
  const { low, high } = item;
  const isWhole = item.answer === 'score' || Number.isInteger(value);
  if (value < low || value > high || !isWhole) throw new MezzoError('SCORE_OUT_OF_RANGE', { low, high });
}

function requireScore(workspace: OpenWorkspace, id: string): rows.ScoreRow {
  const score = rows.findScoreById(workspace.db, id);
  if (!score) throw new MezzoError('NOT_FOUND', { kind: 'score' });
  return score;
}
