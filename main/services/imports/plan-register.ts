import type { Mark } from '../../../shared/contract/attendance.ts';
import type { PersonFields } from '../../../shared/contract/people.ts';
import type { MemberField, RegisterMapping, RowOutcome } from '../../../shared/contract/transfer.ts';
import { type MemberDay, spansFromRegister } from '../../../shared/domain/membership-from-register.ts';
import { isMemberOn, type MembershipSpan } from '../../../shared/domain/membership.ts';
import { listMarks } from '../../repositories/attendance.ts';
import { listWholePeople } from '../../repositories/imports.ts';
import { listSpans, type MemberSpan } from '../../repositories/memberships.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { type KnownPerson, PeopleIndex } from './people-index.ts';
import { addHeadingProblems, type Pause } from './plan-parts.ts';
import { planSessions, type PlannedSession } from './plan-sessions.ts';
import { Problems } from './problems.ts';
import { readCells, type ReadingGround, readWho } from './read-register-row.ts';
import type { Table, TableRow } from './read-table.ts';

export interface PlannedMark {
  session: PlannedSession;
  mark: Mark;
  /** How it stands to the mark that the workspace has. */
  is: 'new' | 'changed' | 'same';
}

/** What one line of the register does. */
export interface PlannedMember {
  line: number;
  /** The person found, or null where one will be made with `fields`. */
  personId: string | null;
  fields: PersonFields;
  /** The spans to be added for someone who was never in the group. */
  spans: MembershipSpan[];
  /** A membership that has to begin earlier, because the file has a mark before it. */
  earlier: { membershipId: string; joinedOn: string } | null;
  marks: PlannedMark[];
  outcome: RowOutcome;
  changes: string[];
}

export interface RegisterPlan {
  problems: Problems;
  sessions: PlannedSession[];
  members: PlannedMember[];
}

/** What every line of the register is read and compared with. */
interface Ground extends ReadingGround {
  index: PeopleIndex<KnownPerson>;
  spansOf: ReadonlyMap<string, MemberSpan[]>;
  marks: ReadonlyMap<string, Mark>;
}

/** Decides for every line what it does, without writing. Nothing may be taken in while there are problems. */
export async function planRegister(
  workspace: OpenWorkspace,
  table: Table,
  { mapping, groupId }: { mapping: RegisterMapping; groupId: string },
  pause: Pause,
): Promise<RegisterPlan> {
  requireGroup(workspace, groupId);
  const { db } = workspace;
  const today = localNow(workspace).date;
  const problems = new Problems(table.headings);
  problems.addAll(table.problems);
  addHeadingProblems(table, problems, (column) => mapping.columns[column]?.use === 'session');
  checkMemberColumns(table, mapping, problems);

  const spansOf = Map.groupBy(listSpans(db, groupId), (span) => span.personId);
  const ground: Ground = {
    mapping,
    problems,
    sessions: planSessions(table, mapping, listSessions(db, groupId), today, problems),
    today,
    index: new PeopleIndex<KnownPerson>(
      listWholePeople(db).map((person) => ({
        ...person,
        record: '',
        line: null,
        isMember: spansOf.has(person.id),
      })),
    ),
    spansOf,
    marks: new Map(listMarks(db, groupId).map((mark) => [`${mark.sessionId} ${mark.personId}`, mark])),
  };
  const members: PlannedMember[] = [];
  for (const [place, row] of table.rows.entries()) {
    await pause(place, table.rows.length);
    const member = planMember(row, ground);
    if (member) members.push(member);
  }
  return { problems, sessions: ground.sessions, members };
}

function checkMemberColumns(table: Table, mapping: RegisterMapping, problems: Problems): void {
  const line = table.headingLine;
  const seen = new Set<MemberField>();
  for (const [column, meaning] of mapping.columns.entries()) {
    if (meaning.use !== 'member') continue;
    if (seen.has(meaning.field))
      problems.add('column-twice', { line, column, value: table.headings[column] });
    seen.add(meaning.field);
  }
  const named: MemberField[] = ['fullName', 'givenName', 'familyName', 'preferredName'];
  if (!named.some((field) => seen.has(field))) problems.add('no-name-column', { line });
}

function planMember(row: TableRow, ground: Ground): PlannedMember | null {
  const { line } = row;
  const { problems, index } = ground;
  const read = readCells(row, ground);
  const who = readWho(row, ground);
  if (!who) return null;
  const match = index.find(who.wanted);
  if (match === 'several') {
    problems.add('two-people-match', { line, ...who.nameColumn });
    return null;
  }
  const found = match === 'nobody' ? null : match.person;
  if (found && found.line !== null) {
    problems.add('name-twice', { line, ...who.nameColumn, otherLine: found.line });
    return null;
  }
  const known = found ?? { ...who.wanted, id: null, line, isMember: false };
  // An identifier that the file adds is not written into the record, but it tells this line from the next.
  known.line = line;
  known.record = who.wanted.record;
  known.identifier ||= who.wanted.identifier;
  known.birthDate ??= who.wanted.birthDate;
  index.add(known);
  if (!read) return null;

  const spans = found?.id ? (ground.spansOf.get(found.id) ?? []) : [];
  const member: PlannedMember = {
    line,
    personId: found?.id ?? null,
    fields: who.fields,
    spans: spans.length === 0 ? newSpans(read.days, ground.sessions) : [],
    earlier: null,
    marks: read.marks.map(({ session, mark }) => compareMark(session, mark, found?.id ?? null, ground)),
    outcome: 'new',
    changes: [],
  };
  if (spans.length > 0) fitIntoSpans(member, spans, row, problems);
  if (member.spans.length > 0 || member.earlier) member.changes.push('membership');
  if (member.marks.some(({ is }) => is !== 'same')) member.changes.push('attendance');
  if (found) {
    const isOverwriting = member.marks.some(({ is }) => is === 'changed');
    member.outcome = isOverwriting ? 'changed' : member.changes.length > 0 ? 'matched' : 'unchanged';
  }
  return member;
}

/** A file of cancelled sessions alone says of nobody when they joined: from its first day on. */
function newSpans(days: readonly MemberDay[], sessions: readonly PlannedSession[]): MembershipSpan[] {
  if (days.length > 0) return spansFromRegister(days);
  return sessions.slice(0, 1).map(({ date }) => ({ joinedOn: date, leftOn: null }));
}

function compareMark(
  session: PlannedSession,
  mark: Mark,
  personId: string | null,
  { marks }: Ground,
): PlannedMark {
  const before = session.existing && personId ? marks.get(`${session.existing.id} ${personId}`) : undefined;
  if (!before) return { session, mark, is: 'new' };
  const isSame =
    before.status === mark.status && before.minutes === mark.minutes && before.reason === mark.reason;
  return { session, mark, is: isSame ? 'same' : 'changed' };
}

/** Someone who is in the group already can be marked only when a member; an earlier mark lets them join earlier. */
function fitIntoSpans(
  member: PlannedMember,
  spans: readonly MemberSpan[],
  { line, cells }: TableRow,
  problems: Problems,
): void {
  const first = spans.reduce((one, other) => (other.joinedOn < one.joinedOn ? other : one));
  const earliest = member.marks[0]?.session.date;
  const joinedOn = earliest !== undefined && earliest < first.joinedOn ? earliest : first.joinedOn;
  if (joinedOn !== first.joinedOn) member.earlier = { membershipId: first.id, joinedOn };
  const fitted = spans.map((span) => (span === first ? { ...span, joinedOn } : span));
  for (const { session } of member.marks) {
    if (isMemberOn(fitted, session.date)) continue;
    const { column } = session;
    problems.add('not-a-member-then', { line, column, value: cells[column] });
  }
}
