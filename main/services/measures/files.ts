import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Measure } from '../../../shared/contract/measures.ts';
import { scoreColumns } from '../../../shared/contract/scores.ts';
import type { Problem } from '../../../shared/contract/transfer.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import type { DateOrder } from '../../../shared/domain/written-date.ts';
import { findMeasure, findUse, insertUse, nextUsePosition } from '../../repositories/measures.ts';
import { findScore, listMeasuredMembers, listScores, type ScoreRow } from '../../repositories/scores.ts';
import { change, logEvent } from '../change.ts';
import { type CsvFile, csvName, writeCsv } from '../csv-file.ts';
import { get as getGroup } from '../groups.ts';
import { keyOf } from '../imports/key-of.ts';
import { refuseInPractice, type Uploads } from '../imports/uploads.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requireMeasure } from './measures.ts';
import { planScores, type PlannedSheet, type ScoresFile } from './plan-import.ts';
import { writeAnswers } from './scores.ts';

/** What the file would bring; nothing is written. */
export async function previewImport(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: ScoresFile,
): Promise<{
  file: { name: string; bytes: number; lines: number };
  dateOrder: DateOrder | null;
  problems: Problem[];
  problemCount: number;
  sheets: number;
  people: number;
  measures: { measureId: string; name: string; sheets: number; isOfGroup: boolean }[];
  changedAnswers: number;
}> {
  const { name, bytes, lines } = await uploads.inspect(workspace, input);
  const plan = await planScores(workspace, await uploads.table(workspace, input.uploadId), input);
  const { problems, sheets, dateOrder } = plan;
  const ofMeasure = Map.groupBy(sheets, ({ key }) => key.measureId);
  return {
    file: { name, bytes, lines },
    dateOrder,
    problems: problems.list,
    problemCount: problems.count,
    sheets: sheets.length,
    people: new Set(sheets.map(({ key }) => key.personId)).size,
    measures: [...ofMeasure].map(([measureId, taken]) => ({
      measureId,
      name: requireMeasure(workspace, measureId).name,
      sheets: taken.length,
      isOfGroup: findUse(workspace.db, input.groupId, measureId) !== null,
    })),
    changedAnswers: sheets.reduce((sum, sheet) => sum + countChanged(workspace, sheet), 0),
  };
}

function countChanged({ db }: OpenWorkspace, { key, answers }: PlannedSheet): number {
  const known = new Map(findScore(db, key)?.answers.map(({ itemId, value }) => [itemId, value]));
  return answers.filter(({ itemId, value }) => known.has(itemId) && known.get(itemId) !== value).length;
}

/**
 * Takes the whole file in, or nothing: one change, one step to undo.
 * @throws MezzoError IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE
 */
export async function importFile(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: ScoresFile,
): Promise<{ undoStep: number | null; count: number }> {
  refuseInPractice(workspace);
  const { groupId, consentReason } = input;
  const plan = await planScores(workspace, await uploads.table(workspace, input.uploadId), input);
  const { problems, sheets } = plan;
  if (problems.count > 0) throw new MezzoError('IMPORT_HAS_PROBLEMS', { count: problems.count });
  const { undoStep } = change(
    workspace,
    { action: 'import.scores', objectType: 'group', objectId: groupId, detail: { scores: sheets.length } },
    (db) => {
      for (const measureId of new Set(sheets.map(({ key }) => key.measureId))) {
        if (findUse(db, groupId, measureId)) continue;
        const position = nextUsePosition(db, groupId);
        const { rater } = sheets.find(({ key }) => key.measureId === measureId)!.key;
        insertUse(db, { id: workspace.newId(), groupId, measureId, rhythm: 'by-hand', rater, position });
      }
      for (const { key, answers } of sheets)
        writeAnswers(workspace, db, { sheet: key, source: 'imported', answers, consentReason });
    },
    () => sheets.length,
  );
  uploads.forget(input.uploadId);
  return { undoStep, count: sheets.length };
}

/**
 * The scores of a group by day, as the import reads them: a line for each score, and for each answer where there are
 * several questions. Where two members are called alike, the record's number stands for the name.
 */
export function exportFile(
  workspace: OpenWorkspace,
  { groupId, measureId }: { groupId: string; measureId: string | null },
): CsvFile {
  const group = getGroup(workspace, { id: groupId });
  const { db } = workspace;
  const only = measureId === null ? null : requireMeasure(workspace, measureId);
  const sheets = listScores(db, only === null ? { groupId } : { groupId, measureId: only.id });
  const nameOf = namesThatTell(workspace, groupId);
  const measures = new Map<string, Measure>();
  const lines = sheets.flatMap((sheet) => {
    const measure = measures.get(sheet.measureId) ?? findMeasure(db, sheet.measureId)!;
    measures.set(measure.id, measure);
    return linesOf(measure, sheet, nameOf(sheet.personId));
  });
  logEvent(workspace, {
    action: 'export.scores',
    objectType: 'group',
    objectId: groupId,
    detail: { scores: sheets.length, lines: lines.length },
  });
  const title = [group.name, only?.name ?? ''].filter(Boolean).join(' ');
  return writeCsv(csvName('scores', title, localNow(workspace).date), scoreColumns, lines);
}

/** A sheet on which nothing was answered has no line: there is no score to hand on. */
function linesOf({ name, items, scoring }: Measure, sheet: ScoreRow, person: string): string[][] {
  const isNumbered = items.length > 1;
  const valueOf = new Map(sheet.answers.map(({ itemId, value }) => [itemId, value]));
  return items.flatMap((item, place) => {
    const value = valueOf.get(item.id);
    if (value === undefined) return [];
    const question = isNumbered && !(scoring === 'entered' && place === 0) ? String(place + 1) : '';
    const { takenOn, rater, raterName, occasion } = sheet;
    return [[person, name, takenOn, String(value), rater, raterName, occasion, question]];
  });
}

function namesThatTell(workspace: OpenWorkspace, groupId: string): (personId: string) => string {
  const members = listMeasuredMembers(workspace.db, groupId, localNow(workspace).date);
  const names = new Map(members.map((member) => [member.id, displayName(member)]));
  const alike = Map.groupBy(names.values(), keyOf);
  return (personId) => {
    const name = names.get(personId) ?? personId;
    return (alike.get(keyOf(name))?.length ?? 0) > 1 ? personId : name;
  };
}
