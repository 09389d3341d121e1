import type { HandOffArea, HandOffPart } from '../../shared/contract/hand-off.ts';
import { sharedTables } from './hand-off-shared.ts';

/** Rows that hang on another and go, are compared and decided with it. */
export interface HangingTable {
  table: string;
  parent: string;
  order: string;
}

/** How the rows of one table belong to a group, and by what the same row is known on two laptops. */
export interface HandedTable {
  table: string;
  area: HandOffArea;
  part: HandOffPart;
  /** Which rows (r) are the group's, by @groupId. Null: those that others of the group name. */
  where: string | null;
  /** The columns that say which row it is, where both sides can have made it; else its id. */
  key?: readonly string[];
  /** The same where the first of those columns is null or empty; without it, the id. */
  keyWithoutFirst?: readonly string[];
  hanging?: readonly HangingTable[];
  /** Columns that name a row without a reference. */
  names?: Readonly<Record<string, string>>;
  /** Of the whole workspace: it comes along and is never deleted by a hand-off. */
  isShared?: boolean;
  /** One that both sides entered by themselves: the same where all of these agree. */
  twins?: readonly string[];
  /** One that both sides can have made by themselves, and that the user says is one. */
  isJoinable?: boolean;
  /** Where only these columns differ, nobody is asked. */
  quiet?: readonly string[];
}

const ofGroup = 'r.groupId = @groupId';
const ofSession = 'r.sessionId IN (SELECT id FROM sessions WHERE groupId = @groupId)';

const base: readonly HandedTable[] = [
  { table: 'groups', area: 'group', part: 'base', where: 'r.id = @groupId' },
  {
    table: 'groupFacilitators',
    area: 'facilitators',
    part: 'base',
    where: ofGroup,
    key: ['groupId', 'facilitatorId'],
  },
  { table: 'memberships', area: 'people', part: 'base', where: ofGroup },
  { table: 'series', area: 'sessions', part: 'base', where: ofGroup },
  // Two that are one are of two series: which of them tells nobody anything.
  {
    table: 'sessions',
    area: 'sessions',
    part: 'base',
    where: ofGroup,
    isJoinable: true,
    quiet: ['seriesId'],
  },
  {
    table: 'attendance',
    area: 'attendance',
    part: 'base',
    where: ofSession,
    key: ['sessionId', 'personId'],
  },
  { table: 'guests', area: 'attendance', part: 'base', where: ofSession },
  // Those of all groups stay here: they are of the person, not of the group.
  { table: 'plannedAbsences', area: 'attendance', part: 'base', where: ofGroup },
  {
    table: 'goals',
    area: 'goals',
    part: 'base',
    where: ofGroup,
    hanging: [{ table: 'goalRevisions', parent: 'goalId', order: 'number' }],
    names: { servesGoalId: 'goals' },
    quiet: ['position'],
  },
  // Only where both are of the group: whom a member is kept apart from elsewhere is nobody's business here.
  {
    table: 'separations',
    area: 'people',
    part: 'base',
    where: `EXISTS (SELECT 1 FROM memberships AS m WHERE m.groupId = @groupId AND m.personId = r.firstId)
      AND EXISTS (SELECT 1 FROM memberships AS m WHERE m.groupId = @groupId AND m.personId = r.secondId)`,
    key: ['firstId', 'secondId'],
    isShared: true,
  },
];

const planning: readonly HandedTable[] = [
  { table: 'planAnswers', area: 'plan', part: 'planning', where: ofGroup, key: ['groupId', 'heading'] },
  { table: 'norms', area: 'plan', part: 'planning', where: ofGroup, quiet: ['position'] },
  {
    table: 'normRevisions',
    area: 'plan',
    part: 'planning',
    where: 'r.normId IN (SELECT id FROM norms WHERE groupId = @groupId)',
  },
  {
    table: 'normSightings',
    area: 'plan',
    part: 'planning',
    where: 'r.normId IN (SELECT id FROM norms WHERE groupId = @groupId)',
  },
  {
    table: 'agendas',
    area: 'agendas',
    part: 'planning',
    where: `r.kind = 'session' AND (${ofGroup} OR ${ofSession})`,
    key: ['sessionId'],
    hanging: [
      { table: 'agendaBlocks', parent: 'agendaId', order: 'position' },
      { table: 'agendaObjectives', parent: 'agendaId', order: 'position' },
    ],
    names: { 'agendaBlocks.activityId': 'activities', laidSince: 'sessions' },
  },
  {
    table: 'activityRatings',
    area: 'agendas',
    part: 'planning',
    where: ofSession,
    key: ['activityId', 'sessionId'],
    names: { activityId: 'activities' },
  },
];

const enrolment: readonly HandedTable[] = [
  { table: 'enrolments', area: 'enrolment', part: 'enrolment', where: ofGroup, key: ['groupId', 'personId'] },
  { table: 'consents', area: 'enrolment', part: 'enrolment', where: ofGroup },
  { table: 'disclosures', area: 'enrolment', part: 'enrolment', where: ofGroup },
];

const record: readonly HandedTable[] = [
  {
    table: 'runs',
    area: 'acts',
    part: 'record',
    where: ofSession,
    key: ['sessionId'],
    hanging: [{ table: 'runBlocks', parent: 'runId', order: 'position' }],
  },
  { table: 'stays', area: 'attendance', part: 'record', where: ofSession },
  {
    table: 'seats',
    area: 'attendance',
    part: 'record',
    where: ofGroup,
    key: ['groupId', 'personId', 'facilitatorId'],
    quiet: ['x', 'y'],
  },
  { table: 'codings', area: 'acts', part: 'record', where: ofSession },
  { table: 'acts', area: 'acts', part: 'record', where: ofSession },
  {
    table: 'samples',
    area: 'acts',
    part: 'record',
    where: ofSession,
    hanging: [{ table: 'sampleMembers', parent: 'sampleId', order: 'personId' }],
  },
  {
    table: 'observations',
    area: 'observations',
    part: 'record',
    where: ofSession,
    names: { code: 'tags' },
  },
  { table: 'stageJudgements', area: 'observations', part: 'record', where: ofGroup },
  {
    table: 'climateRatings',
    area: 'observations',
    part: 'record',
    where: ofSession,
    key: ['sessionId', 'questionId'],
  },
  { table: 'debriefs', area: 'observations', part: 'record', where: ofSession, key: ['sessionId'] },
  { table: 'processRecordings', area: 'observations', part: 'record', where: ofSession },
  { table: 'rounds', area: 'sociometry', part: 'record', where: ofGroup },
  {
    table: 'roundMembers',
    area: 'sociometry',
    part: 'record',
    where: 'r.roundId IN (SELECT id FROM rounds WHERE groupId = @groupId)',
    key: ['roundId', 'personId'],
    quiet: ['x', 'y'],
  },
  {
    table: 'choices',
    area: 'sociometry',
    part: 'record',
    where: 'r.roundId IN (SELECT id FROM rounds WHERE groupId = @groupId)',
    key: ['roundId', 'fromId', 'toId'],
  },
];

const outcomes: readonly HandedTable[] = [
  {
    table: 'goalRatings',
    area: 'ratings',
    part: 'outcomes',
    where: 'r.goalId IN (SELECT id FROM goals WHERE groupId = @groupId)',
    key: ['sessionId', 'goalId', 'rater', 'raterName'],
    keyWithoutFirst: ['goalId', 'ratedOn', 'rater', 'raterName'],
  },
  {
    table: 'groupMeasures',
    area: 'measures',
    part: 'outcomes',
    where: ofGroup,
    key: ['groupId', 'measureId'],
    quiet: ['position'],
  },
  {
    table: 'scores',
    area: 'measures',
    part: 'outcomes',
    where: ofGroup,
    key: ['sessionId', 'measureId', 'personId', 'occasion', 'rater', 'raterName'],
    keyWithoutFirst: ['groupId', 'measureId', 'personId', 'takenOn', 'occasion', 'rater', 'raterName'],
    hanging: [{ table: 'scoreItems', parent: 'scoreId', order: 'itemId' }],
  },
  {
    table: 'interventionStarts',
    area: 'measures',
    part: 'outcomes',
    where: ofGroup,
    key: ['groupId', 'measureId', 'personId'],
  },
  { table: 'groupEndings', area: 'ending', part: 'outcomes', where: ofGroup, key: ['groupId'] },
  {
    table: 'endingSteps',
    area: 'ending',
    part: 'outcomes',
    where: ofGroup,
    // Those of one's own are told apart by their ids.
    key: ['step', 'groupId'],
    quiet: ['position'],
  },
  {
    table: 'memberEndings',
    area: 'ending',
    part: 'outcomes',
    where: ofGroup,
    key: ['groupId', 'personId'],
  },
];

/** The texts of notes have rules of their own: services/hand-off/note-units.ts. */
const noteTables = [
  { table: 'noteVersions', parent: 'noteId', order: 'number' },
  { table: 'noteSignatures', parent: 'noteId', order: 'id' },
  { table: 'noteAddenda', parent: 'noteId', order: 'id' },
];
const notes: readonly HandedTable[] = (['group', 'individual'] as const).map((kind) => ({
  table: 'notes',
  area: 'notes',
  part: kind === 'group' ? 'group-notes' : 'member-notes',
  where: `r.kind = '${kind}' AND ${ofSession}`,
  hanging: noteTables,
  names: { format: 'noteTemplates', 'noteSignatures.facilitatorId': 'facilitators' },
}));

const incidents: readonly HandedTable[] = [0, 1].flatMap((isRestricted) => {
  const part = isRestricted ? ('restricted-incidents' as const) : ('incidents' as const);
  const those = `SELECT id FROM incidents WHERE groupId = @groupId AND isRestricted = ${isRestricted}`;
  return [
    {
      table: 'incidents',
      area: 'incidents' as const,
      part,
      where: `r.id IN (${those})`,
      hanging: [{ table: 'incidentPeople', parent: 'incidentId', order: 'personId' }],
    },
    { table: 'incidentReports', area: 'incidents' as const, part, where: `r.incidentId IN (${those})` },
  ];
});

/** Every table of which rows are handed over, in an order in which a row comes after what it names. */
export const handedTables: readonly HandedTable[] = [
  ...sharedTables,
  ...base,
  ...planning,
  ...enrolment,
  ...record,
  ...outcomes,
  ...notes,
  ...incidents,
];
