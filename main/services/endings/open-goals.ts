import { byLastRating } from '../../../shared/contract/endings.ts';
import type { CloseReason } from '../../../shared/contract/goals.ts';
import { countStandings, type GoalStanding } from '../../../shared/domain/goal-standing.ts';
import type { ReadableDatabase, WritableDatabase } from '../../db/query.ts';
import { closeGoal, listOpenGoals } from '../../repositories/endings.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { goalLine, readGoalFacts, voiceOf } from '../reports/goal-lines.ts';

/** How many goals are open, and where they stand by the facilitator's last rating. */
export function countOpenGoals(db: ReadableDatabase, groupId: string) {
  const open = listOpenGoals(db, groupId);
  const standingOf = readStandings(db, groupId);
  const counts = countStandings(open.map(({ id }) => standingOf.get(id) ?? 'unrated'));
  const { met, unrated } = counts;
  return { goals: open.length, goalsBy: { met, below: open.length - met - unrated, unrated } };
}

interface Closing {
  endedOn: string;
  /** Why, or `byLastRating`. */
  goalReason: string;
  /** Stands where nobody rated. */
  otherwise: string;
}

/** Closes every open goal of a group and answers which they were. */
export function closeOpenGoals(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  { endedOn, goalReason, otherwise }: Closing,
): string[] {
  const standingOf = readStandings(db, groupId);
  return listOpenGoals(db, groupId).map(({ id, startedOn }) => {
    // a goal that was begun after the last day ends on the day it began
    const closedOn = startedOn !== null && startedOn > endedOn ? startedOn : endedOn;
    const closeReason =
      goalReason === byLastRating ? reasonOf(standingOf.get(id) ?? 'unrated', otherwise) : goalReason;
    closeGoal(db, id, { closedOn, closeReason, updatedAt: now(workspace) });
    return id;
  });
}

function reasonOf(standing: GoalStanding, otherwise: string): string {
  if (standing === 'unrated') return otherwise;
  return (standing === 'met' ? 'reached' : 'not-reached') satisfies CloseReason;
}

function readStandings(db: ReadableDatabase, groupId: string): ReadonlyMap<string, GoalStanding> {
  const facts = readGoalFacts(db, groupId, { from: null, to: null });
  const voice = voiceOf(facts.ratings);
  return new Map(facts.goals.map((goal) => [goal.id, goalLine(facts, goal, voice).standing]));
}
