import { MezzoError } from '../../../shared/contract/failures.ts';
import { findNames } from '../../../shared/domain/name-guard.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { forgetSteps } from '../../db/undo.ts';
import * as rows from '../../repositories/destruction.ts';
import { forgetHandedOver } from '../../repositories/hand-off-ledger.ts';
import { listServices, writePastService } from '../../repositories/retention.ts';
import { readSettings } from '../../repositories/settings.ts';
import { replaceBackupsFromBefore } from '../../workspace/backups.ts';
import { logEvent } from '../change.ts';
import { finalChange } from '../final-change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { forgetInQuestions } from '../questions/saved.ts';
import { StandingHolds } from './holds.ts';
import { peopleOf, plan, type Plan, type Subject, typedNameOf } from './preview.ts';

interface Confirmed extends Subject {
  typedName: string;
  reference: string;
  reason: string;
  rows: number;
}

/**
 * Destroys a group, a person or something in the trash, with all that hangs on it: one transaction, which cannot be
 * taken back, and nothing done before it either, because what could be taken back holds the old texts. Then the file is
 * written anew, so that nothing is left in pages that became free.
 */
export function destroy(workspace: OpenWorkspace, confirmed: Confirmed): { destructionId: string } {
  const destructionId = workspace.newId();
  const { kind, id } = confirmed;
  const facts = { action: 'retention.destroy', objectType: kind, objectId: id };
  finalChange(workspace, facts, (db, audit) => {
    const planned = requireConfirmed(workspace, confirmed);
    const { destroying, personIds, entry } = planned;
    const standInId = destroying.nameless.size > 0 ? workspace.newId() : null;
    if (standInId !== null) rows.insertStandIn(db, standInId, now(workspace));
    if (kind === 'group') keepDays(workspace, id, entry.lastServiceOn);
    const written = rows.carryOut(db, destroying, personIds, standInId);
    forgetHandedOver(db, { groupIds: kind === 'group' ? [id] : [], personIds });
    const goneIds = new Set([...destroying.gone.values()].flatMap((ids) => [...ids]));
    rows.sweep(db, goneIds);
    forgetInQuestions(db, goneIds);
    rows.deleteStandIns(db, rows.listIdleStandIns(db));
    forgetSteps(db);
    rows.insertDestruction(db, {
      id: destructionId,
      at: now(workspace),
      kind,
      objectId: id,
      reference: confirmed.reference,
      lastServiceOn: entry.lastServiceOn,
      dueOn: entry.dueOn,
      policy: JSON.stringify(planned.policy),
      reason: confirmed.reason,
      byName: readSettings(db).ownerName,
      counts: JSON.stringify(written),
    });
    audit.detail = { destructionId, rows: planned.rows };
    return { result: null, final: {} };
  });
  writeAnew(workspace);
  return { destructionId };
}

/** When its people were served stays known, as days alone: else they would be due later without their group. */
function keepDays({ db, clock }: OpenWorkspace, groupId: string, lastServiceOn: string): void {
  const today = clock().toISOString().slice(0, 10);
  for (const service of listServices(db, { groupIds: [groupId] }, today)) {
    const { personId, firstOn, attendedOn, leftOn, endedOn } = service;
    writePastService(db, {
      id: personId,
      firstOn: firstOn ?? lastServiceOn,
      attendedOn,
      leftOn,
      endedOn: endedOn ?? lastServiceOn,
    });
  }
}

/** @throws MezzoError as `retention.destroy` of the contract */
function requireConfirmed(workspace: OpenWorkspace, confirmed: Confirmed): Plan {
  const { db } = workspace;
  const holds = StandingHolds.read(db);
  const planned = plan(workspace, confirmed, holds);
  const { entry, personIds } = planned;
  const standing = holds.of(confirmed.kind, confirmed.id, entry.groupId);
  if (standing.length > 0) throw new MezzoError('ON_HOLD', { holds: standing.length });
  if (!isSameName(confirmed.typedName, typedNameOf(entry))) throw new MezzoError('NOT_CONFIRMED');
  if (planned.rows !== confirmed.rows) throw new MezzoError('CHANGED_ELSEWHERE');
  const people = peopleOf(db, entry, personIds);
  const names = [confirmed.reference, confirmed.reason].reduce(
    (sum, text) => sum + findNames(text, people, null).length,
    0,
  );
  if (names > 0) throw new MezzoError('REFERENCE_NAMES', { names });
  return planned;
}

/** Case and accents aside; a name of signs alone has to be the very same. */
function isSameName(typed: string, name: string): boolean {
  const [one, other] = [typed.normalize('NFC').trim(), name.normalize('NFC').trim()];
  return one === other || (foldText(one) !== '' && foldText(one) === foldText(other));
}

/** Freed pages are overwritten as they become free; a disk too full to write the file anew leaves it at that. */
function writeAnew({ db, vault }: OpenWorkspace): void {
  try {
    rows.compact(db);
  } catch {
    // What was destroyed is destroyed: the caller must not be told otherwise.
  }
  vault.checkpoint();
}

export function removeBackups(
  workspace: OpenWorkspace,
  { destructionId }: { destructionId: string },
): { removed: number } {
  const seq = rows.findSeqOf(workspace.db, destructionId);
  if (seq === null) throw new MezzoError('NOT_FOUND', { kind: 'destruction' });
  const removed = replaceBackupsFromBefore(workspace.vault, seq, workspace.clock);
  logEvent(workspace, {
    action: 'retention.backups-removed',
    objectType: 'workspace',
    objectId: workspace.vault.workspaceId,
    detail: { destructionId, removed },
  });
  return { removed };
}
