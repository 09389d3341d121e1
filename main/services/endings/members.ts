import type {
  Certificates,
  EndingMember,
  MemberEndingFields,
  MemberOutcome,
} from '../../../shared/contract/endings.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { byFamilyName } from '../../../shared/domain/person-name.ts';
import type { ReadableDatabase, WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/endings.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { change } from '../change.ts';
import { countedMarks } from '../counted-marks.ts';
import { get as getGroup, requireGroup } from '../groups.ts';
import { memberDay } from '../member-day.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';

type Step = { undoStep: number | null };

export const nothingSaid: MemberEndingFields = {
  outcome: '',
  toWhom: '',
  arrangedOn: null,
  gains: '',
  next: '',
  certificateLine: '',
};

/** Everybody who is or was a member, by name as the roster orders them, with how it ends for each. */
export function membersOf(db: ReadableDatabase, groupId: string, lastDay: string): EndingMember[] {
  const held = listSessions(db, groupId).filter(({ state }) => state === 'held');
  const marksOf = Map.groupBy(countedMarks(db, groupId, held), ({ personId }) => personId);
  const endingOf = new Map(rows.listMemberEndings(db, groupId).map((row) => [row.personId, row]));
  const spansOf = Map.groupBy(listSpans(db, groupId), ({ personId }) => personId);
  return [...spansOf]
    .map(([personId, spans]): EndingMember => {
      const [first] = spans;
      const last = spans.at(-1)!;
      const marks = marksOf.get(personId) ?? [];
      const ending = endingOf.get(personId);
      return {
        personId,
        givenName: last.givenName,
        familyName: last.familyName,
        preferredName: last.preferredName,
        joinedOn: first!.joinedOn,
        leftOn: last.leftOn,
        leaveReason: last.leaveReason,
        isAtEnd: spans.some(({ leftOn }) => leftOn === null || leftOn >= lastDay),
        attended: marks.filter(({ status }) => isAttended(status)).length,
        recorded: marks.length,
        ending: ending ? fieldsOf(ending) : nothingSaid,
      };
    })
    .sort(
      (one, other) =>
        Number(other.isAtEnd) - Number(one.isAtEnd) ||
        byFamilyName(one, other) ||
        (one.personId < other.personId ? -1 : 1),
    );
}

function fieldsOf({ id: _i, personId: _p, ...fields }: rows.MemberEndingRow): MemberEndingFields {
  return fields;
}

export function saveMember(
  workspace: OpenWorkspace,
  { groupId, personId, fields }: { groupId: string; personId: string; fields: Partial<MemberEndingFields> },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'ending.member', objectType: 'group', objectId: groupId, detail: { personId } },
    (db) => {
      requireGroup(workspace, groupId);
      writeMember(workspace, db, groupId, personId, fields);
    },
  );
  return { undoStep };
}

export function setOutcomes(
  workspace: OpenWorkspace,
  { groupId, personIds, outcome }: { groupId: string; personIds: string[]; outcome: MemberOutcome },
): Step {
  const people = [...new Set(personIds)];
  const { undoStep } = change(
    workspace,
    {
      action: 'ending.outcomes',
      objectType: 'group',
      objectId: groupId,
      detail: { outcome, people: people.length },
    },
    (db) => {
      requireGroup(workspace, groupId);
      for (const personId of people) writeMember(workspace, db, groupId, personId, { outcome });
    },
    () => people.length,
  );
  return { undoStep };
}

/** Writes what is given, and only where something differs. */
function writeMember(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  personId: string,
  fields: Partial<MemberEndingFields>,
): void {
  if (!listSpans(db, groupId).some((span) => span.personId === personId))
    throw new MezzoError('NOT_A_MEMBER');
  const found = rows.listMemberEndings(db, groupId).find((row) => row.personId === personId);
  const before = found ? fieldsOf(found) : nothingSaid;
  const next = { ...before, ...fields };
  if (JSON.stringify(next) === JSON.stringify(before)) return;
  rows.writeMemberEnding(
    db,
    groupId,
    { id: found?.id ?? workspace.newId(), personId, ...next, updatedAt: now(workspace) },
    found === undefined,
  );
}

export function certificates(workspace: OpenWorkspace, { groupId }: { groupId: string }): Certificates {
  const { db } = workspace;
  const group = getGroup(workspace, { id: groupId });
  noteView(workspace, 'certificates', groupId);
  const held = listSessions(db, groupId).filter(({ state }) => state === 'held');
  return {
    groupId,
    groupName: group.name,
    firstOn: held[0]?.date ?? group.startsOn,
    lastOn: held.at(-1)?.date ?? null,
    facilitators: group.facilitators
      .filter(({ role }) => role !== 'observer')
      .map(({ name, credentials }) => ({ name, credentials })),
    members: membersOf(db, groupId, memberDay(workspace, groupId)).map(
      ({ ending, leaveReason: _reason, ...member }) => ({
        ...member,
        certificateLine: ending.certificateLine,
      }),
    ),
  };
}
