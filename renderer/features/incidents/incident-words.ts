import type { TFunction } from 'i18next';
import type { IncidentSummary } from '../../../shared/contract/incidents.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Hue } from '../../ui/index.ts';

const millisecondsInMinute = 60_000;

/** The minute of a session in which a moment lies, as people count: the first is 1. Null stays null. */
export function minuteOf(atMs: number | null): number | null {
  return atMs === null ? null : Math.floor(atMs / millisecondsInMinute) + 1;
}

/** The moment that stands for a minute of a session; where that minute was known more exactly, as it was. */
export function momentOf(minute: number | null, known: number | null): number | null {
  if (minute === null) return null;
  return minuteOf(known) === minute ? known : (minute - 1) * millisecondsInMinute;
}

/** Where an incident stands, and the colour that goes with it. */
export function standingOf(
  incident: Pick<IncidentSummary, 'closedOn' | 'needsReport'> & { reports: number },
  t: TFunction,
): { word: string; hue: Hue }[] {
  const standings: { word: string; hue: Hue }[] = [
    incident.closedOn === null ? { word: t('open'), hue: 'amber' } : { word: t('closed'), hue: 'slate' },
  ];
  if (incident.reports > 0) standings.push({ word: t('reported'), hue: 'teal' });
  else if (incident.needsReport)
    standings.push({
      word: t('needs a report'),
      hue: incident.closedOn === null ? 'rose' : 'slate',
    });
  return standings;
}

/** The sessions of a group that have begun by a day, the latest first, to choose from. */
export function sessionOptions(
  sessions: readonly Session[],
  today: string,
  chosen: string | null,
  t: TFunction,
): { value: string; label: string }[] {
  const ofNumber = sessions.filter((session) => session.state !== 'cancelled').length;
  return sessions
    .filter(
      (session) =>
        session.id === chosen ||
        (session.state !== 'cancelled' && (session.date <= today || session.state === 'running')),
    )
    .toReversed()
    .map((session) => ({
      value: session.id,
      label: `${sessionTitle({ ...session, ofNumber }, t)}, ${formatDate(session.date)}`,
    }));
}
