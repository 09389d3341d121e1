import type { Session } from '../../../shared/contract/sessions.ts';
import type { RegisterColumn, RegisterMapping } from '../../../shared/contract/transfer.ts';
import { readHeading } from '../../../shared/domain/register-heading.ts';
import type { Problems } from './problems.ts';
import type { Table } from './read-table.ts';

/** A session as a column of the file tells of it, and the session of the group that it is, if there is one. */
export interface PlannedSession {
  column: number;
  date: string;
  start: string;
  minutes: number;
  state: 'held' | 'planned' | 'cancelled';
  cancelReason: string;
  existing: Session | null;
}

type SessionColumn = Extract<RegisterColumn, { use: 'session' }> & { column: number; date: string };

/**
 * Finds for each column of a day the session that it means, in order of time. A heading with a time means the session
 * at that time; one without means the only session of its day, or a new one at the mapping's time. A cancelled
 * session is never marked, and a session that took place is never cancelled by a file.
 */
export function planSessions(
  table: Table,
  mapping: RegisterMapping,
  existing: readonly Session[],
  today: string,
  problems: Problems,
): PlannedSession[] {
  const line = table.headingLine;
  const columns = readableColumns(table, mapping, problems);
  if (!mapping.columns.some((column) => column.use === 'session'))
    problems.add('no-session-column', { line });
  const live = existing.filter((session) => session.state !== 'cancelled');
  const cancelled = existing.filter((session) => session.state === 'cancelled');
  const repeated = new Set(table.headingFaults.map(({ column }) => column));
  const taken = new Map<string, number>();
  const planned: PlannedSession[] = [];

  for (const column of columns.filter(({ state }) => state !== 'cancelled')) {
    const where = { line, column: column.column, value: table.headings[column.column] };
    if (column.state === 'held' && column.date > today) problems.add('future-date', where);
    const onDay = live.filter(({ date }) => date === column.date);
    if (column.start === null && onDay.length > 1) problems.add('two-sessions-match', where);
    const found =
      onDay.find(({ start }) => start === column.start) ?? (column.start === null ? onDay[0] : undefined);
    const session = asPlanned(column, mapping, found ?? null);
    if (!found && wasCancelled(session, column, cancelled, columns)) problems.add('session-cancelled', where);
    const moment = `${session.date} ${session.start}`;
    if (taken.has(moment) && !repeated.has(column.column)) problems.add('date-twice', where);
    taken.set(moment, column.column);
    planned.push(session);
  }

  const matched = new Set<Session>();
  for (const column of columns.filter(({ state }) => state === 'cancelled')) {
    const fits = (session: Session) =>
      session.date === column.date &&
      (column.start === null || session.start === column.start) &&
      !matched.has(session);
    const isOther = planned.some(
      ({ date, start }) => date === column.date && start === (column.start ?? start),
    );
    const found = cancelled.find(fits) ?? (isOther ? undefined : live.find(fits));
    if (found) matched.add(found);
    if (found && (found.state === 'held' || found.state === 'running'))
      problems.add('session-was-held', { line, column: column.column, value: table.headings[column.column] });
    planned.push(asPlanned(column, mapping, found ?? null));
  }
  return planned.sort(byTime);
}

/** The columns whose day is known; the others are problems. */
function readableColumns(table: Table, mapping: RegisterMapping, problems: Problems): SessionColumn[] {
  return mapping.columns.flatMap((column, place) => {
    const heading = table.headings[place];
    if (column.use !== 'session' || heading === undefined) return [];
    const { date } = column;
    if (date !== null) return [{ ...column, date, column: place }];
    const read = readHeading(heading, mapping.dateOrder);
    const code = 'problem' in read ? read.problem : 'bad-date';
    problems.add(code, { line: table.headingLine, column: place, value: heading });
    return [];
  });
}

function asPlanned(
  column: SessionColumn,
  mapping: RegisterMapping,
  existing: Session | null,
): PlannedSession {
  return {
    column: column.column,
    date: column.date,
    start: existing?.start ?? column.start ?? mapping.start,
    minutes: column.minutes ?? mapping.minutes,
    state: column.state,
    cancelReason: column.cancelReason,
    existing,
  };
}

/** Whether the group has cancelled what the file says took place, and the file knows nothing of that. */
function wasCancelled(
  session: PlannedSession,
  column: SessionColumn,
  cancelled: readonly Session[],
  columns: readonly SessionColumn[],
): boolean {
  const isKnown = columns.some(({ state, date }) => state === 'cancelled' && date === session.date);
  return (
    !isKnown &&
    cancelled.some(
      ({ date, start }) => date === session.date && (column.start === null || start === column.start),
    )
  );
}

function byTime(one: PlannedSession, other: PlannedSession): number {
  const [first, second] = [`${one.date} ${one.start}`, `${other.date} ${other.start}`];
  return first < second ? -1 : first > second ? 1 : one.column - other.column;
}
