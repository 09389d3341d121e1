import type { RetentionKind } from '../../shared/contract/retention.ts';

/** The table in which a thing that can be destroyed has its own row. */
export const rootTables: Readonly<Record<RetentionKind, string>> = {
  group: 'groups',
  person: 'people',
  session: 'sessions',
  incident: 'incidents',
  round: 'rounds',
  note: 'notes',
  'private-note': 'privateNotes',
};

/**
 * References with which a row does not go: it loses the reference, and the words that told of what is destroyed, and
 * stays. Everything else that refers to a destroyed row goes with it; so a table that is added later does, too.
 */
export const cutReferences: Readonly<
  Record<string, { table: string; column: string; emptied: readonly string[] }>
> = {
  // The time somebody worked stays in their log.
  'serviceEntries.groupId': { table: 'serviceEntries', column: 'groupId', emptied: ['remark'] },
  // What a session was to reach is the group's; that it served a goal of somebody's goes with the goal.
  'agendaObjectives.goalId': { table: 'agendaObjectives', column: 'goalId', emptied: [] },
};

/**
 * What is counted in a group that stays when one of its people is destroyed: it counts on, under a stand-in without a
 * name, and without the words that told of the person. `where`: only those rows (r); others of the table go.
 */
export const namelessTables: Readonly<
  Record<string, { columns: readonly string[]; emptied: readonly string[]; where: string }>
> = {
  memberships: { columns: ['personId'], emptied: ['leaveReason'], where: `r.state = 'member'` },
  attendance: { columns: ['personId'], emptied: ['reason'], where: 'true' },
  stays: { columns: ['personId'], emptied: [], where: 'true' },
  acts: { columns: ['speakerPersonId', 'toPersonId'], emptied: [], where: 'true' },
  sampleMembers: { columns: ['personId'], emptied: [], where: 'true' },
  roundMembers: { columns: ['personId'], emptied: [], where: 'true' },
  choices: { columns: ['fromId', 'toId'], emptied: [], where: 'true' },
};

/** Tables without a reference that are swept by hand (services/retention/destroy.ts), and how. */
export const sweptTables: Readonly<Record<string, string>> = {
  drafts: 'those about a destroyed row, or that name somebody who is destroyed, go',
  undoSteps:
    'all go but those that touched records on legal hold: nothing else from before can be taken back',
  undoRows: 'go with their steps',
  closedSteps: 'hold numbers only',
  searchDocuments: 'go with their records, by triggers',
  handOffRows: 'those of a destroyed group go, others lose their hash',
  handOffTwins: 'those of destroyed people go',
  savedViews: 'questions stay; the ids of what was destroyed are taken out of them',
  handOffs: 'those of a destroyed group go',
  notesInDestruction: 'holds the passes of this transaction',
};

/** Tables that destruction leaves as they are, and why. A test fails when a new table stands in no list. */
export const stayingTables: Readonly<Record<string, string>> = {
  workspace_info: 'what this workspace is',
  settings: 'of this workspace',
  audit: 'ids, codes and figures; a chain that cannot be shortened',
  destructions: 'the log of what was destroyed',
  facilitators: 'who works here',
  closureDays: 'of this agency',
  importMappings: 'headings of files',
  bellSchedules: 'of this agency',
  curricula: 'plans without people',
  activities: 'plans without people',
  favouriteActivities: 'of this user',
  tags: 'words of this workspace',
  climateQuestions: 'words of this workspace',
  noteTemplates: 'words of this workspace',
  snippets: 'words of this workspace',
  measures: 'words of this workspace',
  measureItems: 'words of this workspace',
  handOffCopy: 'of this copy',
};
