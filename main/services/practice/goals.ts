import type { GoalFields, Rater } from '../../../shared/contract/goals.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/goals.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import * as roster from '../roster.ts';
import * as sessions from '../sessions.ts';
import { friendshipGoals } from './friendship-goals.ts';
import type { PracticeGoal } from './goal-story.ts';
import { caregiverGoals, friendshipGroupScales, worryGoals } from './other-goals.ts';

interface Held {
  id: string;
  date: string;
}

/**
 * The goals of the practice groups with their scales and ratings: of the students, whose story they tell with the
 * sessions; a few of the caregivers; those of last term's group, which are closed. Written in one change.
 */
export function fillGoals(workspace: OpenWorkspace): void {
  change(workspace, { action: 'goal.add', objectType: 'workspace' }, (db) => {
    fillGroup(workspace, db, 'Friendship group, grade 4', [1, 3, 5, 7], friendshipGoals);
    fillGroup(workspace, db, 'Caregivers’ circle', [1, 3, 5, 6], caregiverGoals);
    fillGroup(workspace, db, 'Worry busters, grade 5', [1, 3, 5], worryGoals);
  });
}

/** `rated`: the places of the sessions, among those held, at which was rated. */
function fillGroup(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  name: string,
  rated: readonly number[],
  story: Readonly<Record<string, readonly PracticeGoal[]>>,
): void {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
  const met = sessions.listForGroup(workspace, { groupId: group.id }).filter(({ state }) => state === 'held');
  const held = rated.map((place) => met[place]).filter((session) => session !== undefined);
  const people = roster.list(workspace, { groupId: group.id }).filter(({ state }) => state === 'member');
  const ofGroup = rows.listGoals(db, group.id).filter(({ personId }) => personId === null);
  if (name.startsWith('Friendship')) scaleGroupGoals(workspace, db, ofGroup, held);
  for (const [givenName, goals] of Object.entries(story)) {
    const member = people.find(({ person }) => person.givenName === givenName);
    if (!member?.joinedOn) throw new Error(`the practice group lacks ${givenName}`);
    const closedOn = member.leftOn ?? met.at(-1)!.date;
    for (const [place, goal] of goals.entries()) {
      const id = workspace.newId();
      const servesGoalId = ofGroup[goal.serves]?.id ?? null;
      const fields = fieldsOf(goal, { servesGoalId, startedOn: member.joinedOn });
      const owner = { id, groupId: group.id, personId: member.person.id, position: place + 1 };
      rows.insertGoal(db, { ...owner, updatedAt: now(workspace) }, fields);
      rate(workspace, db, id, 'facilitator', goal.facilitator, held, goal.revised ? 2 : null);
      rate(workspace, db, id, 'member', goal.own ?? [], held, null);
      rate(workspace, db, id, 'teacher', goal.teacher ?? [], [held[1], held.at(-1)], goal.revised ? 1 : null);
      if (goal.revised) reword(workspace, db, id, fields, goal.revised, held[1]!.date);
      if (goal.closed !== undefined)
        rows.updateGoal(db, id, { closedOn, closeReason: goal.closed, updatedAt: now(workspace) });
    }
  }
}

function fieldsOf(
  goal: Omit<PracticeGoal, 'serves'>,
  more: Pick<GoalFields, 'servesGoalId' | 'startedOn'>,
): GoalFields {
  return {
    text: goal.text,
    levels: [...goal.levels],
    smart: { ...rows.noPrompts, ...goal.smart },
    importance: goal.importance,
    difficulty: goal.difficulty,
    baselineLevel: goal.baseline,
    competences: [...goal.competences],
    ...more,
  };
}

/** From the place `since` on the ratings are of the second wording. */
function rate(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  goalId: string,
  rater: Rater,
  levels: readonly (number | null)[],
  held: readonly (Held | undefined)[],
  since: number | null,
): void {
  for (const [place, level] of levels.entries()) {
    const session = held[place];
    if (level === null || !session) continue;
    rows.insertRating(db, {
      id: workspace.newId(),
      goalId,
      revision: since !== null && place >= since ? 2 : 1,
      sessionId: session.id,
      ratedOn: session.date,
      level,
      rater,
      raterName: rater === 'teacher' ? 'Ms Duarte' : '',
      remark: '',
      updatedAt: now(workspace),
    });
  }
}

function reword(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  goalId: string,
  first: GoalFields,
  { reason, text, levels, baseline }: NonNullable<PracticeGoal['revised']>,
  revisedOn: string,
): void {
  rows.insertRevision(db, {
    id: workspace.newId(),
    goalId,
    number: 1,
    reason,
    revisedOn,
    ...wordingOf(first),
  });
  const fields = { ...first, text, levels: [...levels], baselineLevel: baseline };
  rows.updateGoalFields(db, goalId, fields, { revision: 2, updatedAt: now(workspace) });
}

function wordingOf({ text, smart, levels, importance, difficulty, baselineLevel }: GoalFields) {
  return { text, smart, levels, importance, difficulty, baselineLevel };
}

function scaleGroupGoals(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  goals: readonly { id: string; text: string }[],
  held: readonly Held[],
): void {
  for (const { place, ...written } of friendshipGroupScales) {
    const goal = goals[place];
    if (!goal) throw new Error('the practice group lacks its goals');
    const fields = fieldsOf({ ...written, text: goal.text }, { servesGoalId: null, startedOn: null });
    rows.updateGoalFields(db, goal.id, fields, { revision: 1, updatedAt: now(workspace) });
    rate(workspace, db, goal.id, 'facilitator', written.facilitator, held, null);
  }
}
