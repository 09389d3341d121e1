import { attendanceStatuses } from '../../../shared/contract/attendance.ts';
import { type AttendanceStatus, isAttended } from '../../../shared/domain/attendance.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { type ImportPreview, mostListed, type RegisterMapping } from '../../../shared/contract/transfer.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import type { DateOrder } from '../../../shared/domain/written-date.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { changeInPieces } from '../change-in-pieces.ts';
import { get as getGroup } from '../groups.ts';
import type { Progress } from '../jobs.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { countCodes, guessRegisterMapping, listCodes } from './guess-mapping.ts';
import * as mappings from './mappings.ts';
import { breathe, inJob } from './plan-parts.ts';
import { planRegister } from './plan-register.ts';
import { inOrderOfInterest } from './preview-rows.ts';
import { refuseInPractice, type Uploads } from './uploads.ts';
import { writeRegister } from './write-register.ts';

export interface RegisterImport {
  uploadId: string;
  mapping: RegisterMapping;
  groupId: string;
}

/** When a group meets of which nothing is known. */
const customary = { start: '09:00', minutes: 60 };

export async function guess(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: { uploadId: string; groupId: string; savedId: string | null; dateOrder: DateOrder | null },
): Promise<{
  mapping: RegisterMapping;
  savedId: string | null;
  codes: { code: string; count: number }[];
  hasMoreCodes: boolean;
}> {
  const table = await uploads.table(workspace, input.uploadId);
  const saved = input.savedId === null ? null : mappings.requireRegisterMapping(workspace, input.savedId);
  const group = getGroup(workspace, { id: input.groupId });
  const last = listSessions(workspace.db, input.groupId).at(-1);
  const guessed = guessRegisterMapping(table, {
    dateOrder: input.dateOrder ?? saved?.dateOrder ?? null,
    start: saved?.start ?? group.startTime ?? last?.start ?? customary.start,
    minutes: saved?.minutes ?? group.minutes ?? last?.minutes ?? customary.minutes,
  });
  const counts = countCodes(table, guessed.columns);
  return {
    mapping: { ...guessed, codes: { ...guessed.codes, ...saved?.codes } },
    savedId: input.savedId,
    ...listCodes(counts),
  };
}

/** What the import would do, line by line; nothing is written. */
export async function preview(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: RegisterImport,
): Promise<ImportPreview> {
  const table = await uploads.table(workspace, input.uploadId);
  const { problems, sessions, members } = await planRegister(workspace, table, input, breathe);
  const marks = members.flatMap((member) => member.marks);
  return {
    problems: problems.list,
    problemCount: problems.count,
    newPeople: members.filter(({ personId }) => personId === null).length,
    matchedPeople: members.filter(({ personId }) => personId !== null).length,
    changedPeople: 0,
    unchangedPeople: members.filter(({ outcome }) => outcome === 'unchanged').length,
    newMembers: members.filter(({ spans }) => spans.length > 0).length,
    newSessions: sessions.filter(({ existing }) => existing === null).length,
    matchedSessions: sessions.filter(({ existing }) => existing !== null).length,
    marks: marks.length,
    attended: marks.filter(({ mark }) => isAttended(mark.status)).length,
    changedMarks: marks.filter(({ is }) => is === 'changed').length,
    statuses: countStatuses(marks.map(({ mark }) => mark.status)),
    rowCount: members.length,
    rows: inOrderOfInterest(members)
      .slice(0, mostListed)
      .map((member) => ({
        line: member.line,
        name: displayName(member.fields),
        outcome: member.outcome,
        changes: member.changes,
        recorded: member.marks.length,
        attended: member.marks.filter(({ mark }) => isAttended(mark.status)).length,
      })),
  };
}

/**
 * Takes the whole register in, or nothing: people, memberships, sessions and marks in one change, one step to undo.
 * @throws MezzoError IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, JOB_CANCELLED
 */
export async function apply(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: RegisterImport,
  progress: Progress,
): Promise<{ undoStep: number | null }> {
  refuseInPractice(workspace);
  const table = await uploads.table(workspace, input.uploadId);
  const { undoStep } = await changeInPieces(
    workspace,
    { action: 'import.register', objectType: 'group', objectId: input.groupId },
    async (db, audit) => {
      const plan = await planRegister(workspace, table, input, inJob(progress, 0));
      const { problems, members, sessions } = plan;
      if (problems.count > 0) throw new MezzoError('IMPORT_HAS_PROBLEMS', { count: problems.count });
      const marks = await writeRegister(workspace, db, input.groupId, plan, inJob(progress, 1));
      audit.detail = {
        lines: members.length,
        newPeople: members.filter(({ personId }) => personId === null).length,
        newSessions: sessions.filter(({ existing }) => existing === null).length,
        marks,
      };
      return marks;
    },
    (marks) => marks,
  );
  uploads.forget(input.uploadId);
  return { undoStep };
}

function countStatuses(statuses: readonly AttendanceStatus[]): Record<AttendanceStatus, number> {
  const counts = Object.fromEntries(attendanceStatuses.map((status) => [status, 0]));
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts as Record<AttendanceStatus, number>;
}
