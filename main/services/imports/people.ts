import { MezzoError } from '../../../shared/contract/failures.ts';
import { type ImportPreview, mostListed, type PeopleMapping } from '../../../shared/contract/transfer.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import { changeInPieces } from '../change-in-pieces.ts';
import type { Progress } from '../jobs.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { insertWithGuardians, updateWithGuardians } from '../people.ts';
import { addMember } from '../roster.ts';
import { applySavedColumns, guessPeopleMapping, isMadeFor } from './guess-mapping.ts';
import * as mappings from './mappings.ts';
import { planPeople, type PlannedPerson } from './plan-people.ts';
import { breathe, inJob } from './plan-parts.ts';
import { inOrderOfInterest } from './preview-rows.ts';
import type { Table } from './read-table.ts';
import { refuseInPractice, type Uploads } from './uploads.ts';

export interface PeopleImport {
  uploadId: string;
  mapping: PeopleMapping;
  groupId: string | null;
  joinedOn: string | null;
}

export async function guess(
  workspace: OpenWorkspace,
  uploads: Uploads,
  { uploadId, savedId }: { uploadId: string; savedId: string | null },
): Promise<{ mapping: PeopleMapping; savedId: string | null }> {
  const table = await uploads.table(workspace, uploadId);
  const usedId = savedId ?? findMadeFor(workspace, table);
  if (usedId === null) return { mapping: guessPeopleMapping(table), savedId: null };
  const saved = mappings.requirePeopleMapping(workspace, usedId);
  return { mapping: applySavedColumns(table, saved), savedId: usedId };
}

function findMadeFor(workspace: OpenWorkspace, table: Table): string | null {
  const found = mappings
    .list(workspace, { kind: 'people' })
    .find(({ id }) => isMadeFor(table, mappings.requirePeopleMapping(workspace, id)));
  return found?.id ?? null;
}

/** What the import would do, line by line; nothing is written. */
export async function preview(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: PeopleImport,
): Promise<ImportPreview> {
  const table = await uploads.table(workspace, input.uploadId);
  const { problems, people } = await planPeople(workspace, table, input, breathe);
  const count = (isCounted: (person: PlannedPerson) => boolean) => people.filter(isCounted).length;
  return {
    problems: problems.list,
    problemCount: problems.count,
    newPeople: count(({ id }) => id === null),
    matchedPeople: count(({ id }) => id !== null),
    changedPeople: count(({ outcome }) => outcome === 'changed'),
    unchangedPeople: count(({ outcome }) => outcome === 'unchanged'),
    newMembers: count(({ joinsOn }) => joinsOn !== null),
    newSessions: 0,
    matchedSessions: 0,
    marks: 0,
    attended: 0,
    changedMarks: 0,
    statuses: { present: 0, late: 0, 'left-early': 0, excused: 0, unexcused: 0 },
    rowCount: people.length,
    rows: inOrderOfInterest(people)
      .slice(0, mostListed)
      .map(({ line, fields, outcome, changes, joinsOn }) => ({
        line,
        name: displayName(fields),
        outcome,
        changes: joinsOn === null ? changes : [...changes, 'membership'],
        recorded: null,
        attended: null,
      })),
  };
}

/**
 * Takes the whole file in, or nothing: one change, one step to undo.
 * @throws MezzoError IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, JOB_CANCELLED
 */
export async function apply(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: PeopleImport,
  progress: Progress,
): Promise<{ undoStep: number | null }> {
  refuseInPractice(workspace);
  const table = await uploads.table(workspace, input.uploadId);
  const { undoStep } = await changeInPieces(
    workspace,
    { action: 'import.people', objectType: 'import', objectId: input.groupId },
    async (db, audit) => {
      const half = inJob(progress, 0);
      const { problems, people } = await planPeople(workspace, table, input, half);
      if (problems.count > 0) throw new MezzoError('IMPORT_HAS_PROBLEMS', { count: problems.count });
      const pause = inJob(progress, 1);
      let touched = 0;
      for (const [place, person] of people.entries()) {
        await pause(place, people.length);
        if (person.outcome === 'unchanged') continue;
        const id = person.id ?? workspace.newId();
        if (person.id === null) insertWithGuardians(workspace, id, person.fields);
        else if (person.outcome === 'changed') updateWithGuardians(workspace, id, person.fields);
        if (person.joinsOn !== null && input.groupId !== null)
          addMember(workspace, db, input.groupId, id, person.joinsOn);
        touched += 1;
      }
      audit.detail = {
        lines: people.length,
        new: people.filter(({ id }) => id === null).length,
        changed: people.filter(({ outcome }) => outcome === 'changed').length,
        members: people.filter(({ joinsOn }) => joinsOn !== null).length,
      };
      return touched;
    },
    (touched) => touched,
  );
  uploads.forget(input.uploadId);
  return { undoStep };
}
