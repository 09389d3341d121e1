import { z } from 'zod';
import { sociometricStatuses } from '../domain/sociometric-status.ts';
import { changed, changedRecord, id, localDate, paragraph, procedure, requiredLine } from './define.ts';
import { fileFacts, problem } from './transfer.ts';

/** How many people a round may have, and how many choices one of them may make. */
export const mostRoundMembers = 200;
export const mostChoices = 20;

export const roundFields = z.object({
  /** The question that was asked: "Whom would you like to sit beside at lunch?" */
  criterion: requiredLine(300),
  takenOn: localDate,
  sessionId: id.nullable(),
  /** How many choices each may make, 1 to 20; null: as many as they like. */
  choiceLimit: z.int().min(1).max(mostChoices).nullable(),
  /** Whether first, second, third choice are told apart. */
  isRanked: z.boolean(),
  /** Whether members are also asked whom they would rather not choose. */
  allowsRejections: z.boolean(),
  remarks: paragraph(2000),
});

/** A place in the picture: 0 to 1000 from the left and from the top; a picture is not turned round for its reader. */
const place = z.object({ x: z.int().min(0).max(1000), y: z.int().min(0).max(1000) });

export const roundMember = z.object({
  personId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  /** True also for who answered with nobody; false for who was not asked, or has not answered yet. */
  hasAnswered: z.boolean(),
  /** Where it was dragged; null where the layout puts it. */
  place: place.nullable(),
});

const valence = z.enum(['positive', 'negative']);
const rank = z.int().min(1).max(mostRoundMembers).nullable();
export const roundChoice = z.object({ fromId: id, toId: id, valence, rank });

export const round = roundFields.extend({
  id,
  groupId: id,
  groupName: z.string(),
  /** The session's number in its group; null where it has none or the round is of no session. */
  sessionNumber: z.number().nullable(),
  members: z.array(roundMember),
  choices: z.array(roundChoice),
});

const memberMeasures = z.object({
  member: id,
  choicesReceived: z.number(),
  choicesMade: z.number(),
  rejectionsReceived: z.number(),
  rejectionsMade: z.number(),
  mutualChoices: z.number(),
  mutualRejections: z.number(),
  choiceStatus: z.number(),
  rejectionStatus: z.number(),
  expansiveness: z.number(),
  preference: z.number(),
  impact: z.number(),
  reciprocity: z.number().nullable(),
  status: z.enum(['star', 'isolate', 'unchosen', 'member']),
});

const networkMeasures = z.object({
  ties: z.number(),
  mutualPairs: z.number(),
  density: z.number(),
  reciprocity: z.number().nullable(),
  mutualPairsPerMember: z.number(),
  cohesion: z.number(),
  centralization: z.number().nullable(),
  giniReceived: z.number().nullable(),
});

/** As shared/domain/sociometry.ts works them out; members by id, in the order of the round's members. */
export const roundMeasures = z.object({
  size: z.number(),
  members: z.array(memberMeasures),
  positive: networkMeasures,
  negative: networkMeasures,
  mutualPairs: z.array(z.tuple([id, id])),
  cliques: z.array(z.array(id)),
});

export const roundDetails = z.object({
  round,
  /** Null for fewer than two members. */
  measures: roundMeasures.nullable(),
  /** Types of Coie, Dodge and Coppotelli in the order of the members; null where none can be told. */
  statusTypes: z
    .object({ statuses: z.array(z.enum(sociometricStatuses)), isExploratory: z.boolean() })
    .nullable(),
});

export const roundSummary = roundFields.omit({ remarks: true }).extend({
  id,
  sessionNumber: z.number().nullable(),
  members: z.number(),
  answered: z.number(),
  choices: z.number(),
  rejections: z.number(),
  mutualPairs: z.number(),
  /** Members whom nobody chose. */
  unchosen: z.number(),
});

const personIds = z
  .array(id)
  .max(mostRoundMembers)
  .refine((ids) => new Set(ids).size === ids.length);

/** Where rejections are switched on among young children: that the facilitator has read the caution. */
const careTaken = z.boolean();

const answered = z
  .array(z.object({ toId: id, valence, rank }))
  .max(2 * mostRoundMembers)
  .refine((choices) => new Set(choices.map(({ toId }) => toId)).size === choices.length)
  .refine((choices) => {
    const ranks = choices.filter((choice) => choice.rank !== null);
    return new Set(ranks.map((choice) => `${choice.valence} ${choice.rank}`)).size === ranks.length;
  });

export const personOutcomes = ['member', 'joins', 'new'] as const;

export const roundsPreview = z.object({
  file: fileFacts.pick({ name: true, bytes: true, lines: true }),
  problems: z.array(problem),
  problemCount: z.number(),
  rounds: z.array(
    z.object({
      /** As the file names it. */
      label: z.string(),
      members: z.number(),
      choices: z.number(),
      rejections: z.number(),
      /** Who answered with nobody: lines without a `to`. */
      nobody: z.number(),
      /** The most choices, or the most rejections, that one of them made. */
      most: z.number(),
    }),
  ),
  people: z.array(
    z.object({
      /** The first line that names them. */
      line: z.number(),
      name: z.string(),
      /** In the group; known to Mezzo and joining the group; or new to both. */
      outcome: z.enum(personOutcomes),
    }),
  ),
  /** Members whose record says that they are young children, where the file holds rejections. */
  youngChildren: z.number(),
});

const roundsFile = z.object({
  uploadId: id,
  groupId: id,
  /** Makes whoever is not known a person, and whoever is not in the group a member of it. */
  addPeople: z.boolean(),
});

export const sociometry = {
  /** The rounds of a group, the latest first. */
  list: procedure.input(z.object({ groupId: id })).output(z.array(roundSummary)),
  get: procedure.input(z.object({ id })).output(roundDetails),
  /** Every round of a group with its choices, the earliest first: to compare, and to go through in time. */
  history: procedure.input(z.object({ groupId: id })).output(z.array(round)),
  /**
   * Who addressed whom, in the sessions after the round before and up to this round's day.
   */
  observed: procedure.input(z.object({ id })).output(
    z.object({
      sessions: z.number(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      acts: z.array(z.object({ fromId: id, toId: id, count: z.number() })),
    }),
  ),
  /** Errors: NOT_A_MEMBER for who was never in the group, CARE_NOT_TAKEN. */
  create: procedure
    .input(z.object({ groupId: id, fields: roundFields, personIds, careTaken }))
    .output(changedRecord),
  /**
   * Changes what was asked and who took part; the choices of and for who is taken out go with them.
   * Errors: as `create`, ROUND_HAS_REJECTIONS.
   */
  update: procedure.input(z.object({ id, fields: roundFields, personIds, careTaken })).output(changed),
  trash: procedure.input(z.object({ id })).output(changed),
  /**
   * Everything that one member answered, in place of what was there. `hasAnswered` false takes the answer away.
   * Errors: NOT_IN_ROUND, CHOICES_OVER_LIMIT, REJECTIONS_OFF.
   */
  answer: procedure
    .input(
      z
        .object({ roundId: id, personId: id, hasAnswered: z.boolean(), choices: answered })
        .refine(({ hasAnswered, choices }) => hasAnswered || choices.length === 0)
        .refine(({ personId, choices }) => choices.every(({ toId }) => toId !== personId)),
    )
    .output(changed),
  /** Keeps where members were dragged. Errors: NOT_IN_ROUND. */
  arrange: procedure
    .input(
      z.object({
        roundId: id,
        places: z
          .array(place.extend({ personId: id }))
          .min(1)
          .max(mostRoundMembers),
      }),
    )
    .output(changed),
  /** Gives the picture back to the layout. */
  resetPlaces: procedure.input(z.object({ roundId: id })).output(changed),
  /** What a file `round,from,to,valence,rank` would bring. Errors: UPLOAD_BROKEN, FILE_BINARY, FILE_EMPTY. */
  previewImport: procedure.input(roundsFile).output(roundsPreview),
  /** All of it, or nothing. Errors: IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, CARE_NOT_TAKEN, CHOICES_OVER_LIMIT. */
  import: procedure
    .input(
      roundsFile.extend({
        careTaken,
        rounds: z
          .array(
            roundFields
              .pick({ criterion: true, takenOn: true, choiceLimit: true })
              .extend({ label: z.string().max(500) }),
          )
          .min(1)
          .max(100),
      }),
    )
    .output(changed.extend({ roundIds: z.array(id) })),
  /** The rounds of a group, or one of them, in the shape that an import reads. */
  export: procedure
    .input(z.object({ groupId: id, roundId: id.nullable() }))
    .output(z.object({ fileName: z.string(), text: z.string() })),
};

export type RoundFields = z.output<typeof roundFields>;
export type Round = z.output<typeof round>;
export type RoundMember = z.output<typeof roundMember>;
export type RoundChoice = z.output<typeof roundChoice>;
export type RoundDetails = z.output<typeof roundDetails>;
export type RoundSummary = z.output<typeof roundSummary>;
export type RoundMeasures = z.output<typeof roundMeasures>;
export type RoundsPreview = z.output<typeof roundsPreview>;
export type MemberAnswer = { hasAnswered: boolean; choices: Omit<RoundChoice, 'fromId'>[] };
