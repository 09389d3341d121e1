import type { TFunction } from 'i18next';
import type { SeriesScope, Session } from '../../shared/contract/sessions.ts';
import type { Option } from '../ui/index.ts';

/**
 * The sessions that a change reaches, the one at hand among them. Of a series, held and cancelled ones are left as they
 * are unless they are the one at hand; what goes to the trash leaves only held ones.
 */
export function sessionsInScope(
  sessions: readonly Session[],
  session: Session,
  scope: SeriesScope,
  change: 'update' | 'cancel' | 'trash',
): readonly Session[] {
  if (scope === 'this' || session.seriesId === null) return [session];
  const moment = momentOf(session);
  return sessions.filter(
    (other) =>
      other.id === session.id ||
      (other.seriesId === session.seriesId &&
        (scope === 'all' || momentOf(other) >= moment) &&
        (change === 'trash' ? other.state !== 'held' : other.state === 'planned')),
  );
}

/** How many sessions a change reaches. */
export function countInScope(...change: Parameters<typeof sessionsInScope>): number {
  return sessionsInScope(...change).length;
}

function momentOf(session: Session): string {
  return `${session.date} ${session.start}`;
}

/** The three reaches of a change, each with how many sessions that is. */
export function scopeOptions(
  sessions: readonly Session[],
  session: Session,
  change: 'update' | 'cancel' | 'trash',
  t: TFunction,
): Option[] {
  const reach = (scope: SeriesScope) =>
    t('{{count}} sessions', { count: countInScope(sessions, session, scope, change) });
  return [
    { value: 'this', label: t('This session'), description: reach('this') },
    { value: 'following', label: t('This and the following ones'), description: reach('following') },
    { value: 'all', label: t('The whole series'), description: reach('all') },
  ];
}
