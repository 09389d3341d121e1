import { addDays } from './local-time.ts';
import type { MembershipSpan } from './membership.ts';

/** What a register tells of one person on one day: there as a member (marked or not), not yet, or no longer. */
export interface MemberDay {
  date: string;
  kind: 'member' | 'not-joined' | 'left';
}

/**
 * The spans of membership that a row of a register tells of, its days in order of time. Someone joins on the first
 * day that does not say otherwise and leaves on the last day before one that does. Nothing recorded on a day does not
 * say that someone was no member. A row in which nobody ever was a member still has a span: after the last day, or
 * before the first that says "left". At least one day is needed.
 */
export function spansFromRegister(days: readonly MemberDay[]): MembershipSpan[] {
  const spans: MembershipSpan[] = [];
  let isOpen = false;
  for (const [place, { date, kind }] of days.entries()) {
    const current = spans.at(-1);
    if (kind === 'member') {
      if (isOpen && current) current.leftOn = date;
      else spans.push({ joinedOn: date, leftOn: date });
    } else if (kind === 'left' && spans.length === 0) {
      const before = days[place - 1];
      const day = before ? addDays(before.date, 1) : addDays(date, -1);
      if (day < date) spans.push({ joinedOn: day, leftOn: day });
    }
    isOpen = kind === 'member';
  }
  const [lastSpan, last] = [spans.at(-1), days.at(-1)];
  if (isOpen && lastSpan) lastSpan.leftOn = null;
  if (spans.length === 0 && last) spans.push({ joinedOn: addDays(last.date, 1), leftOn: null });
  return spans;
}
