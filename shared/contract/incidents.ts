import { z } from 'zod';
import { sessionMoment, waitedMs } from './acts.ts';
import {
  changed,
  changedRecord,
  id,
  line,
  localDate,
  localTime,
  paragraph,
  procedure,
  requiredLine,
  requiredParagraph,
} from './define.ts';

/** Most people that one incident names. */
export const mostInvolved = 100;

export const incidentFields = z.object({
  /** Null: outside of any session. */
  sessionId: id.nullable(),
  /** The day; of an incident in a session the session's own day counts, wherever it is moved to. */
  happenedOn: localDate,
  /** The moment in the session, from the begin of its run; null where nobody looked at the clock. */
  atMs: sessionMoment.nullable(),
  what: requiredParagraph(),
  personIds: z.array(id).max(mostInvolved),
  response: paragraph(),
  followUp: paragraph(),
  needsReport: z.boolean(),
  isRestricted: z.boolean(),
  /** Null: still open. */
  closedOn: localDate.nullable(),
});

export const incidentReportFields = z.object({
  /** The day and the wall-clock time of the call or letter. */
  reportedOn: localDate,
  reportedAt: localTime,
  agency: requiredLine(200),
  /** The number or the name that the agency gave; empty where none was given. */
  reference: line(200),
  /** The least that had to be said. */
  facts: requiredParagraph(),
  followUp: paragraph(),
});

export const incidentReport = incidentReportFields.extend({ id });

export const involved = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

/** A line of the list. Of a restricted incident only that it is there: no words, no people, no moment. */
export const incidentSummary = z.object({
  id,
  groupId: id,
  sessionId: id.nullable(),
  sessionNumber: z.number().nullable(),
  happenedOn: z.string(),
  atMs: z.number().nullable(),
  isRestricted: z.boolean(),
  /** Empty where restricted. */
  what: z.string(),
  people: z.array(involved),
  needsReport: z.boolean(),
  reports: z.number(),
  hasResponse: z.boolean(),
  hasFollowUp: z.boolean(),
  closedOn: z.string().nullable(),
});

/** The whole of one incident, restricted or not. */
export const incident = incidentSummary.omit({ hasResponse: true, hasFollowUp: true, reports: true }).extend({
  response: z.string(),
  followUp: z.string(),
  reports: z.array(incidentReport),
});

/** What the place of work asks for when something has to be reported, in its own words. */
export const protocolFields = z.object({
  steps: paragraph(10_000),
  contacts: z.array(z.object({ name: requiredLine(120), phone: line(60), remark: line(200) })).max(20),
});

export const incidents = {
  /** Of a group or of one of its sessions, the latest first. */
  list: procedure
    .input(z.object({ groupId: id, sessionId: id.nullable().optional() }))
    .output(z.array(incidentSummary)),
  /** Opens one. Opening a restricted one is an entry of the audit log, each time. */
  open: procedure.input(z.object({ id })).output(incident),
  /**
   * One key and a few words while a session runs; everything else can be added later. Without `atMs` it is of now, or of
   * `waitedMs` ago, where the session runs.
   */
  note: procedure
    .input(
      z.object({
        sessionId: id,
        atMs: sessionMoment.nullable().optional(),
        waitedMs,
        what: requiredParagraph(),
        personIds: z.array(id).max(mostInvolved).default([]),
        isRestricted: z.boolean().default(false),
      }),
    )
    .output(changedRecord),
  /** Errors: DAY_TO_COME. */
  add: procedure.input(z.object({ groupId: id, fields: incidentFields })).output(changedRecord),
  /** Errors: DAY_TO_COME. */
  update: procedure.input(z.object({ id, fields: incidentFields })).output(changed),
  /** Closed on a day, or (null) open again. */
  close: procedure.input(z.object({ id, closedOn: localDate.nullable() })).output(changed),
  trash: procedure.input(z.object({ id })).output(changed),
  addReport: procedure
    .input(z.object({ incidentId: id, fields: incidentReportFields }))
    .output(changedRecord),
  updateReport: procedure.input(z.object({ id, fields: incidentReportFields })).output(changed),
  removeReport: procedure.input(z.object({ id })).output(changed),
  protocol: procedure.output(protocolFields),
  setProtocol: procedure.input(protocolFields).output(changed),
};

export type IncidentFields = z.output<typeof incidentFields>;
export type IncidentSummary = z.output<typeof incidentSummary>;
export type Incident = z.output<typeof incident>;
export type IncidentReport = z.output<typeof incidentReport>;
export type IncidentReportFields = z.output<typeof incidentReportFields>;
export type ProtocolFields = z.output<typeof protocolFields>;
