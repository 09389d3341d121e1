import { MezzoError } from '../../../shared/contract/failures.ts';
import type {
  Measure,
  MeasureFields,
  MeasureItem,
  MeasureItemFields,
  MeasureSummary,
} from '../../../shared/contract/measures.ts';
import { scoreRange } from '../../../shared/domain/measure-score.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/measures.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

type Step = { undoStep: number | null };
type Made = Step & { id: string };

export function list(workspace: OpenWorkspace): MeasureSummary[] {
  const uses = rows.countUses(workspace.db);
  return rows.listMeasures(workspace.db).map((measure) => ({ ...measure, ...uses.get(measure.id)! }));
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): MeasureSummary {
  return { ...requireMeasure(workspace, id), ...rows.countUses(workspace.db).get(id)! };
}

/** @throws MezzoError NOT_FOUND where it is gone or in the trash */
export function requireMeasure(workspace: OpenWorkspace, id: string): Measure {
  const measure = rows.findMeasure(workspace.db, id);
  if (!measure) throw new MezzoError('NOT_FOUND', { kind: 'measure' });
  return measure;
}

export function create(workspace: OpenWorkspace, { fields }: { fields: MeasureFields }): Made {
  const { result: id, undoStep } = change(
    workspace,
    { action: 'measure.create', objectType: 'measure', detail: { kind: fields.kind } },
    (db, audit) => (audit.objectId = insertNewMeasure(workspace, db, fields)),
  );
  return { id, undoStep };
}

/** Writes a new measure inside the caller's change. Answers its id. */
export function insertNewMeasure(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  fields: MeasureFields,
): string {
  const id = workspace.newId();
  rows.insertMeasure(db, id, rowOf(workspace, fields));
  rows.replaceItems(db, id, itemsOf(workspace, fields.items, new Set()));
  return id;
}

/**
 * Changes a measure in place where its scores keep their meaning: a name, a cut-off, where it comes from. Where a
 * question, a range or the counting changes and there are scores, a copy takes the change.
 */
export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: MeasureFields },
): Made & { isCopy: boolean } {
  const { result, undoStep } = change(
    workspace,
    { action: 'measure.update', objectType: 'measure', objectId: id },
    (db, audit) => {
      const before = requireMeasure(workspace, id);
      if (before.needsConsent !== fields.needsConsent) audit.detail = { needsConsent: fields.needsConsent };
      if (rows.hasScores(db, id) && !keepsMeaning(before, fields)) {
        const copyId = insertNewMeasure(workspace, db, { ...fields, name: freeName(workspace, fields.name) });
        audit.detail = { ...audit.detail, copyId };
        return { id: copyId, isCopy: true };
      }
      const itemIds = new Set(before.items.map((item) => item.id));
      const items = itemsOf(workspace, fields.items, itemIds);
      const { updatedAt, ...row } = rowOf(workspace, fields);
      const isSame = JSON.stringify(comparable(before)) === JSON.stringify(comparable({ ...row, items }));
      if (isSame) return { id, isCopy: false };
      rows.updateMeasure(db, id, { ...row, updatedAt });
      rows.replaceItems(db, id, items);
      return { id, isCopy: false };
    },
  );
  return { ...result, undoStep };
}

export function duplicate(workspace: OpenWorkspace, { id, name }: { id: string; name: string }): Made {
  const { result: copyId, undoStep } = change(
    workspace,
    { action: 'measure.duplicate', objectType: 'measure', objectId: id },
    (db) => insertNewMeasure(workspace, db, { ...requireMeasure(workspace, id), name }),
  );
  return { id: copyId, undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'measure.trash', objectType: 'measure', objectId: id },
    (db) => {
      requireMeasure(workspace, id);
      rows.trashMeasure(db, id, now(workspace));
    },
  );
  return { undoStep };
}

function rowOf(workspace: OpenWorkspace, { items, ...fields }: MeasureFields): rows.MeasureWrite {
  const { name, kind, better, scoring, source, instructions, needsConsent } = fields;
  const cutOffs = fields.cutOffs.toSorted((one, other) => one.value - other.value);
  const range = scoreRange(items, scoring);
  const updatedAt = now(workspace);
  return { name, kind, better, scoring, ...range, cutOffs, source, instructions, needsConsent, updatedAt };
}

/** An item keeps its id where it is one of the measure's; all others are new. */
function itemsOf(
  workspace: OpenWorkspace,
  items: readonly MeasureItemFields[],
  known: ReadonlySet<string>,
): MeasureItem[] {
  return items.map(({ id, ...item }) => ({
    ...item,
    id: id !== null && known.has(id) ? id : workspace.newId(),
  }));
}

/**
 * Whether scores that are there still mean what they meant: the same questions with the same answers, counted the same
 * way. An entered score may get further sub-scores: its total is none the wiser for them. What was asked as something
 * that needs consent stays that.
 */
function keepsMeaning(before: Measure, after: MeasureFields): boolean {
  if (before.kind !== after.kind || before.scoring !== after.scoring || before.better !== after.better)
    return false;
  if (before.needsConsent && !after.needsConsent) return false;
  if (after.items.length < before.items.length) return false;
  if (after.items.length > before.items.length && after.scoring !== 'entered') return false;
  return before.items.every((item, place) => {
    const same = after.items[place]!;
    return same.id === item.id && JSON.stringify(asked(item)) === JSON.stringify(asked(same));
  });
}

function asked({ text, answer, low, high, lowWord, highWord, words, isReversed }: Omit<MeasureItem, 'id'>) {
  return [text, answer, low, high, lowWord, highWord, words, isReversed];
}

function comparable({ items, ...measure }: Omit<Measure, 'id' | 'updatedAt'>) {
  const { name, kind, better, scoring, low, high, cutOffs, source, instructions, needsConsent } = measure;
  const itself = [name, kind, better, scoring, low, high, cutOffs, source, instructions, needsConsent];
  return [itself, items.map((item) => [item.id, asked(item)])];
}

/** "How was today" becomes "How was today (2)" beside the one that keeps its scores. */
function freeName(workspace: OpenWorkspace, name: string): string {
  const taken = new Set(rows.listMeasures(workspace.db).map((measure) => foldText(measure.name)));
  let free = name;
  for (let number = 2; taken.has(foldText(free)); number += 1)
    free = `${name.slice(0, 112).trimEnd()} (${number})`;
  return free;
}
