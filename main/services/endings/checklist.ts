import type { Ending, EndingInBrief } from '../../../shared/contract/endings.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import {
  countDown,
  type EndingStep,
  firstOfLast,
  isEndingStep,
  type PlacedStep,
  placeSteps,
} from '../../../shared/domain/ending-steps.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/endings.ts';
import { findGroup } from '../../repositories/groups.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { memberDay } from '../member-day.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requireSameOrder } from '../order.ts';
import { noteView } from '../views.ts';
import { readEvidence } from './evidence.ts';
import { membersOf } from './members.ts';
import { countOpenGoals } from './open-goals.ts';

type Step = { undoStep: number | null };

export function get(workspace: OpenWorkspace, { groupId }: { groupId: string }): Ending {
  const { db } = workspace;
  const { group, sessions, members, endedOn, countdown, steps, leftOut } = read(workspace, groupId);
  noteView(workspace, 'ending', groupId);
  return {
    groupId,
    groupName: group.name,
    status: group.status,
    endedOn,
    countdown,
    steps: steps.map(({ position: _position, ...step }) => step),
    leftOut,
    members,
    open: {
      memberships: rows
        .listOpenMemberships(db, groupId)
        .filter(({ isTrashed }) => isTrashed === 0)
        .map(({ membershipId, personId }) => ({ membershipId, personId })),
      ...countOpenGoals(db, groupId),
      planned: sessions.filter(({ state }) => state === 'planned').map(inBrief),
      lastHeldOn: sessions.findLast(({ state }) => state === 'held')?.date ?? null,
    },
  };
}

/** Figures alone, for the group's overview; nothing that is said of a member. */
export function brief(workspace: OpenWorkspace, { groupId }: { groupId: string }): EndingInBrief {
  const { group, endedOn, countdown, steps } = read(workspace, groupId);
  return {
    status: group.status,
    endedOn,
    countdown,
    done: steps.filter(({ isDone }) => isDone).length,
    steps: steps.length,
  };
}

function read(workspace: OpenWorkspace, groupId: string) {
  const { db } = workspace;
  const { date: today } = localNow(workspace);
  const group = findGroup(db, groupId, today);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  const sessions = listSessions(db, groupId);
  const meeting = sessions.filter(({ state }) => state !== 'cancelled');
  const next = meeting.find(
    ({ state, date }) => state === 'running' || (state === 'planned' && date >= today),
  );
  const latest = meeting.findLast(({ date }) => date <= today);
  const lastFrom = firstOfLast(sessions);
  const isOver = group.status === 'ended' || group.status === 'archived';
  const members = membersOf(db, groupId, memberDay(workspace, groupId));
  return {
    group,
    sessions,
    members,
    endedOn: isOver ? (rows.findEnding(db, groupId)?.endedOn ?? null) : null,
    countdown: {
      ...countDown(sessions, today),
      next: next ? inBrief(next) : null,
      latest: latest ? inBrief(latest) : null,
      lastFrom: lastFrom ? inBrief(lastFrom) : null,
    },
    ...placeSteps(rows.listSteps(db, groupId), readEvidence(db, groupId, members)),
  };
}

function inBrief({ id, number, date }: Session): Pick<Session, 'id' | 'number' | 'date'> {
  return { id, number, date };
}

export function addStep(
  workspace: OpenWorkspace,
  { groupId, text }: { groupId: string; text: string },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'ending.step-add', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const position = lastPosition(db, groupId) + 1;
      rows.insertStep(db, groupId, {
        id,
        step: '',
        text,
        position,
        doneOn: null,
        remark: '',
        isLeftOut: false,
      });
    },
  );
  return { id, undoStep };
}

export function setStep(
  workspace: OpenWorkspace,
  { groupId, key, doneOn, remark }: { groupId: string; key: string; doneOn: string | null; remark: string },
): Step {
  return changeSteps(workspace, groupId, 'ending.step-set', key, (db) => {
    if (doneOn !== null && doneOn > localNow(workspace).date)
      throw new MezzoError('DAY_TO_COME', { date: doneOn });
    writeStep(workspace, db, groupId, key, { doneOn, remark });
  });
}

export function renameStep(
  workspace: OpenWorkspace,
  { groupId, key, text }: { groupId: string; key: string; text: string },
): Step {
  return changeSteps(workspace, groupId, 'ending.step-rename', key, (db) => {
    writeStep(workspace, db, groupId, key, { text });
  });
}

export function removeStep(
  workspace: OpenWorkspace,
  { groupId, key }: { groupId: string; key: string },
): Step {
  return changeSteps(workspace, groupId, 'ending.step-remove', key, (db) => {
    if (isEndingStep(key)) writeStep(workspace, db, groupId, key, { isLeftOut: true });
    else rows.deleteStep(db, key);
  });
}

export function bringStepBack(
  workspace: OpenWorkspace,
  { groupId, key }: { groupId: string; key: EndingStep },
): Step {
  return changeSteps(workspace, groupId, 'ending.step-back', key, (db) => {
    const stored = rows.listSteps(db, groupId).find(({ step }) => step === key);
    if (stored?.isLeftOut)
      rows.updateStep(db, stored.id, { isLeftOut: false, position: lastPosition(db, groupId) + 1 });
  });
}

export function reorderSteps(
  workspace: OpenWorkspace,
  { groupId, keys }: { groupId: string; keys: string[] },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'ending.step-reorder', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const present = placed(db, groupId);
      requireSameOrder(
        keys,
        present.map(({ key }) => key),
      );
      for (const [place, key] of keys.entries()) {
        if (present.find((step) => step.key === key)!.position !== place + 1)
          writeStep(workspace, db, groupId, key, { position: place + 1 });
      }
    },
  );
  return { undoStep };
}

/** One change of one step that is there. */
function changeSteps(
  workspace: OpenWorkspace,
  groupId: string,
  action: string,
  key: string,
  decide: (db: WritableDatabase) => void,
): Step {
  const { undoStep } = change(
    workspace,
    {
      action,
      objectType: 'group',
      objectId: groupId,
      // which of Mezzo's steps; of one of one's own only that it is one
      detail: { step: isEndingStep(key) ? key : 'own' },
    },
    (db) => {
      requireGroup(workspace, groupId);
      if (
        !isEndingStep(key) &&
        !rows.listSteps(db, groupId).some(({ id, step }) => id === key && step === '')
      )
        throw new MezzoError('NOT_FOUND', { kind: 'step' });
      decide(db);
    },
  );
  return { undoStep };
}

/** Only what differs is written; one of Mezzo's steps gets its row with its first change. */
function writeStep(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  key: string,
  fields: Parameters<typeof rows.updateStep>[2],
): void {
  const stored = rows
    .listSteps(db, groupId)
    .find(({ id, step }) => (isEndingStep(key) ? step === key : id === key));
  if (stored) {
    const hasChanged = Object.entries(fields).some(
      ([name, value]) => stored[name as keyof typeof stored] !== value,
    );
    if (hasChanged) rows.updateStep(db, stored.id, fields);
    return;
  }
  const usual = { position: placed(db, groupId).find((step) => step.key === key)?.position ?? 1 };
  const untouched = { text: '', doneOn: null, remark: '', isLeftOut: false, ...usual };
  const isUntouched = Object.entries(fields).every(
    ([name, value]) => untouched[name as keyof typeof untouched] === value,
  );
  if (!isUntouched)
    rows.insertStep(db, groupId, { id: workspace.newId(), step: key, ...untouched, ...fields });
}

function placed(db: WritableDatabase, groupId: string): PlacedStep[] {
  return placeSteps(rows.listSteps(db, groupId), () => null).steps;
}

function lastPosition(db: WritableDatabase, groupId: string): number {
  return Math.max(0, ...placed(db, groupId).map(({ position }) => position));
}
