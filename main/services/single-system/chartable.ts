import type { GroupChart } from '../../../shared/contract/single-system.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { progressOfGroups } from '../goals/progress.ts';
import { readSeries } from '../measures/series.ts';

/** One score of a line over time; null where a sheet was left unfinished: a gap, never a zero. */
export interface DatedScore {
  on: string;
  value: number | null;
  /** Marked as from before the group. */
  isBefore: boolean;
}

export type Chartable = NonNullable<GroupChart['chosen']> & {
  /** By person, the earliest first. */
  scoresOf: ReadonlyMap<string, readonly DatedScore[]>;
  /** By person: the T-score at the levels where the goals began; nobody's of a measure. */
  beginningOf: ReadonlyMap<string, number>;
};

/** T-scores of one to four goals lie within these: what the axis spans at least. */
const usualT = { low: 20, high: 80 };

/** Everything of a group that makes lines over time, that with the most scores first. */
export function listChartable(db: ReadableDatabase, groupId: string): Chartable[] {
  return [...ofMeasures(db, groupId), ...ofGoals(db, groupId)].toSorted(
    (one, other) => count(other) - count(one),
  );
}

/** What was given looking back belongs to no line over time. */
function ofMeasures(db: ReadableDatabase, groupId: string): Chartable[] {
  const lines = Map.groupBy(readSeries(db, { groupId }), ({ measureId, rater, raterName }) =>
    JSON.stringify([measureId, rater, raterName]),
  );
  return [...lines.values()].flatMap((series) => {
    const { measureId, rater, raterName, name, better, low, high, cutOffs } = series[0]!;
    const scoresOf = new Map(
      series.map(({ personId, points }) => [
        personId,
        points
          .filter(({ occasion }) => occasion !== 'retrospective')
          .map(({ takenOn, score, occasion }) => ({
            on: takenOn,
            value: score,
            isBefore: occasion === 'pre',
          })),
      ]),
    );
    const line = { measureId, rater, raterName, name, better, low, high, cutOffs };
    return withScores({ ...line, scoresOf, beginningOf: new Map() });
  });
}

function ofGoals(db: ReadableDatabase, groupId: string): Chartable[] {
  const { voices } = progressOfGroups(db, [groupId])[0]!;
  return voices.flatMap(({ rater, raterName }) => {
    const { members } = progressOfGroups(db, [groupId], { rater, raterName })[0]!;
    const scoresOf = new Map(
      members.map(({ personId, progress, goals }) => {
        // A day on which a goal was only set aside moves the score, but nobody looked at anything.
        const rated = new Set(goals.flatMap(({ ratings }) => ratings.map(({ ratedOn }) => ratedOn)));
        const observed = progress.points.filter(({ on }) => rated.has(on));
        return [personId, observed.map(({ on, t }) => ({ on, value: t, isBefore: false }))];
      }),
    );
    const beginningOf = new Map(
      members.flatMap(({ personId, progress }) =>
        progress.baseline.t === null ? [] : [[personId, progress.baseline.t] as const],
      ),
    );
    const values = [
      ...[...scoresOf.values()].flat().flatMap(({ value }) => value ?? []),
      ...beginningOf.values(),
    ];
    return withScores({
      measureId: null,
      rater,
      raterName,
      name: '',
      better: 'increase',
      low: Math.min(usualT.low, ...values.map(Math.floor)),
      high: Math.max(usualT.high, ...values.map(Math.ceil)),
      cutOffs: [],
      scoresOf,
      beginningOf,
    });
  });
}

/** Members without a single score are no lines, and a measure without a line is none to choose. */
function withScores(chartable: Chartable): Chartable[] {
  const scoresOf = new Map(
    [...chartable.scoresOf].filter(([, scores]) => scores.some(({ value }) => value !== null)),
  );
  return scoresOf.size === 0 ? [] : [{ ...chartable, scoresOf }];
}

function count({ scoresOf }: Chartable): number {
  return [...scoresOf.values()].reduce((sum, scores) => sum + scores.length, 0);
}
