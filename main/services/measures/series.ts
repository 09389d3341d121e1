import type { Measure } from '../../../shared/contract/measures.ts';
import type { MeasureSeries, SeriesPoint, Sheet } from '../../../shared/contract/scores.ts';
import { measureScore, type MeasureScore } from '../../../shared/domain/measure-score.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { groupNameOf } from '../../repositories/groups.ts';
import { findMeasure } from '../../repositories/measures.ts';
import { listScores, type ScoreRow } from '../../repositories/scores.ts';

/** Which series: of a group (of one measure, of one member), or everything of a person. */
export type SeriesOf = { groupId: string; measureId?: string; personId?: string } | { personId: string };

/**
 * The scores of members as series, for charts, reports and the person's page: one for each group, member, measure and
 * rater (kind and name), its points by day. A sheet with an item left out is a point whose score is null, and says how
 * many of how many were answered; nothing is ever filled in. Retrospective scores carry the day on which they were
 * given and belong to no line over time: leave them out of one by `occasion`.
 *
 * It reads no names and notes no view: that is for who shows it. Measures, groups, people and sessions in the trash are
 * left out.
 */
export function readSeries(db: ReadableDatabase, of: SeriesOf): MeasureSeries[] {
  const series = new Map<string, MeasureSeries>();
  const measures = new MeasuresById(db);
  for (const sheet of listScores(db, of)) {
    const key = [sheet.measureId, sheet.groupId, sheet.personId, sheet.rater, sheet.raterName].join('\n');
    let found = series.get(key);
    if (!found) series.set(key, (found = emptySeries(db, measures.get(sheet.measureId), sheet)));
    found.points.push(pointOf(measures.get(sheet.measureId), sheet));
  }
  return [...series.values()].sort(
    (one, other) =>
      compare(one.name, other.name) ||
      compare(one.rater, other.rater) ||
      compare(one.raterName, other.raterName),
  );
}

/**
 * The score of one sheet, by the measure that it was taken with. An answer that its item no longer has counts as none:
 * the range was changed on one laptop while another, which a hand-off brings together with it, gave answers.
 */
export function scoreOf(measure: Measure, answers: ScoreRow['answers']): MeasureScore {
  const valueOf = new Map(answers.map(({ itemId, value }) => [itemId, value]));
  return measureScore(
    measure.items,
    measure.items.map(({ id, low, high }) => {
      const value = valueOf.get(id) ?? null;
      return value !== null && value >= low && value <= high ? value : null;
    }),
    measure.scoring,
  );
}

/** A sheet as the page shows it. */
export function sheetOf(measure: Measure, row: ScoreRow): Sheet {
  return { ...row, ...scoreOf(measure, row.answers) };
}

function pointOf(measure: Measure, { id, takenOn, sessionId, occasion, answers }: ScoreRow): SeriesPoint {
  return { scoreId: id, takenOn, sessionId, occasion, ...scoreOf(measure, answers) };
}

function emptySeries(db: ReadableDatabase, measure: Measure, sheet: ScoreRow): MeasureSeries {
  return {
    measureId: measure.id,
    name: measure.name,
    better: measure.better,
    low: measure.low,
    high: measure.high,
    cutOffs: measure.cutOffs,
    personId: sheet.personId,
    rater: sheet.rater,
    raterName: sheet.raterName,
    groupId: sheet.groupId,
    groupName: groupNameOf(db, sheet.groupId) ?? '',
    points: [],
  };
}

/** Reads each measure once. A score in the list always has one: its measure is not in the trash. */
class MeasuresById {
  private readonly db: ReadableDatabase;
  private readonly known = new Map<string, Measure>();

  constructor(db: ReadableDatabase) {
    this.db = db;
  }

  get(id: string): Measure {
    let measure = this.known.get(id);
    if (!measure) this.known.set(id, (measure = findMeasure(this.db, id)!));
    return measure;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
