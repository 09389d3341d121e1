import { group } from '../services/reports/group-summary.ts';
import { guardWords } from '../services/reports/guarded-words.ts';
import { member } from '../services/reports/member-progress.ts';
import { session } from '../services/reports/session-summary.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Reports of one member, one session and one group. */
export function summariesRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    summaries: {
      member: os.summaries.member.handler(({ input }) => member(open(), input)),
      guardWords: os.summaries.guardWords.handler(({ input }) => guardWords(open(), input)),
      session: os.summaries.session.handler(({ input }) => session(open(), input)),
      group: os.summaries.group.handler(({ input }) => group(open(), input)),
    },
  };
}
