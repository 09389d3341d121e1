import * as chart from '../services/single-system/group-chart.ts';
import * as starts from '../services/single-system/starts.ts';
import type { Guarded, Implementation } from './guard.ts';

/** One member's scores over time, before and while the group works. */
export function singleSystemRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    singleSystem: {
      ofGroup: os.singleSystem.ofGroup.handler(({ input }) => chart.ofGroup(open(), input)),
      setStart: os.singleSystem.setStart.handler(({ input }) => starts.setStart(open(), input)),
    },
  };
}
