import { z } from 'zod';
import { consentKinds, consentRules } from '../domain/consent.ts';
import { enrolmentStages, missingThings } from '../domain/enrolment-stage.ts';
import { consentStanding } from './consent-standing.ts';
import { changed, changedRecord, id, line, localDate, paragraph, procedure, requiredLine } from './define.ts';
import { personSummary } from './people.ts';

/** What screening asks, each yes, no, or not yet known. */
export const screeningQuestions = [
  'fits-the-need',
  'ready',
  'safe',
  'no-conflict',
  'no-sibling-unless-meant',
] as const;
export const screeningAnswers = ['unknown', 'yes', 'no'] as const;

export const screening = z.object({
  answers: z.record(z.enum(screeningQuestions), z.enum(screeningAnswers)),
  /** The day of the conversation; null while it is to come. */
  screenedOn: localDate.nullable(),
  remarks: paragraph(4000),
});

/**
 * One form of one person for one group. Consent is a parent's or an adult member's; assent is the young person's
 * own. Valid from `returnedOn` while given, not withdrawn and not expired.
 */
export const consentFields = z
  .object({
    kind: z.enum(consentKinds),
    sentOn: localDate.nullable(),
    returnedOn: localDate.nullable(),
    /** Null until it came back. */
    isGiven: z.boolean().nullable(),
    /** Who signed, and as what: 'Rosa Lopez, mother'. */
    givenBy: line(160),
    /** The last day on which it holds; null: until withdrawn. */
    expiresOn: localDate.nullable(),
    withdrawnOn: localDate.nullable(),
    withdrawnReason: line(200),
  })
  .refine((form) => (form.isGiven === null) === (form.returnedOn === null), {
    path: ['returnedOn'],
    error: 'returned-with-answer',
  })
  .refine((form) => form.isGiven !== true || form.givenBy !== '', {
    path: ['givenBy'],
    error: 'giver-needed',
  })
  .refine((form) => !form.sentOn || !form.returnedOn || form.sentOn <= form.returnedOn, {
    path: ['returnedOn'],
    error: 'returned-before-sent',
  })
  .refine((form) => !form.expiresOn || !form.returnedOn || form.returnedOn <= form.expiresOn, {
    path: ['expiresOn'],
    error: 'expires-before-given',
  })
  .refine((form) => form.withdrawnOn === null || form.isGiven === true, {
    path: ['withdrawnOn'],
    error: 'nothing-to-withdraw',
  })
  .refine((form) => !form.withdrawnOn || !form.returnedOn || form.returnedOn <= form.withdrawnOn, {
    path: ['withdrawnOn'],
    error: 'withdrawn-before-given',
  });

export const consentForm = z.object({
  id,
  kind: z.enum(consentKinds),
  sentOn: z.string().nullable(),
  returnedOn: z.string().nullable(),
  isGiven: z.boolean().nullable(),
  givenBy: z.string(),
  expiresOn: z.string().nullable(),
  withdrawnOn: z.string().nullable(),
  withdrawnReason: z.string(),
});

export const candidate = z.object({
  person: personSummary.omit({ groups: true }).extend({ accessNeeds: z.string() }),
  stage: z.enum(enrolmentStages),
  /** Null where the person joined the group without passing the board. */
  enrolmentId: id.nullable(),
  membershipId: id.nullable(),
  /** 1, 2, 3 ... for people who wait. */
  waitPosition: z.number().nullable(),
  referredOn: z.string().nullable(),
  referralSource: z.string(),
  referralReason: z.string(),
  screening,
  /** When the limits of confidentiality were explained; null: not yet. */
  confidentialityOn: z.string().nullable(),
  declinedOn: z.string().nullable(),
  declineReason: z.string(),
  forms: z.array(consentForm),
  /** As of today, under the group's consent rule; `not-needed` where the rule does not ask for it. */
  consent: consentStanding,
  assent: consentStanding,
  missing: z.array(z.enum(missingThings)),
  /** Ids of people of this board (enrolled, waiting, or on the way) who are not to be placed with this one. */
  keptApartFrom: z.array(id),
});

export const separation = z.object({
  id,
  first: personSummary.omit({ groups: true }),
  second: personSummary.omit({ groups: true }),
  reason: z.string(),
  notedOn: z.string(),
});

/** How a group is made up, for a glance: each count with how many are not known (an empty grade, empty pronouns). */
export const composition = z.object({
  size: z.number(),
  grades: z.array(z.object({ grade: z.string(), count: z.number() })),
  /** Whole years today. */
  ages: z.array(z.object({ age: z.number(), count: z.number() })),
  ageUnknown: z.number(),
  pronouns: z.array(z.object({ pronouns: z.string(), count: z.number() })),
  /** Classes that two or more have together. */
  sharedClasses: z.array(z.object({ course: z.string(), teacher: z.string(), personIds: z.array(id) })),
  keptApart: z.array(z.object({ firstId: id, secondId: id, reason: z.string() })),
  /** The size that is usual at the median age, as a hint; null where no age is known. */
  usualSize: z.object({ least: z.number(), most: z.number() }).nullable(),
  /** People with the same family name or guardian: perhaps of one family. */
  perhapsRelated: z.array(
    z.object({ firstId: id, secondId: id, because: z.enum(['family-name', 'guardian']) }),
  ),
});

export const enrolment = {
  /** Everybody on the way into the group, in it, waiting, declined or left, with what is missing for whom. */
  board: procedure.input(z.object({ groupId: id })).output(
    z.object({
      consentRule: z.enum(consentRules),
      capacity: z.number().nullable(),
      candidates: z.array(candidate),
      /** Of those who are enrolled, and of those with everybody who is on the way. */
      composition: z.object({ enrolled: composition, withComing: composition }),
    }),
  ),
  setConsentRule: procedure
    .input(z.object({ groupId: id, consentRule: z.enum(consentRules) }))
    .output(changed),
  /**
   * Puts people on the board as referred, one step to undo. Who was declined or has left begins anew; who is on the
   * way already stays as they are.
   */
  refer: procedure
    .input(
      z.object({
        groupId: id,
        personIds: z.array(id).min(1).max(200),
        referredOn: localDate,
        source: line(160),
        reason: paragraph(2000),
      }),
    )
    .output(changed),
  /** Corrects the referral of one person. */
  updateReferral: procedure
    .input(
      z.object({
        groupId: id,
        personId: id,
        referredOn: localDate,
        source: line(160),
        reason: paragraph(2000),
      }),
    )
    .output(changed),
  screen: procedure.input(z.object({ groupId: id, personId: id, screening })).output(changed),
  /** The day of the conversation with several people; what else screening found stays as it is. */
  noteScreened: procedure
    .input(z.object({ groupId: id, personIds: z.array(id).min(1).max(200), on: localDate.nullable() }))
    .output(changed),
  explainConfidentiality: procedure
    .input(z.object({ groupId: id, personIds: z.array(id).min(1).max(200), on: localDate.nullable() }))
    .output(changed),
  /** Makes members of people on the board. `NOT_TOGETHER` unless `acceptKeptApart`. */
  enrol: procedure
    .input(
      z.object({
        groupId: id,
        personIds: z.array(id).min(1).max(200),
        joinedOn: localDate,
        acceptKeptApart: z.boolean(),
      }),
    )
    .output(changed),
  /** Puts people on the board at the end of the wait list, one step to undo. */
  wait: procedure.input(z.object({ groupId: id, personIds: z.array(id).min(1).max(200) })).output(changed),
  decline: procedure
    .input(z.object({ groupId: id, personId: id, on: localDate, reason: requiredLine(300) }))
    .output(changed),
  /** Back from declined or waiting to referred or screened. */
  reopen: procedure.input(z.object({ groupId: id, personId: id })).output(changed),
  /** Takes somebody off the board who should never have been there; not for members. */
  remove: procedure.input(z.object({ groupId: id, personId: id })).output(changed),
};

export const consents = {
  /** Of one person in one group. */
  save: procedure
    .input(z.object({ groupId: id, personId: id, id: id.nullable(), form: consentFields }))
    .output(changedRecord),
  /** Forms sent to several people at once, one step; who has given one that holds for long yet is passed by. */
  send: procedure
    .input(
      z.object({
        groupId: id,
        personIds: z.array(id).min(1).max(200),
        kinds: z.array(z.enum(consentKinds)).min(1).max(consentKinds.length),
        sentOn: localDate,
      }),
    )
    .output(changed),
  /** Forms of several people that came back signed on one day, one step to undo. A refusal is saved by itself. */
  receive: procedure
    .input(
      z.object({
        groupId: id,
        returnedOn: localDate,
        forms: z
          .array(z.object({ personId: id, kind: z.enum(consentKinds), givenBy: requiredLine(160) }))
          .min(1)
          .max(400),
      }),
    )
    .output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
};

export const separations = {
  /** Of the whole workspace, or of one person. */
  list: procedure.input(z.object({ personId: id.nullable() })).output(z.array(separation)),
  add: procedure.input(z.object({ firstId: id, secondId: id, reason: line(200) })).output(changedRecord),
  update: procedure.input(z.object({ id, reason: line(200) })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
};

export type Candidate = z.output<typeof candidate>;
export type ConsentForm = z.output<typeof consentForm>;
export type ConsentFields = z.output<typeof consentFields>;
export type Composition = z.output<typeof composition>;
export type Screening = z.output<typeof screening>;
export type ScreeningQuestion = (typeof screeningQuestions)[number];
export type Separation = z.output<typeof separation>;
