import { type Mark, mark as markSchema } from '../../../shared/contract/attendance.ts';
import { personFields, type PersonFields } from '../../../shared/contract/people.ts';
import type { RegisterMapping } from '../../../shared/contract/transfer.ts';
import { readCell } from '../../../shared/domain/attendance-codes.ts';
import type { MemberDay } from '../../../shared/domain/membership-from-register.ts';
import { readDate } from '../../../shared/domain/written-date.ts';
import { readName } from '../../../shared/domain/written-name.ts';
import type { Wanted } from './people-index.ts';
import type { PlannedSession } from './plan-sessions.ts';
import type { Problems } from './problems.ts';
import type { TableRow } from './read-table.ts';

/** What a line of a register is read by. */
export interface ReadingGround {
  mapping: RegisterMapping;
  problems: Problems;
  sessions: PlannedSession[];
  today: string;
}

/** Who a line is about, as it says. */
export interface Who {
  wanted: Wanted;
  fields: PersonFields;
  nameColumn: { column?: number; value?: string };
}

/** Reads who a line is about; null where that cannot be read, and the problem is noted. */
export function readWho({ line, cells }: TableRow, { mapping, problems, today }: ReadingGround): Who | null {
  const wanted: Wanted = {
    givenName: '',
    familyName: '',
    preferredName: '',
    birthDate: null,
    identifier: '',
    record: '',
  };
  let nameColumn: Who['nameColumn'] = {};
  let whole = '';
  for (const [column, meaning] of mapping.columns.entries()) {
    const value = cells[column] ?? '';
    if (meaning.use !== 'member') continue;
    const { field } = meaning;
    if (field.endsWith('Name') && nameColumn.column === undefined) nameColumn = { column, value };
    if (value === '') continue;
    if (field === 'fullName') whole = value;
    else if (field === 'birthDate') {
      const day = readDate(value, mapping.dateOrder);
      const problem = 'problem' in day ? day.problem : day.date > today ? 'future-date' : null;
      if (problem) problems.add(problem, { line, column, value });
      if (problem) return null;
      if ('date' in day) wanted.birthDate = day.date;
    } else wanted[field] = value;
  }
  // Columns for the parts of a name say it better than a guess at the whole.
  if (!wanted.givenName && !wanted.familyName && !wanted.preferredName)
    Object.assign(wanted, readName(whole));
  if (!wanted.givenName && !wanted.familyName && !wanted.preferredName) {
    problems.add('empty-name', { line, ...nameColumn });
    return null;
  }
  const { record: _, ...person } = wanted;
  const checked = personFields.safeParse({
    ...person,
    pronouns: '',
    grade: '',
    phone: '',
    email: '',
    accessNeeds: '',
    guardians: [],
  });
  if (!checked.success) {
    problems.add('too-long', { line, ...nameColumn });
    return null;
  }
  return { wanted, fields: checked.data, nameColumn };
}

/** Reads a line's cells; null where one of them cannot be read. All of them are looked at. */
export function readCells(
  { line, cells }: TableRow,
  { mapping, sessions, today, problems }: ReadingGround,
): { days: MemberDay[]; marks: { session: PlannedSession; mark: Mark }[] } | null {
  const days: MemberDay[] = [];
  const marks: { session: PlannedSession; mark: Mark }[] = [];
  const before = problems.count;
  for (const session of sessions) {
    const value = cells[session.column] ?? '';
    const where = { line, column: session.column, value };
    const cell = readCell(value, mapping.codes);
    if (cell.kind === 'problem') problems.add(cell.problem, where);
    else if (cell.kind === 'mark') {
      const mark = markSchema.safeParse(cell.mark);
      if (!mark.success) problems.add('too-long', where);
      else if (session.state === 'cancelled') problems.add('session-cancelled', where);
      else if (session.state === 'planned' && session.date > today) problems.add('future-date', where);
      else {
        session.state = 'held';
        marks.push({ session, mark: mark.data });
      }
    }
    if (session.state === 'cancelled') continue;
    const kind = cell.kind === 'not-joined' || cell.kind === 'left' ? cell.kind : 'member';
    days.push({ date: session.date, kind });
  }
  return problems.count === before ? { days, marks } : null;
}
