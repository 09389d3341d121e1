import type { Goal, GroupGoalProgress, ProgressOfGoal, Voice } from '../../../shared/contract/goals.ts';
import type { GoalProgress } from '../../../shared/domain/goal-progress.ts';
import { groupNameOf } from '../../repositories/groups.ts';
import * as rows from '../../repositories/goals.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';
import { chooseVoice, countVoices, numbersOfSessions, readProgress } from './progress.ts';

export interface GoalsInGroup {
  groupId: string;
  groupName: string;
  goals: Goal[];
  voice: GroupGoalProgress['voice'];
  voices: GroupGoalProgress['voices'];
  progress: GoalProgress;
  progressOfGoals: ProgressOfGoal[];
}

/** One member's goals, group by group, with what came of them. */
export function listForPerson(
  workspace: OpenWorkspace,
  { personId, voice }: { personId: string; voice: Voice },
): GoalsInGroup[] {
  const { db } = workspace;
  requirePerson(workspace, personId);
  noteView(workspace, 'person', personId);
  const ratingsOf = Map.groupBy(rows.listRatings(db, { personId }), ({ goalId }) => goalId);
  const wordings = Map.groupBy(rows.listRevisions(db, { personId }), ({ goalId }) => goalId);
  const inGroups = Map.groupBy(rows.listGoalsOfPerson(db, personId), ({ groupId }) => groupId);
  return [...inGroups]
    .map(([groupId, goals]) => {
      const ratings = goals.flatMap(({ id }) => ratingsOf.get(id) ?? []);
      const chosen = chooseVoice(ratings, voice);
      const read = readProgress(goals, ratings, wordings, chosen, numbersOfSessions(db, groupId, ratings));
      return {
        groupId,
        groupName: groupNameOf(db, groupId) ?? '',
        goals,
        voice: chosen,
        voices: countVoices(ratings),
        progress: read.progress,
        progressOfGoals: read.goals,
      };
    })
    .toSorted((one, other) => one.groupName.localeCompare(other.groupName));
}
