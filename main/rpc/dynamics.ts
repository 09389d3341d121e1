import { group } from '../services/dynamics/group-dynamics.ts';
import { person } from '../services/dynamics/person-dynamics.ts';
import { session } from '../services/dynamics/session-dynamics.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Who took part how much, who spoke to whom, and what that looks like: of a session, a group, a person. */
export function dynamicsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    dynamics: {
      session: os.dynamics.session.handler(({ input }) => session(open(), input)),
      group: os.dynamics.group.handler(({ input }) => group(open(), input)),
      person: os.dynamics.person.handler(({ input }) => person(open(), input)),
    },
  };
}
