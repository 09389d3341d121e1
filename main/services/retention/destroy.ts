import { MezzoError } from '../../../shared/contract/failures.ts';
import type { RetentionEntry, RetentionKind } from '../../../shared/contract/retention.ts';
import { findNames } from '../../../shared/domain/name-guard.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { forgetSteps } from '../../db/undo.ts';
import * as rows from '../../repositories/destruction.ts';
import { deleteDraft } from '../../repositories/drafts.ts';
import { forgetHandedOver } from '../../repositories/hand-off-ledger.ts';
import { listHeldSteps } from '../../repositories/held-steps.ts';
import { listServices, writePastService } from '../../repositories/retention.ts';
import { readSettings } from '../../repositories/settings.ts';
import { replaceBackupsFromBefore } from '../../workspace/backups.ts';
import { logEvent, writeAudit } from '../change.ts';
import { finalChange } from '../final-change.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { forgetInQuestions } from '../questions/saved.ts';
import { Twins } from '../hand-off/twins.ts';
import { tryToCompact } from './compact.ts';
import { StandingHolds } from './holds.ts';
import { listDraftsTelling } from './named-in.ts';
import {
  idsOf,
  peopleOf,
  plan,
  type Plan,
  type PlannedOne,
  proposedReference,
  sizeOf,
  soughtIn,
  type Subject,
  typedNameOf,
} from './preview.ts';

interface Confirmed extends Subject {
  typedName: string;
  reference: string;
  reason: string;
  rows: number;
}

/**
 * Destroys a group, a person or something in the trash, with all that hangs on it; with a group, where that is asked
 * for, those of its people who are due by themselves. One transaction, which cannot be taken back, and nothing done
 * before it either, because what could be taken back holds the old texts; only what was done to records on legal hold
 * can. Then the file is written anew, so that nothing is left in pages that became free.
 */
export function destroy(
  workspace: OpenWorkspace,
  confirmed: Confirmed,
): { destructionId: string; withIt: number; isCompacted: boolean } {
  const destructionId = workspace.newId();
  const { kind, id } = confirmed;
  const facts = { action: 'retention.destroy', objectType: objectTypeOf(kind), objectId: id };
  const withIt = finalChange(workspace, facts, (db, audit) => {
    const planned = requireConfirmed(workspace, confirmed);
    const { entry, people } = planned;
    const sought = soughtIn(db, planned);
    // Before anything goes: what a draft or a step tells is told by names and ids that are still there.
    const drafts = listDraftsTelling(db, sought);
    const stepIds = listHeldSteps(db, StandingHolds.read(db).reach(), idsOf(sought.gone));
    const destroyed = new Set(people.flatMap(({ personIds }) => personIds));
    if (kind === 'group') keepDays(workspace, id, entry.lastServiceOn, destroyed);
    const { reference } = confirmed;
    carryOutOne(workspace, db, destructionId, { ...planned, kind, id, reference }, confirmed);
    for (const [place, person] of people.entries()) {
      const own = {
        ...person,
        kind: 'person' as const,
        id: person.entry.id,
        reference: referenceOf(workspace, person.entry, `${reference} / ${place + 1}`),
      };
      const ownId = workspace.newId();
      carryOutOne(workspace, db, ownId, own, confirmed);
      writeAudit(workspace, {
        action: 'retention.destroy',
        objectType: 'person',
        objectId: own.id,
        detail: { destructionId: ownId, rows: sizeOf(own.destroying), withId: destructionId },
      });
    }
    rows.deleteStandIns(db, rows.listIdleStandIns(db));
    for (const draft of drafts) deleteDraft(db, draft);
    forgetSteps(db, stepIds);
    audit.detail = { destructionId, rows: planned.rows, people: people.length };
    return { result: people.length, final: {} };
  });
  return { destructionId, withIt, isCompacted: tryToCompact(workspace) };
}

/** One record with all that hangs on it, and its line in the destruction log. */
function carryOutOne(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  destructionId: string,
  one: PlannedOne & Subject & { reference: string },
  { reason }: Confirmed,
): void {
  const { kind, id, entry, personIds, destroying, policy, reference } = one;
  const standInId = destroying.nameless.size > 0 ? workspace.newId() : null;
  if (standInId !== null) rows.insertStandIn(db, standInId, now(workspace));
  const twins = Twins.read(db);
  const alsoIds = [...new Set([id, ...personIds].flatMap((each) => twins.familyOf(each)))];
  const written = rows.carryOut(db, destroying, personIds, standInId);
  forgetHandedOver(db, { groupIds: kind === 'group' ? [id] : [], personIds });
  const goneIds = new Set([...destroying.gone.values()].flatMap((ids) => [...ids]));
  rows.sweep(db, goneIds);
  forgetInQuestions(db, goneIds);
  rows.insertDestruction(db, {
    id: destructionId,
    at: now(workspace),
    kind,
    objectId: id,
    reference,
    lastServiceOn: entry.lastServiceOn,
    dueOn: entry.dueOn,
    policy: JSON.stringify(policy),
    reason,
    byName: readSettings(db).ownerName,
    // By what else it was known here, so that a hand-off does not bring it back unnoticed.
    counts: JSON.stringify({ ...written, alsoIds: alsoIds.filter((each) => each !== id) }),
  });
}

/** The file number, unless it names somebody; else the group's reference with a number. */
function referenceOf(workspace: OpenWorkspace, entry: RetentionEntry, other: string): string {
  const own = proposedReference(workspace, entry);
  const isSafe = own !== '' && findNames(own, peopleOf(workspace.db, entry, [entry.id]), null).length === 0;
  return isSafe ? own : other;
}

function objectTypeOf(kind: RetentionKind): string {
  return kind === 'private-note' ? 'privateNote' : kind;
}

/** When its people were served stays known, as days alone: else they would be due later without their group. */
function keepDays(
  workspace: OpenWorkspace,
  groupId: string,
  lastServiceOn: string,
  destroyed: ReadonlySet<string>,
): void {
  const { db } = workspace;
  const { date: today } = localNow(workspace);
  for (const service of listServices(db, { groupIds: [groupId] }, today)) {
    const { personId, firstOn, attendedOn, leftOn, endedOn } = service;
    if (destroyed.has(personId)) continue;
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
