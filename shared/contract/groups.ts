import { z } from 'zod';
import { consentRules } from '../domain/consent.ts';
import {
  changed,
  changedRecord,
  id,
  line,
  localDate,
  localTime,
  minutes,
  paragraph,
  procedure,
  requiredLine,
  weekday,
} from './define.ts';

/** Kinds of group: treatment groups first, then task groups (Toseland and Rivas' two families). */
export const groupKinds = [
  'support',
  'education',
  'growth',
  'therapy',
  'socialization',
  'self-help',
  'team',
  'treatment-conference',
  'staff-development',
  'committee',
  'cabinet',
  'board',
  'social-action',
  'coalition',
  'delegate-council',
] as const;
export const groupStatuses = ['planned', 'active', 'ended', 'archived'] as const;
export const groupColours = ['teal', 'amber', 'rose', 'blue', 'plum', 'moss', 'clay', 'slate'] as const;
export const facilitatorRoles = ['facilitator', 'co-facilitator', 'observer'] as const;

export const facilitatorFields = z.object({
  name: requiredLine(120),
  credentials: line(80),
  email: line(200),
});
export const facilitator = facilitatorFields.extend({ id });

export const groupFacilitator = z.object({ facilitatorId: id, role: z.enum(facilitatorRoles) });

export const groupFields = z
  .object({
    name: requiredLine(120),
    kind: z.enum(groupKinds),
    purpose: paragraph(4000),
    openness: z.enum(['open', 'closed']),
    status: z.enum(groupStatuses),
    startsOn: localDate.nullable(),
    endsOn: localDate.nullable(),
    place: line(120),
    weekday: weekday.nullable(),
    startTime: localTime.nullable(),
    minutes: minutes.nullable(),
    capacity: z.int().min(1).max(1000).nullable(),
    colour: z.enum(groupColours),
    tags: z.array(requiredLine(40)).max(20),
    facilitators: z.array(groupFacilitator).max(20),
  })
  .refine((group) => !group.startsOn || !group.endsOn || group.startsOn <= group.endsOn, {
    path: ['endsOn'],
    error: 'ends-before-start',
  });

export const groupSummary = z.object({
  id,
  name: z.string(),
  kind: z.enum(groupKinds),
  openness: z.enum(['open', 'closed']),
  status: z.enum(groupStatuses),
  colour: z.enum(groupColours),
  place: z.string(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  weekday: z.number().nullable(),
  startTime: z.string().nullable(),
  tags: z.array(z.string()),
  capacity: z.number().nullable(),
  members: z.number(),
  waiting: z.number(),
  held: z.number(),
  planned: z.number(),
  nextOn: z.string().nullable(),
  facilitatorNames: z.array(z.string()),
});

export const group = groupSummary.extend({
  purpose: z.string(),
  /** Which forms the group asks for; set by `enrolment.setConsentRule`. */
  consentRule: z.enum(consentRules),
  minutes: z.number().nullable(),
  facilitators: z.array(groupFacilitator.extend({ name: z.string(), credentials: z.string() })),
  updatedAt: z.string(),
});

export const groups = {
  /** Every group that is not in the trash, with the counts that a list needs. */
  list: procedure.output(z.array(groupSummary)),
  get: procedure.input(z.object({ id })).output(group),
  create: procedure.input(groupFields).output(changedRecord),
  update: procedure.input(z.object({ id, fields: groupFields })).output(changed),
  /** A new planned group with the same settings, facilitators and plan, without members, sessions or dates. */
  duplicate: procedure.input(z.object({ id, name: requiredLine(120) })).output(changedRecord),
  trash: procedure.input(z.object({ id })).output(changed),
};

export const facilitators = {
  list: procedure.output(z.array(facilitator.extend({ groups: z.number(), isOwner: z.boolean() }))),
  create: procedure.input(facilitatorFields).output(changedRecord),
  update: procedure.input(z.object({ id, fields: facilitatorFields })).output(changed),
  trash: procedure.input(z.object({ id })).output(changed),
};

export type GroupFields = z.output<typeof groupFields>;
export type GroupSummary = z.output<typeof groupSummary>;
export type Group = z.output<typeof group>;
export type Facilitator = z.output<typeof facilitator>;
export type FacilitatorFields = z.output<typeof facilitatorFields>;
