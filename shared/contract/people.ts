import { z } from 'zod';
import { consentStanding } from './consent-standing.ts';
import {
  changed,
  changedRecord,
  id,
  isVisible,
  line,
  localDate,
  paragraph,
  procedure,
  requiredLine,
} from './define.ts';

export const guardianFields = z.object({
  name: requiredLine(120),
  relationship: line(60),
  phone: line(60),
  email: line(200),
});

export const personFields = z
  .object({
    /** The legal name in two parts; the family name may be empty, for people who have one name. */
    givenName: line(120),
    familyName: line(120),
    preferredName: line(120),
    pronouns: line(40),
    birthDate: localDate.nullable(),
    grade: line(30),
    phone: line(60),
    email: line(200),
    accessNeeds: paragraph(4000),
    /** The identifier of the agency or school. */
    identifier: line(60),
    guardians: z.array(guardianFields).max(10),
  })
  .refine((person) => isVisible(person.givenName + person.familyName + person.preferredName), {
    path: ['givenName'],
    error: 'name-needed',
  });

export const personSummary = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  pronouns: z.string(),
  birthDate: z.string().nullable(),
  grade: z.string(),
  identifier: z.string(),
  groups: z.array(z.object({ id, name: z.string() })),
});

/** A person with their own history. Nothing here names another member. */
export const person = personSummary.omit({ groups: true }).extend({
  phone: z.string(),
  email: z.string(),
  accessNeeds: z.string(),
  guardians: z.array(guardianFields),
  updatedAt: z.string(),
  memberships: z.array(
    z.object({
      id,
      groupId: id,
      groupName: z.string(),
      state: z.enum(['member', 'waiting']),
      joinedOn: z.string().nullable(),
      leftOn: z.string().nullable(),
      leaveReason: z.string(),
      /** Today, under the group's consent rule; `not-needed` once the membership is over. */
      consent: consentStanding,
      assent: consentStanding,
      summary: z.object({
        recorded: z.number(),
        attended: z.number(),
        rate: z.number().nullable(),
        excused: z.number(),
        unexcused: z.number(),
        late: z.number(),
        leftEarly: z.number(),
        absencesInARow: z.number(),
      }),
    }),
  ),
});

export const likelyDuplicate = z.object({
  person: personSummary,
  because: z.array(
    z.enum(['same-identifier', 'same-name', 'similar-name', 'same-birth-date', 'same-contact']),
  ),
});

export const people = {
  /** Everyone who is not in the trash. */
  list: procedure.output(z.array(personSummary)),
  get: procedure.input(z.object({ id })).output(person),
  create: procedure.input(personFields).output(changedRecord),
  update: procedure.input(z.object({ id, fields: personFields })).output(changed),
  trash: procedure.input(z.object({ id })).output(changed),
  /** People who may be the one being entered, the likeliest first, at most five. */
  likelyDuplicates: procedure
    .input(
      z.object({
        exceptId: id.nullable(),
        givenName: line(120),
        familyName: line(120),
        preferredName: line(120),
        birthDate: localDate.nullable(),
        identifier: line(60),
        phone: line(60),
        email: line(200),
      }),
    )
    .output(z.array(likelyDuplicate)),
  /** Pairs over the whole workspace that look like one person, the likeliest first, at most 200. */
  duplicatePairs: procedure.output(
    z.array(
      z.object({ first: personSummary, second: personSummary, because: likelyDuplicate.shape.because }),
    ),
  ),
  /**
   * Makes two people one: everything that `duplicateId` owns goes to `keepId`, blank fields are filled from
   * it, and it goes to the trash. Where both have a mark in one session, the kept person's stands; what was said of
   * either before a group (screening, declining, being kept apart) stays.
   */
  merge: procedure.input(z.object({ keepId: id, duplicateId: id })).output(
    changed.extend({
      /** People kept apart from them who are by this in one group with them. */
      keptApart: z.number(),
    }),
  ),
};

export type PersonFields = z.output<typeof personFields>;
export type GuardianFields = z.output<typeof guardianFields>;
export type PersonSummary = z.output<typeof personSummary>;
export type Person = z.output<typeof person>;
export type LikelyDuplicate = z.output<typeof likelyDuplicate>;
