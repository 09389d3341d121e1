import { MezzoError } from '../../../shared/contract/failures.ts';
import type { MemberAnswer, Round, RoundFields } from '../../../shared/contract/sociometry.ts';
import { isYoungChild } from '../../../shared/domain/sociometric-care.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { listOfPersonInGroup } from '../../repositories/memberships.ts';
import * as rows from '../../repositories/sociometry.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';
import { readRound, requireRound } from './read-rounds.ts';

export function create(
  workspace: OpenWorkspace,
  input: { groupId: string; fields: RoundFields; personIds: string[]; careTaken: boolean },
): { id: string; undoStep: number | null } {
  const { groupId, fields, personIds, careTaken } = input;
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'round.create', objectType: 'round', objectId: id, detail: { members: personIds.length } },
    (db) => {
      requireGroup(workspace, groupId);
      requireOwnSession(workspace, groupId, fields.sessionId);
      requireMembers(workspace, db, groupId, personIds);
      requireCare(workspace, fields, personIds, careTaken);
      insertNewRound(workspace, db, { id, groupId, fields, personIds });
    },
  );
  return { id, undoStep };
}

/** Writes a new round inside the caller's change (by hand, import). */
export function insertNewRound(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  {
    id,
    groupId,
    fields,
    personIds,
  }: { id: string; groupId: string; fields: RoundFields; personIds: readonly string[] },
): void {
  rows.insertRound(db, { id, groupId, fields, updatedAt: now(workspace) });
  for (const personId of personIds) addMember(workspace, db, id, personId);
}

function addMember(workspace: OpenWorkspace, db: WritableDatabase, roundId: string, personId: string): void {
  rows.insertRoundMember(db, { id: workspace.newId(), roundId, personId, hasAnswered: false });
}

export function update(
  workspace: OpenWorkspace,
  input: { id: string; fields: RoundFields; personIds: string[]; careTaken: boolean },
): { undoStep: number | null } {
  const { id, fields, personIds, careTaken } = input;
  const { undoStep } = change(
    workspace,
    { action: 'round.update', objectType: 'round', objectId: id, detail: { members: personIds.length } },
    (db) => {
      const before = requireRound(workspace, id);
      requireOwnSession(workspace, before.groupId, fields.sessionId);
      const present = new Set(rows.listRoundMembers(db, id).map(({ personId }) => personId));
      const wanted = new Set(personIds);
      const added = personIds.filter((personId) => !present.has(personId));
      requireMembers(workspace, db, before.groupId, added);
      requireCare(
        workspace,
        fields,
        before.allowsRejections ? added : personIds,
        careTaken || (before.allowsRejections && added.length === 0),
      );
      for (const personId of present) if (!wanted.has(personId)) rows.deleteRoundMember(db, id, personId);
      for (const personId of added) addMember(workspace, db, id, personId);
      refuseLostRejections(db, id, fields);
      rows.updateRound(db, id, fields, now(workspace));
    },
  );
  return { undoStep };
}

/** Rejections that were given are not hidden by switching them off. */
function refuseLostRejections(db: WritableDatabase, id: string, fields: RoundFields): void {
  if (fields.allowsRejections) return;
  const count = rows.listChoices(db, id).filter(({ valence }) => valence === 'negative').length;
  if (count > 0) throw new MezzoError('ROUND_HAS_REJECTIONS', { count });
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'round.trash', objectType: 'round', objectId: id },
    (db) => {
      requireRound(workspace, id);
      rows.trashRound(db, id, now(workspace));
    },
  );
  return { undoStep };
}

export function answer(
  workspace: OpenWorkspace,
  { roundId, personId, hasAnswered, choices }: { roundId: string; personId: string } & MemberAnswer,
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'round.answer', objectType: 'round', objectId: roundId, detail: { choices: choices.length } },
    (db) => {
      const round = readRound(workspace, roundId);
      const member = round.members.find((one) => one.personId === personId);
      requireInRound(round, [personId, ...choices.map(({ toId }) => toId)]);
      requireAllowed(round, choices);
      const before = round.choices.filter(({ fromId }) => fromId === personId);
      if (member?.hasAnswered === hasAnswered && isSame(before, choices)) return;
      rows.deleteChoicesOf(db, roundId, personId);
      rows.setAnswered(db, roundId, personId, hasAnswered);
      for (const choice of choices)
        rows.insertChoice(db, { id: workspace.newId(), roundId, fromId: personId, ...choice });
    },
  );
  return { undoStep };
}

function requireAllowed(round: rows.RoundRow, choices: MemberAnswer['choices']): void {
  for (const valence of ['positive', 'negative'] as const) {
    const made = choices.filter((choice) => choice.valence === valence).length;
    if (valence === 'negative' && made > 0 && !round.allowsRejections) throw new MezzoError('REJECTIONS_OFF');
    if (round.choiceLimit !== null && made > round.choiceLimit)
      throw new MezzoError('CHOICES_OVER_LIMIT', { limit: round.choiceLimit, count: made });
  }
}

function isSame(before: Round['choices'], after: MemberAnswer['choices']): boolean {
  const key = ({ toId, valence, rank }: MemberAnswer['choices'][number]) => `${toId} ${valence} ${rank}`;
  const keys = new Set(before.map(key));
  return before.length === after.length && after.every((choice) => keys.has(key(choice)));
}

export function arrange(
  workspace: OpenWorkspace,
  { roundId, places }: { roundId: string; places: { personId: string; x: number; y: number }[] },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'round.arrange', objectType: 'round', objectId: roundId },
    (db) => {
      const round = readRound(workspace, roundId);
      requireInRound(
        round,
        places.map(({ personId }) => personId),
      );
      for (const { personId, x, y } of places) rows.setPlace(db, roundId, personId, { x, y });
    },
  );
  return { undoStep };
}

export function resetPlaces(
  workspace: OpenWorkspace,
  { roundId }: { roundId: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'round.resetPlaces', objectType: 'round', objectId: roundId },
    (db) => {
      const { members } = readRound(workspace, roundId);
      for (const { personId, place } of members)
        if (place !== null) rows.setPlace(db, roundId, personId, null);
    },
  );
  return { undoStep };
}

function requireInRound({ members }: Round, personIds: readonly string[]): void {
  const known = new Set(members.map(({ personId }) => personId));
  if (!personIds.every((personId) => known.has(personId))) throw new MezzoError('NOT_IN_ROUND');
}

function requireOwnSession(workspace: OpenWorkspace, groupId: string, sessionId: string | null): void {
  if (sessionId !== null && requireSession(workspace, sessionId).groupId !== groupId)
    throw new MezzoError('NOT_FOUND', { kind: 'session' });
}

/** A round is among people who are or were in the group. */
function requireMembers(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  personIds: readonly string[],
): void {
  for (const personId of personIds) {
    requirePerson(workspace, personId);
    if (!listOfPersonInGroup(db, groupId, personId).some(({ state }) => state === 'member'))
      throw new MezzoError('NOT_A_MEMBER');
  }
}

/** Rejections among young children only after the facilitator has read what they can do. @throws MezzoError CARE_NOT_TAKEN */
function requireCare(
  workspace: OpenWorkspace,
  fields: RoundFields,
  personIds: readonly string[],
  careTaken: boolean,
): void {
  if (!fields.allowsRejections || careTaken) return;
  const count = countYoungChildren(workspace, personIds);
  if (count > 0) throw new MezzoError('CARE_NOT_TAKEN', { count });
}

export function countYoungChildren(workspace: OpenWorkspace, personIds: readonly string[]): number {
  const { date } = localNow(workspace);
  return personIds.filter((personId) => isYoungChild(requirePerson(workspace, personId), date)).length;
}
