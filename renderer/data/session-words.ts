import type { TFunction } from 'i18next';
import type { Session, SessionWithGroup } from '../../shared/contract/sessions.ts';
import type { Hue } from '../ui/index.ts';

/** "Session 9 of 10"; a cancelled session has no number. */
export function sessionTitle(session: Pick<SessionWithGroup, 'number' | 'ofNumber'>, t: TFunction): string {
  return session.number === null
    ? t('Cancelled session')
    : t('Session {{number}} of {{total}}', { number: session.number, total: session.ofNumber });
}

/** Where a session stands, in a word, and the colour that goes with it. */
export function sessionState(
  session: Pick<Session, 'state' | 'date'>,
  today: string,
  t: TFunction,
): { word: string; hue: Hue } {
  switch (session.state) {
    case 'held':
      return { word: t('held'), hue: 'teal' };
    case 'running':
      return { word: t('running'), hue: 'amber' };
    case 'cancelled':
      return { word: t('cancelled'), hue: 'rose' };
    case 'planned':
      return session.date < today
        ? { word: t('not recorded'), hue: 'amber' }
        : { word: t('planned'), hue: 'slate' };
  }
}
