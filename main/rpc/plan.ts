import * as norms from '../services/norms.ts';
import * as templates from '../services/plan-templates.ts';
import * as plans from '../services/plans.ts';
import * as proposal from '../services/word/proposal.ts';
import type { Guarded, Implementation } from './guard.ts';

/** The group's plan: what it is planned to be, and the norms it gives itself. */
export function planRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    plans: {
      get: os.plans.get.handler(({ input }) => plans.get(open(), input)),
      answer: os.plans.answer.handler(({ input }) => plans.answer(open(), input)),
      addGoal: os.plans.addGoal.handler(({ input }) => plans.addGoal(open(), input)),
      updateGoal: os.plans.updateGoal.handler(({ input }) => plans.updateGoal(open(), input)),
      removeGoal: os.plans.removeGoal.handler(({ input }) => plans.removeGoal(open(), input)),
      reorderGoals: os.plans.reorderGoals.handler(({ input }) => plans.reorderGoals(open(), input)),
      templates: os.plans.templates.handler(() => templates.templates()),
      startFrom: os.plans.startFrom.handler(({ input }) => templates.startFrom(open(), input)),
      createFrom: os.plans.createFrom.handler(({ input }) => templates.createFrom(open(), input)),
      word: os.plans.word.handler(({ input }) => proposal.word(open(), input)),
    },
    norms: {
      list: os.norms.list.handler(({ input }) => norms.list(open(), input)),
      add: os.norms.add.handler(({ input }) => norms.add(open(), input)),
      revise: os.norms.revise.handler(({ input }) => norms.revise(open(), input)),
      agree: os.norms.agree.handler(({ input }) => norms.agree(open(), input)),
      drop: os.norms.drop.handler(({ input }) => norms.drop(open(), input)),
      remove: os.norms.remove.handler(({ input }) => norms.remove(open(), input)),
      reorder: os.norms.reorder.handler(({ input }) => norms.reorder(open(), input)),
      sight: os.norms.sight.handler(({ input }) => norms.sight(open(), input)),
      removeSighting: os.norms.removeSighting.handler(({ input }) => norms.removeSighting(open(), input)),
    },
  };
}
