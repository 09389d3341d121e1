import { addDays } from './local-time.ts';

/** What counts as the last service: a session attended, the day somebody left, or the end of the group. */
export const lastServiceKinds = ['attended', 'left', 'ended'] as const;
export type LastServiceKind = (typeof lastServiceKinds)[number];

/** How long records are kept, as the user's own rules say. Mezzo has none by itself. */
export interface RetentionPolicy {
  /** Whole years after the last service. */
  yearsAfterService: number;
  /** Whole years after coming of age, for who was a minor when the service began; null: no such rule. */
  yearsAfterMajority: number | null;
  /** The age at which somebody comes of age, in years. */
  majorityAge: number;
  lastService: LastServiceKind;
}

/** One person as far as the policy asks. Days are local, 'YYYY-MM-DD'. */
export interface Served {
  firstServiceOn: string;
  birthDate: string | null;
}

export interface Due {
  /** The first day on which the records may be destroyed. */
  dueOn: string;
  /** The rule that gives that day: the later of both. */
  restsOn: 'service' | 'majority';
  /** People whose birth date would be needed and is not known: of them only the years after service count. */
  birthDatesMissing: number;
}

/**
 * The same day some years later. A 29 February becomes 1 March in a year without one: a day longer kept, never one
 * less. Years 1900 to 2199 in, up to 9999 out.
 */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const rest = date.slice(4);
  if (rest !== '-02-29' || isLeapYear(year)) return `${String(year).padStart(4, '0')}${rest}`;
  return addDays(`${String(year).padStart(4, '0')}-02-28`, 1);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day on which somebody comes of age. */
export function majorityDay({ majorityAge }: RetentionPolicy, birthDate: string): string {
  return addYears(birthDate, majorityAge);
}

/**
 * When records are due that tell of these people and whose last service was on a day: years after that day, and for
 * each who was a minor when their service began, years after coming of age; the latest of all. An unknown birth date is
 * counted and never guessed.
 */
export function dueOf(policy: RetentionPolicy, lastServiceOn: string, people: readonly Served[]): Due {
  const due: Due = {
    dueOn: addYears(lastServiceOn, policy.yearsAfterService),
    restsOn: 'service',
    birthDatesMissing: 0,
  };
  const { yearsAfterMajority } = policy;
  if (yearsAfterMajority === null) return due;
  for (const { birthDate, firstServiceOn } of people) {
    if (birthDate === null) {
      due.birthDatesMissing += 1;
      continue;
    }
    const comesOfAge = majorityDay(policy, birthDate);
    if (comesOfAge <= firstServiceOn) continue;
    const dueOn = addYears(comesOfAge, yearsAfterMajority);
    if (dueOn > due.dueOn) Object.assign(due, { dueOn, restsOn: 'majority' });
  }
  return due;
}

/** The latest day a last service can lie on so that its records are due on `today`: none later has to be looked at. */
export function latestServiceDueBy({ yearsAfterService }: RetentionPolicy, today: string): string {
  return addYears(today, -yearsAfterService);
}

/** What is known of when a service ended; days, or null where nothing tells. */
export interface ServiceDays {
  /** The last session that was attended. */
  attended: string | null;
  /** The last session that took place. */
  held: string | null;
  left: string | null;
  ended: string | null;
}
export type ServiceBasis = keyof ServiceDays | 'noted';

const tellingOrder: Readonly<Record<LastServiceKind, readonly (keyof ServiceDays)[]>> = {
  attended: ['attended', 'held', 'left', 'ended'],
  left: ['left', 'ended', 'attended', 'held'],
  ended: ['ended', 'held', 'attended', 'left'],
};

/**
 * The day of the last service and what told it. Where the policy's own kind is not known the next best counts, at last
 * the day on which the record was changed. Who came after that day was served after it.
 */
export function lastServiceOf(
  kind: LastServiceKind,
  days: ServiceDays,
  notedOn: string,
): { on: string; basis: ServiceBasis } {
  const basis = tellingOrder[kind].find((each) => days[each] !== null);
  const told = basis === undefined ? { on: notedOn, basis: 'noted' as const } : { on: days[basis]!, basis };
  return days.attended !== null && days.attended > told.on ? { on: days.attended, basis: 'attended' } : told;
}
