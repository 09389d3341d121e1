import type { MeasuredMember, Sheet } from '../../../shared/contract/scores.ts';
import type { Measure, Rater } from '../../../shared/contract/measures.ts';
import type { StandingOn } from '../../../shared/domain/consent.ts';

/** The scores of a measure in a group, as the core answers them. */
export interface GroupScores {
  measure: Measure;
  /** Who answers it in this group. */
  rater: Rater;
  members: MeasuredMember[];
  sessions: { id: string; number: number | null; date: string; state: string }[];
  sheets: Sheet[];
  withoutConsent: (StandingOn & { personId: string })[];
}

/** One line of the table: a member, and who rated. */
export interface ScoreRow {
  key: string;
  member: MeasuredMember;
  rater: Rater;
  raterName: string;
  /** By day; of two on one day the later one. */
  sheetOn: ReadonlyMap<string, Sheet>;
  first: Sheet | null;
  latest: Sheet | null;
}

/** A line for each member and rater. Who has no score stands there with an empty line, if still a member. */
export function scoreRows({ members, sheets }: Pick<GroupScores, 'members' | 'sheets'>): ScoreRow[] {
  // How it was before, as seen now, belongs to no day of the line.
  const dated = sheets.filter(({ occasion }) => occasion !== 'retrospective');
  return members.flatMap((member) => {
    const own = dated.filter(({ personId }) => personId === member.id);
    const series = [...Map.groupBy(own, ({ rater, raterName }) => `${rater}\n${raterName}`).values()];
    if (series.length === 0) return member.isMember ? [rowOf(member, [])] : [];
    return series.map((taken) => rowOf(member, taken));
  });
}

function rowOf(member: MeasuredMember, taken: readonly Sheet[]): ScoreRow {
  const [one] = taken;
  const scored = taken.filter(({ score }) => score !== null);
  const rater = one?.rater ?? 'member';
  const raterName = one?.raterName ?? '';
  return {
    key: `${member.id} ${rater} ${raterName}`,
    member,
    rater,
    raterName,
    sheetOn: new Map(taken.map((sheet) => [sheet.takenOn, sheet])),
    first: scored[0] ?? null,
    latest: scored.at(-1) ?? null,
  };
}

/** The days on which something was taken, in order. */
export function daysOf(sheets: readonly Sheet[]): string[] {
  const days = sheets.flatMap(({ occasion, takenOn }) => (occasion === 'retrospective' ? [] : [takenOn]));
  return [...new Set(days)].sort();
}
