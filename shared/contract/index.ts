import * as areas from './areas.ts';

/**
 * Everything that the page can ask of the core, area by area: a new one gets its line in areas.ts. The type is that of
 * the module, because written out it is longer than the compiler takes.
 */
export type Contract = typeof areas;

export const contract: Contract = { ...areas };
