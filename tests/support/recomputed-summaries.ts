import type { RawRow } from './recomputed-reports.ts';

/**
 * Figures of the reports of one member, one session and one group, worked out anew from the files of raw data by code
 * that shares nothing with Mezzo but the reader of CSV in its own tests.
 */
export interface RecountedGoal {
  goalId: string;
  baseline: number | null;
  latest: number | null;
  standing: string;
  weight: number;
  isScaled: boolean;
}

const byFacilitator = (row: RawRow) => row['rater'] === 'facilitator' && row['level'] !== '';

/** T by its formula, with the assumed correlation of 0.3; null of nothing. */
export function tScore(levels: readonly { level: number; weight: number }[]): number | null {
  if (levels.length === 0) return null;
  let top = 0;
  let squares = 0;
  let whole = 0;
  for (const { level, weight } of levels) {
    top += weight * level;
    squares += weight ** 2;
    whole += weight;
  }
  return 50 + (10 * top) / Math.sqrt(0.7 * squares + 0.3 * whole ** 2);
}

/** Each goal that the rows speak of, with its beginning, its last rating by a facilitator, and where it stands. */
export function recountGoals(rows: readonly RawRow[]): RecountedGoal[] {
  return [...new Set(rows.map((row) => row['goalId']!))].map((goalId) => {
    const own = rows.filter((row) => row['goalId'] === goalId);
    const last = own.filter(byFacilitator).toSorted(byDay).at(-1);
    const wording = last ?? own.at(-1)!;
    const baseline = wording['baselineLevel'] === '' ? null : Number(wording['baselineLevel']);
    const latest = last ? Number(last['level']) : null;
    return {
      goalId,
      baseline,
      latest,
      standing: standingOf(baseline, latest),
      weight: Number(wording['importance']) * Number(wording['difficulty']),
      isScaled: wording['isScaled'] === '1',
    };
  });
}

function standingOf(baseline: number | null, latest: number | null): string {
  if (latest === null) return 'unrated';
  if (latest > -1) return 'met';
  if (baseline === null) return 'open';
  if (latest > baseline) return 'closer';
  return latest < baseline ? 'further' : 'same';
}

function byDay(one: RawRow, other: RawRow): number {
  return one['ratedOn']! < other['ratedOn']! ? -1 : one['ratedOn']! > other['ratedOn']! ? 1 : 0;
}

/** What is set aside no longer counts on the day on which it is; without a day: today. */
function isSetAside(row: RawRow, day?: string): boolean {
  return row['closeReason'] === 'set-aside' && (day === undefined || row['closedOn']! <= day);
}

/** T at the beginning, after each day of ratings, and how far it moved over goals that have both. */
export function recountProgress(rows: readonly RawRow[]) {
  const said = rows.filter((row) => byFacilitator(row) && !isSetAside(row, row['ratedOn']!));
  const days = [
    ...new Set(
      said.flatMap((row) =>
        row['closeReason'] === 'set-aside' ? [row['ratedOn']!, row['closedOn']!] : [row['ratedOn']!],
      ),
    ),
  ].toSorted();
  const last = days.at(-1);
  const standing = (day: string | undefined) => rows.filter((row) => !isSetAside(row, day));
  const goals = recountGoals(standing(last)).filter(({ isScaled }) => isScaled);
  const both = goals.filter(({ baseline, latest }) => baseline !== null && latest !== null);
  const [before, after] = [
    tScore(both.map(({ baseline, weight }) => ({ level: baseline!, weight }))),
    tScore(both.map(({ latest, weight }) => ({ level: latest!, weight }))),
  ];
  return {
    baseline: tScore(
      goals.flatMap(({ baseline, weight }) => (baseline === null ? [] : [{ level: baseline, weight }])),
    ),
    points: days.map((day) => {
      const upTo = recountGoals(
        standing(day).filter((row) => row['ratedOn'] === '' || row['ratedOn']! <= day),
      ).filter(({ isScaled, latest }) => isScaled && latest !== null);
      return { on: day, t: tScore(upTo.map(({ latest, weight }) => ({ level: latest!, weight }))) };
    }),
    change: before === null || after === null ? null : after - before,
  };
}

/** How many goals stand where. */
export function countEach(goals: readonly RecountedGoal[]): Record<string, number> {
  const counts: Record<string, number> = { met: 0, closer: 0, same: 0, further: 0, open: 0, unrated: 0 };
  for (const { standing } of goals) counts[standing]! += 1;
  return counts;
}

/** The scores of a measure with one question, of one person or of all, on one day or on all, in order of time. */
export function scoresIn(
  rows: readonly RawRow[],
  of: { measure: string; rater: string; person?: string; date?: string },
): { date: string; person: string; score: number }[] {
  return rows
    .filter(
      (row) =>
        row['measure'] === of.measure &&
        row['rater'] === of.rater &&
        row['occasion'] !== 'retrospective' &&
        (of.person === undefined || row['personId'] === of.person) &&
        (of.date === undefined || row['takenOn'] === of.date) &&
        row['score'] !== '',
    )
    .map((row) => ({ date: row['takenOn']!, person: row['personId']!, score: Number(row['score']) }))
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

export function mean(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? null : sum / values.length;
}
