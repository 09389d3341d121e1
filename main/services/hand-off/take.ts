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
import { openHandOff } from '../../workspace/hand-off-file.ts';
import { changeInPieces } from '../change-in-pieces.ts';
import type { Uploads } from '../imports/uploads.ts';
import type { Progress } from '../jobs.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { conflictFacts, lookUpIn } from './conflict-facts.ts';
import { readText } from './file-text.ts';
import { findLikenesses } from './likenesses.ts';
import { mergesOf, type OpenedFile, type Plan, planTaking } from './planning.ts';
import { settleMemberships, settleRounds } from './settle.ts';
import { readLedger, stamp, writeHeld } from './stamp.ts';
import { Twins } from './twins.ts';
import { type Breath, readUnits, tablesOf } from './units.ts';
import { writeDecisions } from './write-units.ts';

/** Lets the rest of the app be answered. */
const letOthers: Breath = () => new Promise((resolve) => setImmediate(resolve));

interface Taking {
  uploadId: string;
  matches: readonly HandOffMatch[];
}

/** The file that was opened last, in memory only: nothing of it is on a disk before it is taken in. */
export class OpenedFiles {
  private opened: { uploadId: string; workspace: OpenWorkspace; file: OpenedFile } | null = null;

  /** @throws MezzoError as `handOff.open` of the contract */
  async open(
    workspace: OpenWorkspace,
    uploads: Uploads,
    { uploadId, passphrase }: { uploadId: string; passphrase: string },
  ): Promise<HandOffFacts> {
    const bytes = uploads.bytes(workspace, uploadId);
    const about = { kind: workspace.vault.kind, schema: currentSchemaVersion() };
    const text = await openHandOff(bytes, passphrase, about);
    const { head, rows } = await readText(text, letOthers);
    const fileHash = createHash('sha256').update(bytes).digest('hex');
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
  }
}

/** What taking a file in would do: by area, what is in conflict, and who may be somebody here. */
export async function preview(
  workspace: OpenWorkspace,
  files: OpenedFiles,
  { uploadId, matches }: Taking,
): Promise<HandOffPreview> {
  const { db } = workspace;
  const file = files.require(workspace, uploadId);
  const plan = await planTaking(workspace, file, matches, new Map(), letOthers);
  const conflicts = [...plan.decisions.values()].filter(({ verdict }) => verdict === 'conflict');
  const lookUp = lookUpIn(plan.units, plan.decisions);
  return {
    areas: figuresOf(plan),
    conflicts: conflicts.slice(0, mostConflictsListed).map((decision) => conflictFacts(db, decision, lookUp)),
    conflictCount: conflicts.length,
    likenesses: findLikenesses(db, file.rows, plan.isKnown, plan.twins),
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
  { uploadId, matches, choices }: Taking & { choices: readonly HandOffChoice[] },
  progress: Progress,
): Promise<{ undoStep: number | null }> {
  const file = files.require(workspace, uploadId);
  const { undoStep } = await takeFile(workspace, file, matches, choices, progress);
  files.forget();
  return { undoStep };
}

/** The same of a file in the hand. Answers how many rows it wrote, and of how many somebody had to decide. */
export async function takeFile(
  workspace: OpenWorkspace,
  file: OpenedFile,
  matches: readonly HandOffMatch[],
  choices: readonly HandOffChoice[],
  progress: Progress,
) {
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
      const plan = await planTaking(workspace, file, matches, chosen, () => report(0));
      const decisions = [...plan.decisions.values()];
      for (const id of plan.twins.revived) updateRow(db, 'people', id, { mergedInto: null, trashedAt: null });
      for (const twin of plan.newTwins) insertTwin(db, newId(), twin);
      await writeDecisions({ db, twins: plan.twins, newId, breathe: afterRow }, decisions);
      const decided = new Set(plan.decisions.keys());
      const others = [...plan.held].flatMap(([name, held]) => (decided.has(name) ? [] : [held]));
      const all = [...others, ...decisions.map(({ held }) => held)];
      await writeHeld(db, all, plan.copy, newId, () => report(0));
      settleMemberships(db, groupId, now(workspace));
      settleRounds(db, groupId, newId);
      if (standingOf(db, groupId) === 'in-trash') trashGroup(db, groupId, null);
      await writeWhatSettled(workspace, groupId, parts, plan, () => report(0));
      const count = (verdict: string) => decisions.filter((decision) => decision.verdict === verdict).length;
      const written = decisions.filter(({ result, ours }) => result !== ours).length;
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
        people: matches.filter(({ hereId }) => hereId !== null).length,
      };
      return { written, conflicts: count('conflict') };
    },
    ({ written }) => written,
  );
}

const rowsBetweenReports = 500;

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
  const units = await readUnits(db, groupId, parts, Twins.read(db), ledger.noteBases, breathe);
  const copy = { id: plan.copy.id, clock: plan.copy.clock + 1 };
  const held = await stamp(db, groupId, units, ledger, tablesOf(parts), copy, breathe);
  await writeHeld(db, held.values(), copy, newId, breathe);
}
