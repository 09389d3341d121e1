import { insert } from '../../main/db/query.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';

const goalsOfMember = 2;
const ratingsOfGoal = 8;

/** Two goals of each member and one of the group, each rated at eight sessions: 200 ratings of a group of twelve. */
export function makeGoals(
  { db, newId }: OpenWorkspace,
  facts: { groupId: string; members: readonly string[]; sessions: readonly { id: string; date: string }[] },
): void {
  const { groupId, members, sessions } = facts;
  const owners = [null, ...members.flatMap((member) => Array<string>(goalsOfMember).fill(member))];
  const every = Math.max(1, Math.floor(sessions.length / ratingsOfGoal));
  const rated = sessions.filter((_, place) => place % every === 0).slice(0, ratingsOfGoal);
  for (const [place, personId] of owners.entries()) {
    const id = newId();
    insert(db, 'goals', {
      id,
      groupId,
      personId,
      text: `I ask to join a game, ${place}`,
      position: 1 + (place % goalsOfMember),
      levels: JSON.stringify(['Never', 'Watches', 'Asks once', 'Asks on three days', 'Asks others in']),
      importance: 1 + (place % 5),
      difficulty: 1 + (place % 3),
      baselineLevel: -1 - (place % 2),
      updatedAt: `${sessions[0]!.date}T08:00:00.000Z`,
    });
    for (const [order, session] of rated.entries())
      insert(db, 'goalRatings', {
        id: newId(),
        goalId: id,
        revision: 1,
        sessionId: session.id,
        ratedOn: session.date,
        level: Math.min(2, -2 + Math.floor((order + (place % 3)) / 2)),
        rater: 'facilitator',
        raterName: '',
        remark: '',
        updatedAt: `${session.date}T17:00:00.000Z`,
      });
  }
}
