import type { MeasureSeries } from '../../../shared/contract/scores.ts';
import { scoreSpread } from '../../../shared/domain/score-spread.ts';

/** Of fewer answers than this nothing is told where nobody is named: it would be one member's own. */
export const fewestTold = 3;

/** A measure in a group by one kind of rater: the series of its members, whoever gave them. */
export interface MeasuredBy {
  of: Pick<MeasureSeries, 'measureId' | 'name' | 'low' | 'high' | 'better' | 'rater'>;
  series: MeasureSeries[];
}

/** Scores that look back belong to no day: they are left out. */
export function measuredBy(
  series: readonly MeasureSeries[],
  isMeant: (point: MeasureSeries['points'][number]) => boolean,
): MeasuredBy[] {
  const meant = series
    .map((one) => ({
      ...one,
      points: one.points.filter((point) => point.occasion !== 'retrospective' && isMeant(point)),
    }))
    .filter(({ points }) => points.length > 0);
  return [...Map.groupBy(meant, ({ measureId, rater }) => `${measureId} ${rater}`).values()].map((own) => {
    const { measureId, name, low, high, better, rater } = own[0]!;
    return { of: { measureId, name, low, high, better, rater }, series: own };
  });
}

/** How the scores of one session lie; withheld where they are too few to be nobody's own. */
export function spreadOf({ series }: MeasuredBy, isNamed: boolean) {
  const points = series.flatMap((one) => one.points);
  const { count, mean, median, lowest, highest, values } = scoreSpread(scoresOf(points));
  const isTold = count >= (isNamed ? 1 : fewestTold);
  return {
    sheets: points.length,
    scored: count,
    spread: isTold ? { mean: mean!, median: median!, lowest: lowest!, highest: highest!, values } : null,
  };
}

/** The mean of each day, and how members moved from their first to their last score. */
export function courseOf(
  { of, series }: MeasuredBy,
  numberOf: ReadonlyMap<string, number | null>,
  isNamed: boolean,
) {
  const days = Map.groupBy(
    series.flatMap(({ points }) => points),
    ({ takenOn }) => takenOn,
  );
  const moves = series
    .map(({ points }) => scoresOf(points))
    .filter(({ length }) => length > 1)
    .map((scores) => (scores.at(-1)! - scores[0]!) * (of.better === 'increase' ? 1 : -1));
  return {
    days: [...days]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([on, points]) => {
        const { count, mean } = scoreSpread(scoresOf(points));
        const sessionId = points.find((point) => point.sessionId !== null)?.sessionId ?? null;
        return {
          on,
          sessionNumber: sessionId === null ? null : (numberOf.get(sessionId) ?? null),
          scored: count,
          mean: count >= (isNamed ? 1 : fewestTold) ? mean : null,
        };
      }),
    compared: moves.length,
    improved: moves.filter((by) => by > leastMove).length,
    unchanged: moves.filter((by) => Math.abs(by) <= leastMove).length,
    worsened: moves.filter((by) => by < -leastMove).length,
  };
}

/** What differs by less is the same, reckoned in another order. */
const leastMove = 1e-9;

function scoresOf(points: readonly { score: number | null }[]): number[] {
  return points.flatMap(({ score }) => (score === null ? [] : [score]));
}
