import { createHash } from 'node:crypto';
import {
  type AreaFigures,
  handOffAreas,
  type HandOffChoice,
  type HandOffFacts,
  type HandOffMatch,
  type HandOffPreview,
  mostConflictsListed,
} from '../../../shared/contract/hand-off.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { currentSchemaVersion } from '../../db/migrate.ts';
import { trashGroup } from '../../repositories/groups.ts';
import { insertHandOff, insertTwin, listOwnNames } from '../../repositories/hand-off-ledger.ts';
import { standingOf, updateRow } from '../../repositories/hand-off-rows.ts';
import { dropStandIn } from '../../repositories/people-merge.ts';
import { openHandOff } from '../../workspace/hand-off-file.ts';
import { changeInPieces } from '../change-in-pieces.ts';
import type { Uploads } from '../imports/uploads.ts';
import type { Progress } from '../jobs.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { checkFile } from './check-file.ts';
import { conflictFacts, lookUpIn } from './conflict-facts.ts';
import { readText } from './file-text.ts';
import { findLikenesses } from './likenesses.ts';
import { clearNameless, standInFor, writeNameless } from './nameless.ts';
import { mergesOf, type OpenedFile, type Plan, planTaking, readFile, type Reading } from './planning.ts';
import { settleMemberships, settleRounds } from './settle.ts';
import { readLedger, stamp, writeHeld } from './stamp.ts';
import { findTwinSessions } from './twin-sessions.ts';
import { Twins } from './twins.ts';
import { type Breath, readUnits, tablesOf } from './units.ts';
import { writeDecisions } from './write-units.ts';

/** Lets the rest of the app be answered. */
const letOthers: Breath = () => new Promise((resolve) => setImmediate(resolve));

interface Taking {
  uploadId: string;
  matches: readonly HandOffMatch[];
  returning: readonly string[];
}

/** The file that was opened last, in memory only: nothing of it is on a disk before it is taken in. */
export class OpenedFiles {
  private opened: { uploadId: string; workspace: OpenWorkspace; file: OpenedFile } | null = null;
  /** How often everything was forgotten. */
  private forgotten = 0;

  /** @throws MezzoError as `handOff.open` of the contract */
  async open(
    workspace: OpenWorkspace,
    uploads: Uploads,
    { uploadId, passphrase }: { uploadId: string; passphrase: string },
  ): Promise<HandOffFacts> {
    const bytes = uploads.bytes(workspace, uploadId);
    const begun = this.forgotten;
    const about = { kind: workspace.vault.kind, schema: currentSchemaVersion() };
    const text = await openHandOff(bytes, passphrase, about);
    const { head, rows } = await readText(text, letOthers);
    await checkFile(workspace.db, { head, rows }, letOthers);
    const fileHash = createHash('sha256').update(bytes).digest('hex');
    // Forgotten while it was being opened: the workspace was shut, or something was destroyed.
    if (this.forgotten !== begun) throw new MezzoError('UPLOAD_BROKEN');
    this.opened = { uploadId, workspace, file: { head, rows, fileHash } };
    noteView(workspace, 'hand-off', head.groupId);
    return {
      groupId: head.groupId,
      groupName: head.groupName,
      fromName: head.fromName,
      madeAt: head.madeAt,
      parts: head.parts,
      here: standingOf(workspace.db, head.groupId),
      isOwn: listOwnNames(workspace.db).includes(head.copyId),
    };
  }

  /** @throws MezzoError UPLOAD_BROKEN where it was forgotten, or none was opened */
  require(workspace: OpenWorkspace, uploadId: string): OpenedFile {
    if (this.opened?.uploadId !== uploadId || this.opened.workspace !== workspace)
      throw new MezzoError('UPLOAD_BROKEN');
    return this.opened.file;
  }

  forget(): void {
    this.opened = null;
    this.forgotten += 1;
  }
}

/** What taking a file in would do: by area, what is in conflict, who may be somebody here, and what was destroyed. */
export async function preview(
  workspace: OpenWorkspace,
  files: OpenedFiles,
  { uploadId, matches, returning }: Taking,
): Promise<HandOffPreview> {
  const { db } = workspace;
  const file = files.require(workspace, uploadId);
  const { groupId } = file.head;
  const reading = readFile(db, file, { matches, returning: new Set(returning) });
  const { ofFile, ledger, destroyed, sorted } = reading;
  const plan = await planTaking(workspace, file, reading, new Map(), letOthers);
  const conflicts = [...plan.decisions.values()].filter(({ verdict }) => verdict === 'conflict');
  const lookUp = lookUpIn(plan.units, plan.decisions);
  const destroyedIds = new Set(destroyed.flatMap(({ ids }) => ids));
  const wasHere = (name: string) => ledger.lineOf.has(name);
  return {
    isOnHold: plan.isOnHold,
    areas: figuresOf(plan),
    conflicts: conflicts.slice(0, mostConflictsListed).map((decision) => conflictFacts(db, decision, lookUp)),
    conflictCount: conflicts.length,
    likenesses: findLikenesses(db, file.rows, plan.isKnown, plan.twins, destroyedIds),
    twinSessions: findTwinSessions(db, groupId, file.rows, plan.isKnown, wasHere, ofFile),
    destroyed: destroyed.map(({ ids: _ids, ...facts }) => facts),
    leftOut: {
      rows: sorted.left,
      nameless: sorted.nameless.filter(({ content }) => content !== null).length,
    },
  };
}

function figuresOf({ units, decisions }: Plan): AreaFigures[] {
  const areas = new Map<string, AreaFigures>();
  const figuresIn = (area: AreaFigures['area']) => {
    let found = areas.get(area);
    if (!found)
      areas.set(area, (found = { area, new: 0, changed: 0, removed: 0, same: 0, ours: 0, conflicts: 0 }));
    return found;
  };
  for (const { area, verdict, ours, theirs } of decisions.values())
    if (ours !== null || theirs !== null)
      figuresIn(area)[verdict === 'conflict' ? 'conflicts' : verdict] += 1;
  // What the file does not know of is kept; people and words of other groups are not of this one.
  for (const [name, { handed }] of units)
    if (!decisions.has(name) && !handed.isShared) figuresIn(handed.area).ours += 1;
  return handOffAreas.flatMap((area) => areas.get(area) ?? []);
}

/** Takes a file in: one transaction, one step to undo. */
export async function take(
  workspace: OpenWorkspace,
  files: OpenedFiles,
  { uploadId, ...chosen }: Taking & { choices: readonly HandOffChoice[] },
  progress: Progress,
): Promise<{ undoStep: number | null }> {
  const file = files.require(workspace, uploadId);
  const { undoStep } = await takeFile(workspace, file, chosen, progress);
  files.forget();
  return { undoStep };
}

/** A group that was destroyed here comes back only where that is meant. @throws MezzoError GROUP_DESTROYED */
export function requireMeant(
  { db }: OpenWorkspace,
  { head }: OpenedFile,
  returning: readonly string[] = [],
): void {
  if (standingOf(db, head.groupId) === 'destroyed' && !returning.includes(head.groupId))
    throw new MezzoError('GROUP_DESTROYED');
}

export interface Chosen {
  matches?: readonly HandOffMatch[];
  choices?: readonly HandOffChoice[];
  returning?: readonly string[];
}

/** The same of a file in the hand. Answers how many rows it wrote, and of how many somebody had to decide. */
export async function takeFile(
  workspace: OpenWorkspace,
  file: OpenedFile,
  { matches = [], choices = [], returning = [] }: Chosen,
  progress: Progress,
) {
  requireMeant(workspace, file, returning);
  const { head, fileHash, rows } = file;
  const { groupId, parts } = head;
  const total = rows.length * 2;
  let done = 0;
  const report = async (by: number) => {
    done = Math.min(total, done + by);
    await progress.report(done, total);
  };
  let sinceLast = 0;
  const afterRow = async () => {
    if ((sinceLast = (sinceLast + 1) % rowsBetweenReports) === 0) await report(rowsBetweenReports);
  };
  return await changeInPieces(
    workspace,
    { action: 'hand-off.take', objectType: 'group', objectId: groupId },
    async (db, audit) => {
      const { newId } = workspace;
      const chosen = new Map(choices.map(({ key, stands }) => [key, stands]));
      const reading = readWithStandIns(workspace, file, matches, new Set(returning));
      const { nameless } = reading.sorted;
      clearNameless(db, file.rows, reading.twins);
      const plan = await planTaking(workspace, file, reading, chosen, () => report(0));
      const decisions = [...plan.decisions.values()];
      for (const id of plan.twins.revived) updateRow(db, 'people', id, { mergedInto: null, trashedAt: null });
      for (const twin of plan.newTwins) insertTwin(db, newId(), twin);
      const writing = { db, twins: plan.twins, newId, breathe: afterRow };
      await writeDecisions(writing, decisions);
      const counted = writeNameless(writing, nameless);
      const decided = new Set(plan.decisions.keys());
      const others = [...plan.held].flatMap(([name, held]) => (decided.has(name) ? [] : [held]));
      const all = [...others, ...decisions.map(({ held }) => held)];
      await writeHeld(db, all, plan.copy, newId, () => report(0));
      settleMemberships(db, groupId, now(workspace));
      settleRounds(db, groupId, newId);
      if (standingOf(db, groupId) === 'in-trash') trashGroup(db, groupId, null);
      await writeWhatSettled(workspace, groupId, parts, plan, () => report(0));
      const count = (verdict: string) => decisions.filter((decision) => decision.verdict === verdict).length;
      const written = decisions.filter(({ result, ours }) => result !== ours).length + counted;
      const back = reading.destroyed.filter(({ id }) => returning.includes(id)).length;
      insertHandOff(db, {
        id: newId(),
        groupId,
        direction: 'in',
        at: now(workspace),
        otherCopy: head.copyId,
        otherName: head.fromName,
        contents: { parts, rows: written, conflicts: count('conflict'), merges: mergesOf(head) },
        fileHash,
      });
      audit.detail = {
        new: count('new'),
        changed: count('changed'),
        removed: count('removed'),
        conflicts: count('conflict'),
        people: matches.filter(({ table, hereId }) => table !== 'sessions' && hereId !== null).length,
        sessions: matches.filter(({ table, hereId }) => table === 'sessions' && hereId !== null).length,
        leftOut: reading.destroyed.length - back,
        back: returning.includes(groupId) ? back + 1 : back,
      };
      return { written, conflicts: count('conflict') };
    },
    ({ written }) => written,
  );
}

const rowsBetweenReports = 500;

/** Reads a file as it is to be taken in: with a stand-in for each who stays out and is named by what comes in. */
function readWithStandIns(
  workspace: OpenWorkspace,
  file: OpenedFile,
  matches: readonly HandOffMatch[],
  returning: ReadonlySet<string>,
): Reading {
  const { db, newId } = workspace;
  const first = readFile(db, file, { matches, returning });
  const { twins, destroyed, sorted } = first;
  // Who stood in for somebody who comes back is that person now.
  for (const { id, kind } of destroyed)
    if (kind === 'person' && returning.has(id)) dropStandIn(db, twins.here(id));
  const without = [...sorted.standing].filter((id) => !twins.isLeftOut(twins.here(id)));
  if (without.length === 0) return first;
  const standIns = standInFor(db, without, newId, now(workspace));
  return readFile(db, file, { matches: [...matches, ...standIns], returning });
}

/** What was put right after the merge is a change of this copy, so that the others learn of it. */
async function writeWhatSettled(
  workspace: OpenWorkspace,
  groupId: string,
  parts: OpenedFile['head']['parts'],
  plan: Plan,
  breathe: Breath,
): Promise<void> {
  const { db, newId } = workspace;
  const ledger = readLedger(db, groupId);
  const twins = Twins.read(db);
  const units = await readUnits(db, groupId, parts, twins, ledger.noteBases, breathe);
  const copy = { id: plan.copy.id, clock: plan.copy.clock + 1 };
  const held = await stamp(db, groupId, units, ledger, tablesOf(parts), copy, twins, breathe);
  await writeHeld(db, held.values(), copy, newId, breathe);
}
