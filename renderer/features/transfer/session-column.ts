import type { RegisterColumn, RegisterMapping } from '../../../shared/contract/transfer.ts';
import { readHeading } from '../../../shared/domain/register-heading.ts';

export type SessionColumn = Extract<RegisterColumn, { use: 'session' }>;
type DateOrder = RegisterMapping['dateOrder'];

/** A column as a session: what its heading says, or a session without a day where it says none. */
export function asSession(heading: string, order: DateOrder): SessionColumn {
  const read = readHeading(heading, order);
  if ('session' in read) return { use: 'session', ...read.session };
  return { use: 'session', date: null, start: null, minutes: null, state: 'held', cancelReason: '' };
}

/** Whether some session's heading leaves out when it began or how long it took. */
export function lacksTime({ columns }: RegisterMapping): boolean {
  return columns.some(
    (column) => column.use === 'session' && (column.start === null || column.minutes === null),
  );
}

/** Whether some heading can be read in two ways, so that the person has to say in which. */
export function asksForOrder(headings: readonly string[], mapping: RegisterMapping): boolean {
  return mapping.columns.some((column, place) => {
    const read = column.use === 'session' ? readHeading(headings[place] ?? '', null) : null;
    return read !== null && 'problem' in read && read.problem === 'ambiguous-date';
  });
}

/** The mapping with all days read in one order; a day that a person gave to a heading without one stays. */
export function withDateOrder(
  headings: readonly string[],
  mapping: RegisterMapping,
  dateOrder: DateOrder,
): RegisterMapping {
  const columns = mapping.columns.map((column, place) => {
    if (column.use !== 'session') return column;
    const read = asSession(headings[place] ?? '', dateOrder);
    return read.date === null ? column : read;
  });
  return { ...mapping, dateOrder, columns };
}
