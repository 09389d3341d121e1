import { z } from 'zod';
import { activityCategories } from '../domain/activity-fields.ts';
import { endingSteps } from '../domain/ending-steps.ts';
import { changed, changedRecord, id, line, localDate, paragraph, procedure, requiredLine } from './define.ts';
import { disclosureFields } from './disclosures.ts';
import { facilitatorRoles, groupStatuses } from './groups.ts';
import { foundName } from './notes.ts';
import { wordFile } from './plan.ts';

/** How it ends for one member; '' while nobody said. `left`: before the group ended. */
export const memberOutcomes = ['', 'completed', 'transfer', 'referral', 'left'] as const;

export const memberEndingFields = z.object({
  outcome: z.enum(memberOutcomes),
  /** To whom or where, for a transfer or a referral. */
  toWhom: line(200),
  /** When that was arranged; null while it is not. */
  arrangedOn: localDate.nullable(),
  gains: paragraph(2000),
  next: paragraph(2000),
  /** What the certificate says this member brought to the group. */
  certificateLine: line(160),
});

export const endingMember = z.object({
  personId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  joinedOn: z.string(),
  leftOn: z.string().nullable(),
  leaveReason: z.string(),
  /** Whether they are, or were, there at the end: those who left before are not counted in the steps. */
  isAtEnd: z.boolean(),
  /** Sessions they came to, of those with a mark of theirs. */
  attended: z.number(),
  recorded: z.number(),
  ending: memberEndingFields,
});

export const endingStepEntry = z.object({
  /** The name of one of Mezzo's steps, or the id of one of one's own. */
  key: z.string(),
  step: z.enum([...endingSteps, '']),
  text: z.string(),
  doneOn: z.string().nullable(),
  remark: z.string(),
  /** How far the record itself answers it; null where it cannot. */
  evidence: z.object({ done: z.number(), of: z.number(), isEnough: z.boolean() }).nullable(),
  isDone: z.boolean(),
});

const sessionInBrief = z.object({ id, number: z.number().nullable(), date: z.string() });

const countdown = z.object({
  held: z.number(),
  left: z.number(),
  lastOn: z.string().nullable(),
  isEnding: z.boolean(),
  /** The next session, running or to come. */
  next: sessionInBrief.nullable(),
  /** The latest session up to today, in which last ratings can be entered. */
  latest: sessionInBrief.nullable(),
  /** From which session on ratings and scores count as last ones; it may be to come. */
  lastFrom: sessionInBrief.nullable(),
});

/** Figures alone: how far the way to the end is. */
export const endingInBrief = z.object({
  status: z.enum(groupStatuses),
  endedOn: z.string().nullable(),
  countdown,
  done: z.number(),
  steps: z.number(),
});

export const ending = z.object({
  groupId: id,
  groupName: z.string(),
  status: z.enum(groupStatuses),
  /** The day on which the group was closed; null while it is not, or was never closed here. */
  endedOn: z.string().nullable(),
  countdown,
  steps: z.array(endingStepEntry),
  leftOut: z.array(z.enum(endingSteps)),
  members: z.array(endingMember),
  /** What closing the group would touch. */
  open: z.object({
    /** Members whose membership has no last day. */
    memberships: z.array(z.object({ membershipId: id, personId: id })),
    goals: z.number(),
    /** Of them, by the facilitator's last rating: as expected or better, below, and never rated. */
    goalsBy: z.object({ met: z.number(), below: z.number(), unrated: z.number() }),
    /** Planned sessions, each with its day: those after the last day are cancelled or trashed with the group. */
    planned: z.array(sessionInBrief),
    /** The latest session that was held; the group cannot have ended before it. */
    lastHeldOn: z.string().nullable(),
  }),
});

/** The pictures of the story: one for each category of activity, and some for what has none. */
export const storyPictures = [...activityCategories, 'talk', 'star', 'path', 'home', 'sun', 'music'] as const;

export const storyFields = z.object({
  title: line(80),
  opening: paragraph(400),
  /** The path of the group: its sessions in order, each with a picture and a few words. */
  path: z
    .array(
      z.object({
        number: z.int().min(1).max(9999).nullable(),
        picture: z.enum(storyPictures),
        words: line(60),
      }),
    )
    .max(40),
  /** "We did". */
  did: z.array(requiredLine(60)).max(24),
  /** Norms in the group's own words. */
  norms: z.array(requiredLine(160)).max(10),
  showsNumbers: z.boolean(),
  closing: paragraph(400),
});

/** In place of a reason: each goal is closed by where it stands. */
export const byLastRating = 'by-last-rating';

/** What of the whole group is counted: nothing of any one member. */
export const storyNumbers = z.object({
  sessions: z.number(),
  minutes: z.number(),
  activities: z.number(),
});

export const story = z.object({
  groupId: id,
  groupName: z.string(),
  colour: z.string(),
  savedAt: z.string().nullable(),
  /** As it was saved; as the record proposes it while it was not. */
  fields: storyFields,
  /** What the record proposes now. */
  proposed: storyFields,
  numbers: storyNumbers,
  /** Names of people in its texts, in the order of `textsOfStory` (shared/domain/story-texts.ts). */
  found: z.array(foundName),
});

export const summarySections = [
  'purpose',
  'course',
  'attendance',
  'content',
  'stages',
  'goals',
  'measures',
  'members',
  'recommendations',
] as const;

export const summarySection = z.object({
  /** One of `summarySections`, or '' for one of one's own. */
  key: z.enum([...summarySections, '']),
  heading: requiredLine(120),
  text: paragraph(6000),
});

export const closingSummary = z.object({
  groupId: id,
  groupName: z.string(),
  status: z.enum(groupStatuses),
  endedOn: z.string().nullable(),
  savedAt: z.string().nullable(),
  facilitators: z.array(
    z.object({ name: z.string(), credentials: z.string(), role: z.enum(facilitatorRoles) }),
  ),
  /** As they were saved; as the record proposes them while they were not. */
  sections: z.array(summarySection),
  /** What the record says now, section by section, in English like the files. */
  proposed: z.array(summarySection),
  /** How it ended for each member, for a copy that names them. */
  members: z.array(endingMember),
});

export const certificates = z.object({
  groupId: id,
  groupName: z.string(),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  facilitators: z.array(z.object({ name: z.string(), credentials: z.string() })),
  members: z.array(
    endingMember.omit({ ending: true, leaveReason: true }).extend({ certificateLine: z.string() }),
  ),
});

const stepKey = z.union([z.enum(endingSteps), id]);

export const endings = {
  /** Where the group stands before its end: countdown, checklist, members, what is open. */
  get: procedure.input(z.object({ groupId: id })).output(ending),
  brief: procedure.input(z.object({ groupId: id })).output(endingInBrief),
  addStep: procedure.input(z.object({ groupId: id, text: requiredLine(200) })).output(changedRecord),
  /** Ticks a step on a day, or (null) takes the tick away; with a remark. The record's own tick stays. */
  setStep: procedure
    .input(z.object({ groupId: id, key: stepKey, doneOn: localDate.nullable(), remark: line(300) }))
    .output(changed),
  /** Other words for a step of one's own. */
  renameStep: procedure.input(z.object({ groupId: id, key: id, text: requiredLine(200) })).output(changed),
  /** Takes a step of one's own away, or leaves one of Mezzo's out. */
  removeStep: procedure.input(z.object({ groupId: id, key: stepKey })).output(changed),
  /** Brings a step that was left out back, at the end. */
  bringStepBack: procedure.input(z.object({ groupId: id, key: z.enum(endingSteps) })).output(changed),
  reorderSteps: procedure
    .input(z.object({ groupId: id, keys: z.array(stepKey).min(1).max(200) }))
    .output(changed),
  /** What is given is written, the rest stays. Errors: NOT_A_MEMBER. */
  saveMember: procedure
    .input(z.object({ groupId: id, personId: id, fields: memberEndingFields.partial() }))
    .output(changed),
  /** One outcome for several who have none yet, in one step. Errors: NOT_A_MEMBER. */
  setOutcomes: procedure
    .input(
      z.object({
        groupId: id,
        personIds: z.array(id).min(1).max(1000),
        outcome: z.enum(memberOutcomes),
      }),
    )
    .output(changed),
  certificates: procedure.input(z.object({ groupId: id })).output(certificates),
  /** The page for the members, which names nobody. */
  story: procedure.input(z.object({ groupId: id })).output(story),
  /** Names of people around the group in these texts. */
  checkStoryNames: procedure
    .input(z.object({ groupId: id, texts: z.array(paragraph(2000)).max(120) }))
    .output(z.array(foundName)),
  /** Errors: NAMES_LEFT { names, words } where somebody is named, or nobody looked at what may be a name. */
  saveStory: procedure
    .input(z.object({ groupId: id, fields: storyFields, wordsSeen: z.boolean() }))
    .output(changed),
  summary: procedure.input(z.object({ groupId: id })).output(closingSummary),
  saveSummary: procedure
    .input(z.object({ groupId: id, sections: z.array(summarySection).min(1).max(30) }))
    .output(changed),
  /** The closing summary as a Word file; an entry of the audit log. Errors: DAY_TO_COME. */
  summaryWord: procedure
    .input(z.object({ groupId: id, namesMembers: z.boolean(), disclosure: disclosureFields.nullable() }))
    .output(wordFile),
  /**
   * Closes the group, all in one step: its status and last day, memberships without an end, sessions planned after
   * that day, open goals where wished. Errors: GROUP_CLOSED, GROUP_MET_LATER { date }, DAY_TO_COME,
   * SESSION_RUNNING, LEAVES_BEFORE_JOINING { joinedOn }, CHANGED_ELSEWHERE.
   */
  close: procedure
    .input(
      z.object({
        groupId: id,
        endedOn: localDate,
        /** Why each membership ends: every one that has no last day. */
        leaving: z.array(z.object({ membershipId: id, reason: line(200) })).max(2000),
        planned: z.enum(['cancel', 'trash']),
        cancelReason: line(200),
        /**
         * Why open goals are closed, or null: they stay open. `byLastRating`: each as reached or not reached, as the
         * facilitator rated it last; of one that was never rated `cancelReason` stands.
         */
        goalReason: requiredLine(200).nullable(),
      }),
    )
    .output(changed),
  /** Takes the closing back, later than an undo can: also memberships, sessions to come and goals that it closed. */
  reopen: procedure.input(z.object({ groupId: id })).output(changed),
  /** Puts an ended group into the archive, or takes it out again. Errors: GROUP_NOT_ENDED. */
  setArchived: procedure.input(z.object({ groupId: id, isArchived: z.boolean() })).output(changed),
};

export type Ending = z.output<typeof ending>;
export type EndingInBrief = z.output<typeof endingInBrief>;
export type EndingMember = z.output<typeof endingMember>;
export type EndingStepEntry = z.output<typeof endingStepEntry>;
export type MemberEndingFields = z.output<typeof memberEndingFields>;
export type MemberOutcome = (typeof memberOutcomes)[number];
export type Story = z.output<typeof story>;
export type StoryFields = z.output<typeof storyFields>;
export type StoryNumbers = z.output<typeof storyNumbers>;
export type StoryPicture = (typeof storyPictures)[number];
export type ClosingSummary = z.output<typeof closingSummary>;
export type SummarySection = z.output<typeof summarySection>;
export type SummaryKey = (typeof summarySections)[number];
export type Certificates = z.output<typeof certificates>;
