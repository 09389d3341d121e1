import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Occasion } from '../../../shared/contract/measures.ts';
import type { PassingPart, PassingRound } from '../../../shared/contract/passing-around.ts';
import type { SheetKey } from '../../../shared/contract/scores.ts';
import { findMeasure } from '../../repositories/measures.ts';
import { listRoom } from '../../repositories/room.ts';
import { findScore, listScores } from '../../repositories/scores.ts';
import { findSession } from '../../repositories/sessions.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { dropRound, findRound, keepRound, type KeptRound, requireRound } from './kept-round.ts';
import { requireMeasure } from './measures.ts';
import { isCode, keepCode, pauseUntil, slips } from './round-code.ts';
import * as scores from './scores.ts';

export function get(workspace: OpenWorkspace): PassingRound | null {
  const round = findRound(workspace);
  return round && shown(workspace, round);
}

/** @throws MezzoError NOT_FOUND, NOT_A_MEMBER */
export function begin(
  workspace: OpenWorkspace,
  {
    sessionId,
    parts,
    personIds,
    code,
    consentReason,
  }: {
    sessionId: string;
    parts: PassingPart[];
    personIds: string[];
    code: string;
    consentReason: string;
  },
): PassingRound {
  const session = requireSession(workspace, sessionId);
  for (const { measureId } of parts) requireMeasure(workspace, measureId);
  const there = new Set(membersOf(workspace, sessionId).map(({ id }) => id));
  if (personIds.some((id) => !there.has(id))) throw new MezzoError('NOT_A_MEMBER', { date: session.date });
  keepRound(workspace, {
    sessionId,
    groupId: session.groupId,
    parts,
    personIds,
    done: [],
    consentReason,
    code: keepCode(workspace.vault.roundKey, code),
    wrong: { count: 0, lastAt: null },
  });
  return requireShown(workspace);
}

/** @throws MezzoError NOT_FOUND, and what scores.answer refuses */
export function answer(
  workspace: OpenWorkspace,
  {
    personId,
    measureId,
    occasion,
    itemId,
    value,
  }: { personId: string; measureId: string; occasion: Occasion; itemId: string; value: number | null },
): { undoStep: number | null } {
  const round = requireRound(workspace);
  requireAsked(round, personId);
  if (!round.parts.some((part) => part.measureId === measureId && part.occasion === occasion))
    throw new MezzoError('NOT_FOUND', { kind: 'measure' });
  return scores.answer(workspace, {
    sheet: sheetOf(workspace, round, personId, { measureId, occasion }),
    source: 'passed-around',
    answers: [{ itemId, value }],
    consentReason: round.consentReason,
  });
}

/** @throws MezzoError NOT_FOUND, and what scores.pass refuses */
export function finishTurn(workspace: OpenWorkspace, { personId }: { personId: string }): PassingRound {
  const round = requireRound(workspace);
  requireAsked(round, personId);
  for (const part of round.parts) {
    const sheet = sheetOf(workspace, round, personId, part);
    if (findMeasure(workspace.db, part.measureId) && !findScore(workspace.db, sheet))
      scores.pass(workspace, { sheet, source: 'passed-around', consentReason: round.consentReason });
  }
  keepRound(workspace, { ...round, done: [...round.done.filter((id) => id !== personId), personId] });
  return requireShown(workspace);
}

/** @throws MezzoError WRONG_CODE (triesLeft, and the pause where one begins), WAIT_BEFORE_RETRY (retryAt, seconds) */
export function leave(workspace: OpenWorkspace, { code }: { code: string }): Record<string, never> {
  const found = findRound(workspace);
  if (!found) return {};
  const round = settledByClock(workspace, found);
  const pause = pauseOf(workspace, round);
  if (pause) throw new MezzoError('WAIT_BEFORE_RETRY', pause);
  if (!isCode(workspace.vault.roundKey, round.code, code)) {
    const tried = { ...round, wrong: { count: round.wrong.count + 1, lastAt: now(workspace) } };
    keepRound(workspace, tried);
    throw new MezzoError('WRONG_CODE', {
      triesLeft: Math.max(0, slips - tried.wrong.count),
      ...pauseOf(workspace, tried),
    });
  }
  dropRound(workspace);
  return {};
}

export function end(workspace: OpenWorkspace): Record<string, never> {
  dropRound(workspace);
  return {};
}

/** Where the clock ran ahead at the last wrong code, the pause begins now and ends; written, or it would move along. */
function settledByClock(workspace: OpenWorkspace, round: KeptRound): KeptRound {
  const { count, lastAt } = round.wrong;
  if (lastAt === null || lastAt <= now(workspace)) return round;
  const settled = { ...round, wrong: { count, lastAt: now(workspace) } };
  keepRound(workspace, settled);
  return settled;
}

/** The pause that is under way: until when (UTC, ISO), and how many seconds still; null where there is none. */
function pauseOf(
  workspace: OpenWorkspace,
  { wrong }: KeptRound,
): { retryAt: string; seconds: number } | null {
  const until = pauseUntil(wrong, workspace.clock());
  if (!until) return null;
  const seconds = Math.ceil((until.getTime() - workspace.clock().getTime()) / 1000);
  return { retryAt: until.toISOString(), seconds };
}

function requireAsked({ personIds }: KeptRound, personId: string): void {
  if (!personIds.includes(personId)) throw new MezzoError('NOT_FOUND', { kind: 'person' });
}

function requireShown(workspace: OpenWorkspace): PassingRound {
  const round = shown(workspace, requireRound(workspace));
  if (!round) throw new MezzoError('NOT_FOUND', { kind: 'session' });
  return round;
}

/** The round without answers; null where its session is gone: then there is nothing to hold the device for. */
function shown(workspace: OpenWorkspace, round: KeptRound): PassingRound | null {
  const { db } = workspace;
  const { sessionId, parts, personIds, done } = round;
  if (!findSession(db, sessionId)) return null;
  noteView(workspace, 'session', sessionId);
  const sheets = Map.groupBy(
    listScores(db, { sessionId }).filter(
      ({ rater, measureId, occasion }) =>
        rater === 'member' && parts.some((one) => one.measureId === measureId && one.occasion === occasion),
    ),
    ({ personId }) => personId,
  );
  return {
    sessionId,
    parts: parts.flatMap((part) => {
      const measure = findMeasure(db, part.measureId);
      if (!measure) return [];
      const { name, instructions, items } = measure;
      return [{ ...part, name, instructions, items }];
    }),
    people: membersOf(workspace, sessionId).map(({ id, givenName, familyName, preferredName }) => ({
      id,
      givenName,
      familyName,
      preferredName,
      isAsked: personIds.includes(id),
      isDone: done.includes(id),
      answered: (sheets.get(id) ?? []).flatMap(({ occasion, answers }) =>
        answers.map(({ itemId }) => ({ occasion, itemId })),
      ),
    })),
  };
}

function membersOf(workspace: OpenWorkspace, sessionId: string) {
  const session = requireSession(workspace, sessionId);
  return listRoom(workspace.db, session).filter(({ kind }) => kind === 'member');
}

function sheetOf(
  workspace: OpenWorkspace,
  { groupId, sessionId }: KeptRound,
  personId: string,
  part: PassingPart,
): SheetKey {
  const takenOn = requireSession(workspace, sessionId).date;
  return { groupId, ...part, personId, sessionId, takenOn, rater: 'member', raterName: '' };
}
