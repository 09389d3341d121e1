import type { ReportGoal, ReportProgress } from '../../../shared/contract/report-pieces.ts';
import type { GroupSummaryReport } from '../../../shared/contract/summaries.ts';
import { meanProgress } from '../../../shared/domain/goal-progress.ts';
import { countStandings, isCounted } from '../../../shared/domain/goal-standing.ts';
import {
  type GoalFacts,
  goalLine,
  progressBy,
  ratingsOf,
  type ReadGoal,
  voiceOf,
  wholeProgress,
} from './goal-lines.ts';

/** What differs by less is the same, reckoned in another order. */
const leastMove = 1e-9;

interface MemberGoals {
  personId: string;
  goals: ReadGoal[];
  progress: ReportProgress;
  /** Of the goals that count. */
  lines: ReportGoal[];
}

/** The voice that counts in a group: of its facilitators the one who rated most. */
function voiceOfGroup(facts: GoalFacts) {
  return voiceOf(ratingsOf(facts, facts.goals));
}

/** Each member with goals, by the voice that counts in the group. */
export function readMemberGoals(facts: GoalFacts): MemberGoals[] {
  const voice = voiceOfGroup(facts);
  const goalsOf = Map.groupBy(
    facts.goals.filter(({ personId }) => personId !== null),
    ({ personId }) => personId!,
  );
  return [...goalsOf].map(([personId, goals]) => ({
    personId,
    goals,
    progress: progressBy(facts, goals, voice),
    lines: goals.filter(isCounted).map((goal) => goalLine(facts, goal, voice)),
  }));
}

/** The goals of the group as a whole, and what came of those of its members, without saying whose. */
export function readGroupGoals(
  facts: GoalFacts,
  clean: (text: string) => string,
): GroupSummaryReport['goals'] {
  const voice = voiceOfGroup(facts);
  const own = facts.goals.filter(({ personId }) => personId === null);
  const members = readMemberGoals(facts);
  const changes = members.map(({ progress }) => progress.change?.t ?? null);
  const known = changes.filter((change) => change !== null);
  const mean = meanProgress(members.map(({ goals }) => wholeProgress(facts, goals, voice)));
  const isFrom = ({ on }: { on: string }) => facts.span.from === null || on >= facts.span.from;
  return {
    group: own.map((goal) => goalLine(facts, goal, voice, clean)),
    progress: progressBy(facts, own, voice),
    mean: {
      ...mean,
      points: mean.points.filter(isFrom),
      latest: mean.latest !== null && isFrom(mean.latest) ? mean.latest : null,
      change: {
        mean: known.length === 0 ? null : known.reduce((sum, by) => sum + by, 0) / known.length,
        members: known.length,
      },
    },
    standings: countStandings(members.flatMap(({ lines }) => lines.map(({ standing }) => standing))),
    changes: {
      up: known.filter((by) => by > leastMove).length,
      same: known.filter((by) => Math.abs(by) <= leastMove).length,
      down: known.filter((by) => by < -leastMove).length,
      unknown: changes.length - known.length,
    },
  };
}
