import { z } from 'zod';
import { type Incident, incidentFields, type IncidentFields } from '../../../shared/contract/incidents.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { minuteOf, momentOf } from './incident-words.ts';

/** As it is typed: the minute of the session instead of the moment, and closing has a button of its own. */
export const incidentForm = incidentFields.omit({ atMs: true, closedOn: true }).extend({
  minute: z.int().min(1).max(1440).nullable(),
});

export type IncidentForm = z.output<typeof incidentForm>;

/** What the form begins with: as it was noted, or the latest session that met. */
export function beginning(
  incident: Incident | null,
  sessions: readonly Session[],
  today: string,
): IncidentForm {
  if (incident)
    return {
      sessionId: incident.sessionId,
      happenedOn: incident.happenedOn,
      minute: minuteOf(incident.atMs),
      what: incident.what,
      personIds: incident.people.map((person) => person.id),
      response: incident.response,
      followUp: incident.followUp,
      needsReport: incident.needsReport,
      isRestricted: incident.isRestricted,
    };
  const met = sessions.filter(
    (session) => session.state === 'running' || (session.state === 'held' && session.date <= today),
  );
  return {
    sessionId: met.at(-1)?.id ?? null,
    happenedOn: today,
    minute: null,
    what: '',
    personIds: [],
    response: '',
    followUp: '',
    needsReport: false,
    isRestricted: false,
  };
}

export function writtenFields({ minute, ...form }: IncidentForm, incident: Incident | null): IncidentFields {
  return {
    ...form,
    atMs: form.sessionId === null ? null : momentOf(minute, incident?.atMs ?? null),
    closedOn: incident?.closedOn ?? null,
  };
}
