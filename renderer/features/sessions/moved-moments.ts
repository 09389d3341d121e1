import type { Session, SessionFields } from '../../../shared/contract/sessions.ts';
import { addDays, daysBetween } from '../../../shared/domain/local-time.ts';
import type { AskedMoments } from './MomentClashes.tsx';

/** No more moments than this are asked about at once. */
const mostMoments = 400;

/**
 * Where the sessions that a change reaches would be after it: the one at hand as it is written, the others moved by as
 * many days, with what is new in start and length. Days that have passed are left out: nothing is planned there.
 */
export function movedMoments(
  reached: readonly Session[],
  session: Session,
  fields: SessionFields,
  today: string,
): AskedMoments {
  const shift = daysBetween(session.date, fields.date);
  const moments = reached.map((other) => ({
    date: other.id === session.id ? fields.date : addDays(other.date, shift),
    start: fields.start === session.start ? other.start : fields.start,
    minutes: fields.minutes === session.minutes ? other.minutes : fields.minutes,
  }));
  return {
    exceptSessionIds: reached.slice(0, mostMoments).map(({ id }) => id),
    moments: moments.filter(({ date }) => date >= today).slice(0, mostMoments),
  };
}
