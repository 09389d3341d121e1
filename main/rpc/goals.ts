import * as goals from '../services/goals/goals.ts';
import { listForPerson } from '../services/goals/person-goals.ts';
import { progress } from '../services/goals/progress.ts';
import * as ratings from '../services/goals/ratings.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Goals of groups and members, their ratings, and how far they were attained. */
export function goalsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    goals: {
      listForGroup: os.goals.listForGroup.handler(({ input }) => goals.listForGroup(open(), input)),
      listForPerson: os.goals.listForPerson.handler(({ input }) => listForPerson(open(), input)),
      get: os.goals.get.handler(({ input }) => goals.get(open(), input)),
      progress: os.goals.progress.handler(({ input }) => progress(open(), input)),
      add: os.goals.add.handler(({ input }) => goals.add(open(), input)),
      revise: os.goals.revise.handler(({ input }) => goals.revise(open(), input)),
      close: os.goals.close.handler(({ input }) => goals.close(open(), input)),
      reopen: os.goals.reopen.handler(({ input }) => goals.reopen(open(), input)),
      remove: os.goals.remove.handler(({ input }) => goals.remove(open(), input)),
      reorder: os.goals.reorder.handler(({ input }) => goals.reorder(open(), input)),
      forSession: os.goals.forSession.handler(({ input }) => ratings.forSession(open(), input)),
      rate: os.goals.rate.handler(({ input }) => ratings.rate(open(), input)),
      removeRating: os.goals.removeRating.handler(({ input }) => ratings.removeRating(open(), input)),
    },
  };
}
