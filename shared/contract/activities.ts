import { z } from 'zod';
import {
  activityCategories,
  ageBands,
  caselTags,
  groupStages,
  literacyLevels,
  onlineFits,
  spaces,
  threeLevels,
  touchLevels,
  vinterDimensions,
} from '../domain/activity-fields.ts';
import {
  changed,
  changedRecord,
  id,
  line,
  paragraph,
  procedure,
  requiredLine,
  requiredParagraph,
} from './define.ts';

/** The largest file of activities that is taken in, in bytes. */
export const largestLibraryFile = 10 * 1024 * 1024;
/** Problems of a library file that are listed; all are counted. */
export const mostListedProblems = 200;
/** The most activities that one file may hold. */
export const mostActivitiesInFile = 5000;

const wholeMinutes = z.int().min(1).max(600);
const people = z.int().min(1).max(1000);

/** A choice of several, each once and in the order of the vocabulary, however it was written down. */
function severalOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .array(z.enum(values))
    .max(values.length)
    .overwrite((chosen) =>
      (values as readonly Values[number][]).filter((value) => (chosen as Values[number][]).includes(value)),
    );
}

export const activityFields = z
  .object({
    name: requiredLine(120),
    category: z.enum(activityCategories),
    purpose: requiredParagraph(1000),
    steps: z.array(requiredParagraph(2000)).min(1).max(40),
    minutesLeast: wholeMinutes,
    minutesMost: wholeMinutes,
    sizeLeast: people,
    sizeMost: people,
    ages: severalOf(ageBands).min(1),
    stages: severalOf(groupStages).min(1),
    materials: z.array(requiredLine(80)).max(40),
    space: z.enum(spaces),
    noise: z.enum(threeLevels),
    touch: z.enum(touchLevels),
    disclosure: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    movement: z.enum(threeLevels),
    literacy: z.enum(literacyLevels),
    online: z.enum(onlineFits),
    casel: severalOf(caselTags),
    debrief: z.array(requiredParagraph(1000)).max(20),
    adaptation: paragraph(2000),
    vinter: z.record(z.enum(vinterDimensions), z.enum(threeLevels)),
  })
  .refine((activity) => activity.minutesLeast <= activity.minutesMost, {
    path: ['minutesMost'],
    error: 'most-below-least',
  })
  .refine((activity) => activity.sizeLeast <= activity.sizeMost, {
    path: ['sizeMost'],
    error: 'most-below-least',
  });

/** A row of the library: everything to search, filter and fit by; the long texts come with `get`. */
export const activitySummary = z.object({
  id,
  isOwn: z.boolean(),
  name: z.string(),
  category: activityFields.shape.category,
  purpose: z.string(),
  minutesLeast: z.number(),
  minutesMost: z.number(),
  sizeLeast: z.number(),
  sizeMost: z.number(),
  ages: activityFields.shape.ages,
  stages: activityFields.shape.stages,
  materials: z.array(z.string()),
  space: activityFields.shape.space,
  noise: activityFields.shape.noise,
  touch: activityFields.shape.touch,
  disclosure: activityFields.shape.disclosure,
  movement: activityFields.shape.movement,
  literacy: activityFields.shape.literacy,
  online: activityFields.shape.online,
  casel: activityFields.shape.casel,
  vinter: activityFields.shape.vinter,
  /** Folded words of all its texts, for search. */
  searchText: z.string(),
  isFavourite: z.boolean(),
  /** Mean of the ratings, 1 to 5, and how many; null where there is none. */
  rating: z.number().nullable(),
  ratings: z.number(),
  /** Held sessions whose agenda had it, less those where it was not reached. */
  uses: z.number(),
  lastUsedOn: z.string().nullable(),
});

export const activityUse = z.object({
  sessionId: id,
  groupId: id,
  groupName: z.string(),
  sessionNumber: z.number().nullable(),
  date: z.string(),
  state: z.enum(['planned', 'running', 'held', 'cancelled']),
  isReached: z.boolean().nullable(),
  attended: z.number(),
  rating: z.number().nullable(),
  remark: z.string(),
});

export const activity = activitySummary.extend({
  steps: z.array(z.string()),
  debrief: z.array(z.string()),
  adaptation: z.string(),
  /** Used with whom, when and how it went; the latest first. */
  history: z.array(activityUse),
});

/** What the group's last and next sessions say about fitting: the page adds what the person chooses. */
export const situation = z.object({
  groupId: id,
  groupName: z.string(),
  sessionId: id.nullable(),
  sessionNumber: z.number().nullable(),
  ofNumber: z.number(),
  /** Recorded as attending, or expected where nothing is recorded yet. */
  present: z.number(),
  expected: z.number(),
  minutes: z.number(),
  /** Minutes not yet taken by the agenda. */
  minutesFree: z.number(),
  /** Of those present whose birth date is known: whole years on that day. */
  ages: z.array(z.number()),
  /** How many of those present have no birth date on record. */
  agesUnknown: z.number(),
  /** What members need that an activity has to allow for; without names, each text once. */
  accessNeeds: z.array(z.string()),
  /** The day to which the figures belong: the session's, or today. */
  on: z.string(),
  /** The latest day before that on which this group used each activity, and how many days ago. */
  lastUsed: z.array(z.object({ activityId: id, on: z.string(), days: z.number() })),
  /** Activities that stand on this session's agenda already. */
  onAgenda: z.array(id),
});

const libraryFile = z.object({ fileName: z.string(), text: z.string() });

export const importProblemCodes = [
  // the file
  'bad-json',
  'too-deep',
  'too-many',
  'not-a-library',
  'newer-version',
  // its activities
  'missing',
  'unknown-field',
  'field-twice',
  'wrong-kind',
  'too-long',
  'too-small',
  'too-large',
  'empty',
  'not-in-list',
  'most-below-least',
  'name-twice',
] as const;

export const importProblem = z.object({
  /** Both from 1, as an editor counts them. */
  line: z.number(),
  column: z.number(),
  /** Where in the file: 'activities[3].minutesMost', counted from 0. */
  place: z.string(),
  code: z.enum(importProblemCodes),
  /** What stands there, shortened. */
  value: z.string(),
});

export const activities = {
  list: procedure.output(z.array(activitySummary)),
  get: procedure.input(z.object({ id })).output(activity),
  create: procedure.input(activityFields).output(changedRecord),
  /** Only one's own; those that Mezzo brings are copied first. */
  update: procedure.input(z.object({ id, fields: activityFields })).output(changed),
  copy: procedure.input(z.object({ id, name: requiredLine(120) })).output(changedRecord),
  trash: procedure.input(z.object({ id })).output(changed),
  setFavourite: procedure.input(z.object({ id, isFavourite: z.boolean() })).output(changed),
  /** How it went in one session: 1 to 5, or null to take the rating away; one rating for each activity and session. */
  rate: procedure
    .input(
      z.object({
        activityId: id,
        sessionId: id,
        rating: z.int().min(1).max(5).nullable(),
        remark: line(500),
      }),
    )
    .output(changed),
  situation: procedure.input(z.object({ groupId: id, sessionId: id.nullable() })).output(situation),
  /** Own activities (or those chosen) as one file to hand on; JSON. */
  export: procedure.input(z.object({ ids: z.array(id).max(5000).nullable() })).output(libraryFile),
  /** What a file holds, before anything is saved: every problem by line and column, nothing taken in. */
  previewImport: procedure.input(z.object({ uploadId: id })).output(
    z.object({
      file: z.object({ name: z.string(), bytes: z.number() }),
      problems: z.array(importProblem),
      problemCount: z.number(),
      activities: z.array(
        z.object({
          name: z.string(),
          outcome: z.enum(['new', 'same', 'name-taken']),
          /** The name it will have: its own, or with a number where that is taken. */
          savedAs: z.string(),
        }),
      ),
    }),
  ),
  /** All of the file or nothing (IMPORT_HAS_PROBLEMS), one step; `same` ones are passed over, `name-taken` ones get a number. */
  import: procedure.input(z.object({ uploadId: id })).output(changed.extend({ count: z.number() })),
};

export type ActivityFields = z.output<typeof activityFields>;
export type ActivitySummary = z.output<typeof activitySummary>;
export type Activity = z.output<typeof activity>;
export type ActivityUse = z.output<typeof activityUse>;
export type Situation = z.output<typeof situation>;
export type ImportProblem = z.output<typeof importProblem>;
export type ImportProblemCode = (typeof importProblemCodes)[number];
