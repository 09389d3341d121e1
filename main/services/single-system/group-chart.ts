import type {
  ChartedDay,
  ChartedMember,
  ChartedSeries,
  GroupChart,
} from '../../../shared/contract/single-system.ts';
import type { SessionPoint } from '../../../shared/contract/dynamics.ts';
import { leastForBand } from '../../../shared/domain/single-system.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { findGroup } from '../../repositories/groups.ts';
import { type InterventionStart, listStarts } from '../../repositories/intervention-starts.ts';
import { listMeasuredMembers } from '../../repositories/scores.ts';
import { readPoints } from '../dynamics/group-dynamics.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { type Chartable, type DatedScore, listChartable } from './chartable.ts';

/** @throws MezzoError NOT_FOUND */
export function ofGroup(
  workspace: OpenWorkspace,
  { groupId, series }: { groupId: string; series: ChartedSeries | null },
): GroupChart {
  requireGroup(workspace, groupId);
  noteView(workspace, 'group', groupId);
  const { db } = workspace;
  const today = localNow(workspace).date;
  const { points: sessions } = readPoints(workspace, groupId);
  const begun = sessions.find(({ state }) => state === 'held')?.date ?? null;
  const chartable = withBaselineFirst(db, groupId, listChartable(db, groupId), begun);
  const chosen = series ? chartable.find((one) => isSame(one, series)) : chartable[0];
  const starts = chosen ? listStarts(db, { groupId, measureId: chosen.measureId }) : [];
  const startOfAll = startForAll(starts);
  const startsOn = startOfAll ?? begun;
  const places = chosen ? layOut(sessions, [...chosen.scoresOf.values()]) : [];
  return {
    groupName: findGroup(db, groupId, today)!.name,
    choices: chartable.map(({ measureId, rater, raterName, name, scoresOf }) => ({
      measureId,
      rater,
      raterName,
      name,
      members: scoresOf.size,
      scores: [...scoresOf.values()].reduce((sum, scores) => sum + scores.length, 0),
    })),
    chosen: chosen
      ? {
          measureId: chosen.measureId,
          rater: chosen.rater,
          raterName: chosen.raterName,
          name: chosen.name,
          better: chosen.better,
          low: chosen.low,
          high: chosen.high,
          cutOffs: chosen.cutOffs,
        }
      : null,
    startsOn,
    isStartChosen: startOfAll !== null,
    days: places.map(({ day }) => day),
    members: listMeasuredMembers(db, groupId, today)
      .filter(({ id }) => chosen?.scoresOf.has(id))
      .map(({ id, ...person }) => ({
        personId: id,
        ...person,
        ...memberOn(places, id, chosen!.scoresOf.get(id)!),
        ...startOf(starts, id, startsOn),
      })),
  };
}

/** What can be compared says more than what cannot: lines with a baseline to speak of come first. */
function withBaselineFirst(
  db: ReadableDatabase,
  groupId: string,
  chartable: readonly Chartable[],
  begun: string | null,
): Chartable[] {
  const hasBaseline = new Map(
    chartable.map((one) => {
      const starts = listStarts(db, { groupId, measureId: one.measureId });
      const forAll = startForAll(starts) ?? begun;
      return [
        one,
        [...one.scoresOf].some((own) => isCompared(own[1], startOf(starts, own[0], forAll).startsOn)),
      ];
    }),
  );
  return chartable.toSorted((one, other) => Number(hasBaseline.get(other)) - Number(hasBaseline.get(one)));
}

/** Whether enough was scored before a day for a band, and anything from then on. */
function isCompared(scores: readonly DatedScore[], startsOn: string | null): boolean {
  if (startsOn === null) return false;
  const scored = scores.filter(({ value }) => value !== null);
  const before = scored.filter(({ on }) => on < startsOn).length;
  return before >= leastForBand && scored.length > before;
}

function startForAll(starts: readonly InterventionStart[]): string | null {
  return starts.find(({ personId }) => personId === null)?.startsOn ?? null;
}

/** A place on the axis: the day, how many-th of its day, and the session. */
interface Place {
  day: ChartedDay;
  turn: number;
  session: SessionPoint | null;
}

/**
 * The days of the axis: those of all scores, and between the first and the last of them those of sessions, so that a
 * session without a score is a gap. A day has as many places as anybody has scores on it.
 */
function layOut(sessions: readonly SessionPoint[], scores: readonly (readonly DatedScore[])[]): Place[] {
  const most = new Map<string, number>();
  for (const own of scores)
    for (const [on, sameDay] of Map.groupBy(own, (score) => score.on))
      most.set(on, Math.max(most.get(on) ?? 0, sameDay.length));
  const days = [...most.keys()].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (const { date } of sessions) if (date > first && date < last && !most.has(date)) most.set(date, 1);
  const sessionsOn = Map.groupBy(sessions, ({ date }) => date);
  return [...most].toSorted(compareDays).flatMap(([on, count]) => {
    const held = sessionsOn.get(on) ?? [];
    return Array.from({ length: count }, (_, turn) => {
      const session = held[Math.min(turn, held.length - 1)] ?? null;
      const day = { on, sessionId: session?.sessionId ?? null, number: session?.number ?? null };
      return { day, turn, session };
    });
  });
}

function compareDays([one]: [string, number], [other]: [string, number]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function memberOn(
  places: readonly Place[],
  personId: string,
  scores: readonly DatedScore[],
): Pick<ChartedMember, 'scores' | 'attendance' | 'participation'> {
  const scoresOn = Map.groupBy(scores, ({ on }) => on);
  return {
    scores: places.map(({ day, turn }) => scoresOn.get(day.on)?.[turn]?.value ?? null),
    attendance: places.map(
      ({ session }) => session?.marks.find((mark) => mark.personId === personId)?.status ?? null,
    ),
    participation: places.map(
      ({ session }) => session?.members.find((member) => member.personId === personId)?.ratio ?? null,
    ),
  };
}

/** From which day on one member's scores are intervention: their own day, else everybody's. */
export function startOf(
  starts: readonly InterventionStart[],
  personId: string,
  startsOn: string | null,
): Pick<ChartedMember, 'startsOn' | 'hasOwnStart'> {
  const own = starts.find((start) => start.personId === personId);
  return { startsOn: own?.startsOn ?? startsOn, hasOwnStart: own !== undefined };
}

function isSame(one: ChartedSeries, other: ChartedSeries): boolean {
  return one.measureId === other.measureId && one.rater === other.rater && one.raterName === other.raterName;
}
