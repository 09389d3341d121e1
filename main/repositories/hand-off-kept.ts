/** Tables that no hand-off touches, and why. A test fails when a new table stands in neither list. */
export const keptTables: Readonly<Record<string, string>> = {
  workspace_info: 'what this workspace is',
  settings: 'of this workspace',
  drafts: 'unfinished text of forms',
  audit: 'what was done on this laptop',
  undoSteps: 'what can be taken back on this laptop',
  undoRows: 'what can be taken back on this laptop',
  closedSteps: 'what can be taken back on this laptop',
  searchDocuments: 'made from the records',
  closureDays: 'of this agency',
  importMappings: 'of this workspace',
  bellSchedules: 'of this agency',
  studentClasses: 'of the person, in the bells of this agency',
  curricula: 'of this workspace; what was laid is in the agendas',
  favouriteActivities: 'of this user',
  snippets: 'of this user',
  privateNotes: 'the sole possession of their maker, never handed over',
  serviceEntries: 'the log of one facilitator',
  savedViews: 'of this user',
  legalHolds: 'of this agency: whoever takes the group over places their own',
  destructions: 'what was destroyed here',
  standIns: 'who stands for those who were destroyed here',
  pastServices: 'of groups that were destroyed here',
  notesInDestruction: 'what is being destroyed here',
  handOffCopy: 'of this copy',
  handOffRows: 'of this copy',
  handOffTwins: 'goes in the head of the file',
  handOffs: 'of this copy',
};

/** Columns that go with a row and are not compared: they follow from the rest, or differ without a difference. */
export const carriedColumns: ReadonlySet<string> = new Set([
  'updatedAt',
  'searchText',
  'nameKey',
  'createdAt',
  'begunAt',
]);

/** Columns that are each copy's own: they come with a row that is new, and then stay as they are here. */
export const ownColumns: Readonly<Record<string, readonly string[]>> = {
  people: ['trashedAt', 'mergedInto'],
  facilitators: ['trashedAt', 'isOwner'],
  tags: ['trashedAt', 'position'],
  climateQuestions: ['trashedAt', 'position'],
  noteTemplates: ['trashedAt'],
  activities: ['trashedAt'],
  measures: ['trashedAt'],
  agendas: ['version'],
  notes: ['version'],
};
