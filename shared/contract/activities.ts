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
import { changed, changedRecord, id, line, paragraph, procedure, requiredLine } from './define.ts';
import { fileFacts } from './transfer.ts';

const wholeMinutes = z.int().min(1).max(600);
const people = z.int().min(1).max(1000);

export const activityFields = z
  .object({
    name: requiredLine(120),
    category: z.enum(activityCategories),
    purpose: paragraph(1000).min(1),
    steps: z.array(paragraph(2000).min(1)).min(1).max(40),
    minutesLeast: wholeMinutes,
    minutesMost: wholeMinutes,
    sizeLeast: people,
    sizeMost: people,
    ages: z.array(z.enum(ageBands)).min(1).max(ageBands.length),
    stages: z.array(z.enum(groupStages)).min(1).max(groupStages.length),
    materials: z.array(requiredLine(80)).max(40),
    space: z.enum(spaces),
    noise: z.enum(threeLevels),
    touch: z.enum(touchLevels),
    disclosure: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    movement: z.enum(threeLevels),
    literacy: z.enum(literacyLevels),
    online: z.enum(onlineFits),
    casel: z.array(z.enum(caselTags)).max(caselTags.length),
    debrief: z.array(paragraph(1000).min(1)).max(20),
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
  /** Held sessions whose agenda had it. */
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
  ages: z.array(z.number()),
  accessNeeds: z.array(z.string()),
  /** Days on which this group used each activity, latest. */
  lastUsed: z.array(z.object({ activityId: id, on: z.string() })),
});

const libraryFile = z.object({ name: z.string(), content: z.string() });

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
      file: fileFacts.pick({ name: true, bytes: true }),
      problems: z.array(
        z.object({
          line: z.number(),
          column: z.number(),
          /** Where in the file: 'activities[3].minutesMost'. */
          place: z.string(),
          code: z.string(),
          value: z.string(),
        }),
      ),
      problemCount: z.number(),
      activities: z.array(z.object({ name: z.string(), outcome: z.enum(['new', 'same', 'name-taken']) })),
    }),
  ),
  /** All of the file or nothing, one step; `same` ones are passed over, `name-taken` ones get a number. */
  import: procedure.input(z.object({ uploadId: id })).output(changed.extend({ count: z.number() })),
};

export type ActivityFields = z.output<typeof activityFields>;
export type ActivitySummary = z.output<typeof activitySummary>;
export type Activity = z.output<typeof activity>;
export type ActivityUse = z.output<typeof activityUse>;
export type Situation = z.output<typeof situation>;
