import type {
  ChartedDay,
  ChartedMember,
  ChartedSeries,
  GroupChart,
} from '../../../shared/contract/single-system.ts';
import type { SessionPoint } from '../../../shared/contract/dynamics.ts';
import { leastForBand } from '../../../shared/domain/single-system.ts';
import { compareOnAxis, isBaseline, type PhasedDay } from '../../../shared/domain/single-system-figures.ts';
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
  // Where somebody has a day of their own, the earliest: all members are on one axis.
  const firstStart = [startsOn, ...starts.map((start) => start.startsOn)]
    .filter((day) => day !== null)
    .toSorted()[0];
  const places = chosen ? layOut(sessions, [...chosen.scoresOf.values()], firstStart ?? null) : [];
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
        beginning: chosen!.beginningOf.get(id) ?? null,
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
  const before = scored.filter((score) => isBaseline(score, startsOn)).length;
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
 * session without a score is a gap. A day has as many places as anybody has scores on it; scores marked as from before
 * the group have places of their own, which are of no session.
 */
function layOut(
  sessions: readonly SessionPoint[],
  scores: readonly (readonly DatedScore[])[],
  startsOn: string | null,
): Place[] {
  const most = new Map<string, PhasedDay & { count: number }>();
  for (const own of scores)
    for (const [key, [score, ...others]] of Map.groupBy(own, placeKey))
      most.set(key, {
        on: score!.on,
        isBefore: score!.isBefore,
        count: Math.max(most.get(key)?.count ?? 0, others.length + 1),
      });
  const scored = [...most.values()].map(({ on }) => on).toSorted();
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (const { date } of sessions) {
    const day = { on: date, isBefore: false };
    if (date >= first && date < last && !most.has(placeKey(day)))
      most.set(placeKey(day), { ...day, count: 1 });
  }
  const sessionsOn = Map.groupBy(sessions, ({ date }) => date);
  return [...most.values()]
    .toSorted((one, other) => compareOnAxis(one, other, startsOn))
    .flatMap(({ on, isBefore, count }) => {
      const held = isBefore ? [] : (sessionsOn.get(on) ?? []);
      return Array.from({ length: count }, (_, turn) => {
        const session = held[Math.min(turn, held.length - 1)] ?? null;
        const day = { on, isBefore, sessionId: session?.sessionId ?? null, number: session?.number ?? null };
        return { day, turn, session };
      });
    });
}

function placeKey({ on, isBefore }: PhasedDay): string {
  return `${on} ${isBefore}`;
}

function memberOn(
  places: readonly Place[],
  personId: string,
  scores: readonly DatedScore[],
): Pick<ChartedMember, 'scores' | 'attendance' | 'participation'> {
  const scoresOn = Map.groupBy(scores, placeKey);
  return {
    scores: places.map(({ day, turn }) => scoresOn.get(placeKey(day))?.[turn]?.value ?? null),
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
