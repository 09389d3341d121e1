import { z } from 'zod';
import { activityFields } from '../../../shared/contract/activities.ts';
import { storyFields, summarySection } from '../../../shared/contract/endings.ts';
import { screeningAnswers } from '../../../shared/contract/enrolment.ts';
import {
  id,
  isClean,
  localDate,
  localTime,
  minutes,
  moment,
  weekday,
} from '../../../shared/contract/define.ts';
import { facilitatorRoles, groupColours, groupKinds } from '../../../shared/contract/groups.ts';
import { recordingFields } from '../../../shared/contract/looking-back.ts';
import { blockKinds } from '../../../shared/domain/agenda-times.ts';
import { endingSteps } from '../../../shared/domain/ending-steps.ts';
import { groupStages, stageModels, stageSigns } from '../../../shared/domain/group-stages.ts';
import { planHeadings } from '../../../shared/domain/plan-headings.ts';

/**
 * What a column can hold beyond what the database itself refuses (types, CHECK, NOT NULL): wider than the forms are, so
 * that nothing is refused that an earlier Mezzo kept or that was put together from two, and narrow enough for every
 * screen. None of them speaks of null.
 */
type Kind = z.ZodType;

/** Characters; the longest line of a form has 500, the longest text 50,000. */
const longestLine = 2000;
const longestText = 200_000;
const longestJson = 8_000_000;
const mostDayMs = 86_400_000;

const clean = (most: number) => z.string().max(most).refine(isClean);
const line = clean(longestLine);
const text = clean(longestText);
const whole = (least: number, most: number) => z.int().min(least).max(most);
const flag = whole(0, 1);
const count = whole(-1_000_000, 1_000_000);
/** Of a scale, and the sums of many. */
const figure = z.number().min(-10_000_000).max(10_000_000);

/** A column of JSON: what the app reads out of it is there, and its words are as clean as any other. */
function json(shape: z.ZodType): Kind {
  return z
    .string()
    .max(longestJson)
    .refine((stored) => {
      const parsed = parsedOf(stored);
      return parsed !== undefined && isCleanThroughout(parsed) && shape.safeParse(parsed).success;
    });
}

function parsedOf(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

function isCleanThroughout(value: unknown): boolean {
  if (typeof value === 'string') return isClean(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => isClean(key) && isCleanThroughout(each));
}

/** By the clock on the wall, '2026-03-12 20:25'. */
const dayAndTime = z
  .string()
  .refine((value) => localDate.safeParse(value.slice(0, 10)).success && value[10] === ' ')
  .refine((value) => localTime.safeParse(value.slice(11)).success);
const words = z.array(z.string());
const promptTexts = z.record(z.string(), z.string());

/** Columns that are told by table and name: JSON, codes without a CHECK, and names that mean something else there. */
const ownKinds: Readonly<Record<string, Kind>> = {
  'groups.kind': z.enum(groupKinds),
  'groups.colour': z.enum(groupColours),
  'groups.weekday': weekday,
  'groups.tags': json(words),
  'groupFacilitators.role': z.enum(facilitatorRoles),
  // A moment, or one more than before.
  'agendas.version': z.int(),
  'notes.version': z.int(),
  // Never read again.
  'series.recurrence': json(z.looseObject({})),
  'planAnswers.heading': z.enum(planHeadings),
  'goals.smart': json(promptTexts),
  'goalRevisions.smart': json(promptTexts),
  'goals.levels': json(words.length(5)),
  'goalRevisions.levels': json(words.length(5)),
  'goals.competences': json(words),
  'goalRevisions.importance': whole(1, 5),
  'goalRevisions.difficulty': whole(1, 5),
  'goalRevisions.baselineLevel': whole(-2, 2),
  'enrolments.screening': json(z.record(z.string(), z.enum(screeningAnswers))),
  'incidentReports.reportedAt': dayAndTime,
  'agendaBlocks.kind': z.enum(blockKinds),
  'agendaBlocks.materials': json(words),
  'agendaBlocks.actualMinutes': whole(0, 1440),
  'activities.content': json(z.object(activityFields.shape)),
  'runBlocks.minutes': whole(0, 1440),
  'runBlocks.addedMinutes': count,
  // Of Mezzo's library, or the id of one of one's own; the same of notes and observations.
  'agendaBlocks.activityId': line,
  'activityRatings.activityId': line,
  'stageJudgements.model': z.enum(stageModels),
  'stageJudgements.stage': z.enum(groupStages),
  'stageJudgements.signs': json(z.array(z.enum(stageSigns))),
  'processRecordings.content': json(z.object(recordingFields.shape).omit({ author: true })),
  'noteVersions.sections': json(
    z.array(z.object({ key: z.string(), heading: z.string(), text: z.string() })).min(1),
  ),
  'noteTemplates.sections': json(z.array(z.object({ heading: z.string(), prompt: z.string() }))),
  'noteSignatures.textHash': z.string().regex(/^[0-9a-f]{64}$/),
  'measures.cutOffs': json(z.array(z.object({ value: figure, label: z.string() }))),
  'measureItems.words': json(words),
  'groupEndings.summary': json(z.array(summarySection)),
  'groupEndings.story': json(storyFields),
  'groupEndings.closing': json(
    z.looseObject({
      endsOn: localDate.nullish(),
      memberships: z.array(id).optional(),
      sessions: z.array(id).optional(),
      goals: z.array(id).optional(),
    }),
  ),
  'endingSteps.step': z.enum([...endingSteps, '']),
};

/** Columns of one line, wherever they stand; codes that the database itself checks are among them. */
const lines = new Set(
  `name givenName familyName preferredName pronouns grade phone email identifier relationship credentials place topic
  cancelReason leaveReason kind better scoring source answer lowWord highWord openness status consentRule planTemplate
  state reason title goal lane goalText origin laidFrom referralSource givenBy withdrawnReason declineReason askedBy
  receivedBy interest what advance observer code author criterion valence rater raterName rhythm occasion consentReason
  outcome toWhom certificateLine format groupName agency reference closeReason`.split(/\s+/),
);
/** Of these, columns that hold a whole text in some tables. */
const linesOf = new Set(
  `goals.text goalRevisions.text norms.text normRevisions.text agendaObjectives.text climateQuestions.text
  measureItems.text`.split(/\s+/),
);
const textsOf = new Set(['incidents.what', 'measures.source']);
const texts = new Set(
  `nameKey searchText accessNeeds purpose remarks remark notes adaptations instructions text referralReason
  screeningRemarks worked stuck splitOfRoles silent nextStep gains next response followUp facts namesReason
  intervention`.split(/\s+/),
);
const counts = new Set(
  `position number revision part ofParts versionNumber sessionNumber capacity sessions waitPosition rank
  choiceLimit importance difficulty baselineLevel level rating category confidence`.split(/\s+/),
);
const days = new Set(['date', 'birthDate', 'sessionDate', 'until']);
const times = new Set(['start', 'startTime', 'actualStart']);
const ids = new Set(['id', 'laidSince', 'mergedInto']);

/** What a column may hold; null: nobody has said. A test fails where that is so of one that is handed over. */
export function kindOf(table: string, column: string): Kind | null {
  const place = `${table}.${column}`;
  const own = ownKinds[place];
  if (own) return own;
  if (ids.has(column) || column.endsWith('Id')) return id;
  if (days.has(column) || column.endsWith('On')) return localDate;
  if (column.endsWith('At')) return moment;
  if (times.has(column)) return localTime;
  if (/^(is|has|needs|allows)[A-Z]/.test(column)) return flag;
  if (column.endsWith('Ms')) return whole(0, mostDayMs);
  if (/[mM]inutes$/.test(column)) return minutes;
  if (linesOf.has(place)) return line;
  if (textsOf.has(place) || texts.has(column)) return text;
  if (lines.has(column)) return line;
  if (counts.has(column)) return count;
  if (column === 'x' || column === 'y') return whole(0, 1000);
  if (column === 'low' || column === 'high' || column === 'value') return figure;
  return null;
}
