import type { HandedTable } from './hand-off-scope.ts';

/** Of the whole workspace: they come along where a row of the group names them. */
export const sharedTables: readonly HandedTable[] = [
  {
    table: 'people',
    area: 'people',
    part: 'base',
    where: null,
    hanging: [{ table: 'guardians', parent: 'personId', order: 'position' }],
    isShared: true,
  },
  { table: 'facilitators', area: 'facilitators', part: 'base', where: null, isShared: true },
  { table: 'tags', area: 'words', part: 'record', where: null, isShared: true, twins: ['name'] },
  {
    table: 'climateQuestions',
    area: 'words',
    part: 'record',
    where: null,
    isShared: true,
    twins: ['text', 'lowWord', 'highWord'],
  },
  {
    table: 'noteTemplates',
    area: 'words',
    part: 'base',
    where: null,
    isShared: true,
    twins: ['name', 'kind', 'sections'],
  },
  {
    table: 'activities',
    area: 'words',
    part: 'planning',
    where: null,
    isShared: true,
    twins: ['name', 'content'],
  },
  { table: 'measures', area: 'measures', part: 'outcomes', where: null, isShared: true },
  {
    table: 'measureItems',
    area: 'measures',
    part: 'outcomes',
    where: null,
    isShared: true,
    quiet: ['position'],
  },
];
