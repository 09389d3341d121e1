import { MezzoError } from '../../shared/contract/failures.ts';
import type {
  Incident,
  IncidentFields,
  IncidentReportFields,
  IncidentSummary,
} from '../../shared/contract/incidents.ts';
import * as rows from '../repositories/incidents.ts';
import { type Stamp, tappedAt } from './acts.ts';
import { change, logEvent } from './change.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

type Step = { undoStep: number | null };

export function list(
  workspace: OpenWorkspace,
  { groupId, sessionId }: { groupId: string; sessionId?: string | null | undefined },
): IncidentSummary[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'incidents', groupId);
  const peopleOf = Map.groupBy(
    rows.listInvolvedOfGroup(workspace.db, groupId),
    (person) => person.incidentId,
  );
  return rows.listIncidents(workspace.db, groupId, sessionId ?? null).map((row) => {
    const isRestricted = row.isRestricted === 1;
    return {
      id: row.id,
      groupId: row.groupId,
      sessionId: row.sessionId,
      sessionNumber: row.sessionNumber,
      happenedOn: row.happenedOn,
      atMs: isRestricted ? null : row.atMs,
      isRestricted,
      what: isRestricted ? '' : row.what,
      people: isRestricted ? [] : (peopleOf.get(row.id) ?? []).map(withoutIncident),
      needsReport: row.needsReport === 1,
      reports: row.reports,
      hasResponse: row.response !== '',
      hasFollowUp: row.followUp !== '',
      closedOn: row.closedOn,
    };
  });
}

/** The whole of one. A restricted one is written down as opened, each time and before it is given out. */
export function open(workspace: OpenWorkspace, { id }: { id: string }): Incident {
  const row = requireIncident(workspace, id);
  if (row.isRestricted === 1)
    logEvent(workspace, { action: 'incident.open', objectType: 'incident', objectId: id });
  else noteView(workspace, 'incident', id);
  return {
    id: row.id,
    groupId: row.groupId,
    sessionId: row.sessionId,
    sessionNumber: row.sessionNumber,
    happenedOn: row.happenedOn,
    atMs: row.atMs,
    isRestricted: row.isRestricted === 1,
    what: row.what,
    people: rows.listInvolved(workspace.db, id).map(withoutIncident),
    needsReport: row.needsReport === 1,
    closedOn: row.closedOn,
    response: row.response,
    followUp: row.followUp,
    reports: rows.listReports(workspace.db, id).map((report) => ({
      id: report.id,
      reportedOn: report.reportedAt.slice(0, 10),
      reportedAt: report.reportedAt.slice(11),
      agency: report.agency,
      reference: report.reference,
      facts: report.facts,
      followUp: report.followUp,
    })),
  };
}

export function note(
  workspace: OpenWorkspace,
  input: {
    sessionId: string;
    what: string;
    personIds: string[];
    isRestricted: boolean;
  } & Stamp,
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: 'incident.note',
      objectType: 'incident',
      objectId: id,
      detail: { people: input.personIds.length, restricted: input.isRestricted },
    },
    (db) => {
      const session = requireSession(workspace, input.sessionId);
      for (const personId of input.personIds) requirePerson(workspace, personId);
      const tapped = session.state === 'running' ? tappedAt(workspace, session.id, input.waitedMs) : null;
      rows.insertIncident(db, {
        id,
        groupId: session.groupId,
        sessionId: session.id,
        happenedOn: session.date,
        atMs: input.atMs === undefined ? tapped : input.atMs,
        what: input.what,
        response: '',
        followUp: '',
        needsReport: 0,
        isRestricted: input.isRestricted ? 1 : 0,
        closedOn: null,
        updatedAt: now(workspace),
      });
      rows.putInvolved(db, id, input.personIds, workspace.newId);
    },
  );
  return { id, undoStep };
}

export function add(
  workspace: OpenWorkspace,
  { groupId, fields }: { groupId: string; fields: IncidentFields },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'incident.add', objectType: 'incident', objectId: id, detail: figuresOf(fields) },
    (db) => {
      requireGroup(workspace, groupId);
      rows.insertIncident(db, { id, groupId, ...written(workspace, groupId, fields, []) });
      rows.putInvolved(db, id, fields.personIds, workspace.newId);
    },
  );
  return { id, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: IncidentFields },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'incident.update', objectType: 'incident', objectId: id, detail: figuresOf(fields) },
    (db) => {
      const { groupId } = requireIncident(workspace, id);
      const known = rows.listInvolved(db, id).map((person) => person.id);
      rows.updateIncident(db, id, written(workspace, groupId, fields, known));
      rows.putInvolved(db, id, fields.personIds, workspace.newId);
    },
  );
  return { undoStep };
}

export function close(
  workspace: OpenWorkspace,
  { id, closedOn }: { id: string; closedOn: string | null },
): Step {
  const { undoStep } = change(
    workspace,
    {
      action: closedOn === null ? 'incident.reopen' : 'incident.close',
      objectType: 'incident',
      objectId: id,
    },
    (db) => {
      if (requireIncident(workspace, id).closedOn === closedOn) return;
      refuseDayToCome(workspace, closedOn);
      rows.updateIncident(db, id, { closedOn, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'incident.trash', objectType: 'incident', objectId: id },
    (db) => {
      requireIncident(workspace, id);
      rows.updateIncident(db, id, { trashedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function addReport(
  workspace: OpenWorkspace,
  { incidentId, fields }: { incidentId: string; fields: IncidentReportFields },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'incidentReport.add', objectType: 'incident', objectId: incidentId },
    (db) => {
      requireIncident(workspace, incidentId);
      rows.insertReport(db, { id, incidentId, ...writtenReport(workspace, fields) });
    },
  );
  return { id, undoStep };
}

export function updateReport(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: IncidentReportFields },
): Step {
  const { incidentId } = requireReport(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'incidentReport.update', objectType: 'incident', objectId: incidentId },
    (db) => rows.updateReport(db, id, writtenReport(workspace, fields)),
  );
  return { undoStep };
}

export function removeReport(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { incidentId } = requireReport(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'incidentReport.remove', objectType: 'incident', objectId: incidentId },
    (db) => rows.deleteReport(db, id),
  );
  return { undoStep };
}

function withoutIncident({ incidentId: _incidentId, ...person }: rows.InvolvedRow) {
  return person;
}

function figuresOf(fields: IncidentFields) {
  return {
    people: fields.personIds.length,
    restricted: fields.isRestricted,
    needsReport: fields.needsReport,
    closed: fields.closedOn !== null,
  };
}

/** @throws MezzoError NOT_FOUND for a session of another group or a person who is gone, DAY_TO_COME */
function written(
  workspace: OpenWorkspace,
  groupId: string,
  { personIds, ...fields }: IncidentFields,
  known: readonly string[],
): rows.WrittenIncident {
  const session = fields.sessionId === null ? null : requireSession(workspace, fields.sessionId);
  if (session && session.groupId !== groupId) throw new MezzoError('NOT_FOUND', { kind: 'session' });
  for (const personId of personIds) if (!known.includes(personId)) requirePerson(workspace, personId);
  const happenedOn = session?.date ?? fields.happenedOn;
  // A session that runs ahead of its day is not doubted; a day that somebody typed is.
  if (!session) refuseDayToCome(workspace, happenedOn);
  refuseDayToCome(workspace, fields.closedOn);
  return {
    sessionId: fields.sessionId,
    happenedOn,
    atMs: session ? fields.atMs : null,
    what: fields.what,
    response: fields.response,
    followUp: fields.followUp,
    needsReport: fields.needsReport ? 1 : 0,
    isRestricted: fields.isRestricted ? 1 : 0,
    closedOn: fields.closedOn,
    updatedAt: now(workspace),
  };
}

function writtenReport(workspace: OpenWorkspace, fields: IncidentReportFields) {
  refuseDayToCome(workspace, fields.reportedOn);
  const { agency, reference, facts, followUp } = fields;
  return { reportedAt: rows.reportedAt(fields), agency, reference, facts, followUp };
}

function refuseDayToCome(workspace: OpenWorkspace, day: string | null): void {
  if (day !== null && day > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: day });
}

function requireIncident(workspace: OpenWorkspace, id: string): rows.IncidentRow {
  const row = rows.findIncident(workspace.db, id);
  if (!row) throw new MezzoError('NOT_FOUND', { kind: 'incident' });
  return row;
}

function requireReport(workspace: OpenWorkspace, id: string): rows.ReportRow {
  const report = rows.findReport(workspace.db, id);
  if (!report) throw new MezzoError('NOT_FOUND', { kind: 'report' });
  requireIncident(workspace, report.incidentId);
  return report;
}
