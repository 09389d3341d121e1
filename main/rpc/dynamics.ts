import * as dynamics from '../services/dynamics/session-dynamics.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Who took part how much, who spoke to whom, and what that looks like. */
export function dynamicsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    dynamics: {
      session: os.dynamics.session.handler(({ input }) => dynamics.session(open(), input)),
    },
  };
}
