import type { Register } from '../../shared/contract/attendance.ts';
import type { Session } from '../../shared/contract/sessions.ts';
import { leftCode, notJoinedCode, writeCell } from '../../shared/domain/attendance-codes.ts';
import { columnHeadings, type PersonColumn } from '../../shared/domain/person-columns.ts';
import { writeHeading } from '../../shared/domain/register-heading.ts';
import { readName, writeName } from '../../shared/domain/written-name.ts';
import { listAudit } from '../repositories/audit.ts';
import { listWholePeople } from '../repositories/imports.ts';
import { logEvent } from './change.ts';
import { type CsvFile, csvName, writeCsv } from './csv-file.ts';
import { get as getGroup } from './groups.ts';
import { personKey } from './imports/people-index.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { readRegister } from './register.ts';
import { list as listRoster } from './roster.ts';
import { writeViews } from './views.ts';

type RegisterMember = Register['members'][number];

/** Everyone with every field, in the shape that an import reads; one set of columns for each guardian. */
export function people(workspace: OpenWorkspace): CsvFile {
  const everyone = listWholePeople(workspace.db);
  const guardians = Math.max(1, ...everyone.map((person) => person.guardians.length));
  const fields = [
    'givenName',
    'familyName',
    'preferredName',
    'pronouns',
    'birthDate',
    'grade',
    'phone',
    'email',
    'accessNeeds',
    'identifier',
  ] as const;
  const parts = ['name', 'relationship', 'phone', 'email'] as const;
  const headings = [
    ...fields.map((field) => columnHeadings[field]),
    ...Array.from({ length: guardians }, (_, place) =>
      parts.map((part) => `Guardian ${place === 0 ? '' : `${place + 1} `}${part}`),
    ).flat(),
    columnHeadings.record,
  ];
  const rows = everyone.map((person) => [
    ...fields.map((field) => person[field] ?? ''),
    ...Array.from({ length: guardians }, (_, place) =>
      parts.map((part) => person.guardians[place]?.[part] ?? ''),
    ).flat(),
    person.id,
  ]);
  logEvent(workspace, { action: 'export.people', objectType: 'export', detail: { people: rows.length } });
  return writeCsv(csvName('people', null, localNow(workspace).date), headings, rows);
}

/** Who is, was or waits to be in the group, with the days and the attendance. */
export function roster(workspace: OpenWorkspace, { groupId }: { groupId: string }): CsvFile {
  const group = getGroup(workspace, { id: groupId });
  const entries = listRoster(workspace, { groupId });
  const fields = [
    'givenName',
    'familyName',
    'preferredName',
    'pronouns',
    'birthDate',
    'grade',
    'identifier',
  ] as const;
  const headings = [
    ...fields.map((field: PersonColumn) => columnHeadings[field]),
    'State',
    'Joined on',
    'Left on',
    'Reason for leaving',
    'Attended',
    'Recorded',
  ];
  const rows = entries.map(({ person, ...entry }) => [
    ...fields.map((field) => person[field] ?? ''),
    entry.state,
    entry.joinedOn ?? '',
    entry.leftOn ?? '',
    entry.leaveReason,
    String(entry.attended),
    String(entry.recorded),
  ]);
  logEvent(workspace, {
    action: 'export.roster',
    objectType: 'group',
    objectId: groupId,
    detail: { entries: rows.length },
  });
  return writeCsv(csvName('roster', group.name, localNow(workspace).date), headings, rows);
}

/**
 * The register in the shape that an import reads: the member, then one column for each session. Planned and cancelled
 * sessions are there too and say so in their heading, so that a register read back is the same register. Where names
 * alone would not be read back (unusual ones, two of the same) columns are added that tell people apart.
 */
export function register(workspace: OpenWorkspace, { groupId }: { groupId: string }): CsvFile {
  const group = getGroup(workspace, { id: groupId });
  const { sessions, members } = readRegister(workspace, groupId);
  const nameColumns = columnsBesideName(members);
  const headings = [
    'Member',
    ...nameColumns.map((field) => columnHeadings[field]),
    ...numberEqual(sessions.map((session, place) => headingOf(session, members, place))),
  ];
  const rows = members.map((member) => [
    writeName(member),
    ...nameColumns.map((field) => (field === 'record' ? member.personId : member[field])),
    ...member.cells.map(cellText),
  ]);
  logEvent(workspace, {
    action: 'export.register',
    objectType: 'group',
    objectId: groupId,
    detail: { members: members.length, sessions: sessions.length },
  });
  return writeCsv(csvName('register', group.name, localNow(workspace).date), headings, rows);
}

function headingOf(session: Session, members: readonly RegisterMember[], place: number): string {
  const hasMarks = members.some((member) => member.cells[place]?.mark);
  const state =
    session.state === 'cancelled'
      ? 'cancelled'
      : session.state === 'planned' && !hasMarks
        ? 'planned'
        : 'held';
  return writeHeading({ ...session, state });
}

/** Equal headings (a session that was cancelled twice) are told apart by a number. */
function numberEqual(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} #${count}`;
  });
}

function cellText(cell: RegisterMember['cells'][number]): string {
  if (cell.mark) return writeCell(cell.mark);
  if (cell.state === 'not-yet-joined') return notJoinedCode;
  return cell.state === 'left' ? leftCode : '';
}

type NameColumn = 'givenName' | 'familyName' | 'preferredName' | 'record';

function columnsBesideName(members: readonly RegisterMember[]): NameColumn[] {
  const isReadBack = members.every((member) => {
    const read = readName(writeName(member));
    return (
      read.givenName === member.givenName &&
      read.familyName === member.familyName &&
      read.preferredName === member.preferredName
    );
  });
  const keys = new Set(members.map(personKey));
  return [
    ...(isReadBack ? [] : (['givenName', 'familyName', 'preferredName'] as const)),
    ...(keys.size === members.length ? [] : (['record'] as const)),
  ];
}

/** The whole audit log, from the first entry on, as it stands. */
export function audit(workspace: OpenWorkspace): CsvFile {
  writeViews(workspace);
  const all = { from: null, to: null, action: null, objectType: null, text: '', beforeSeq: null };
  const entries = listAudit(workspace.db, { ...all, limit: Number.MAX_SAFE_INTEGER }).reverse();
  logEvent(workspace, { action: 'export.audit', objectType: 'export', detail: { entries: entries.length } });
  return writeCsv(
    csvName('audit-log', null, localNow(workspace).date),
    ['Entry', 'Time (UTC)', 'Who', 'Action', 'Of what', 'Name', 'Record', 'Detail'],
    entries.map((entry) => [
      String(entry.seq),
      entry.at,
      entry.actor,
      entry.action,
      entry.objectType,
      entry.objectName ?? '',
      entry.objectId ?? '',
      entry.detail ?? '',
    ]),
  );
}
