import type { BroughtActivity } from '../activity.ts';
import { icebreakersByName } from './icebreakers-by-name.ts';
import { icebreakersInCommon } from './icebreakers-in-common.ts';

/** The starter library: traditional group activities in our own words, by category in the order of a group's work. */
export const broughtActivities: readonly BroughtActivity[] = [...icebreakersByName, ...icebreakersInCommon];
