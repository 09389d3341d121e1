import type { ActivityContent } from './activity-fields.ts';
import { type BlockKind, plannedMinutes, type TimedBlock, timeBalance } from './agenda-times.ts';

/** What a block of an agenda takes over from an activity. */
export interface BlockText {
  title: string;
  kind: BlockKind;
  minutes: number;
  goal: string;
  materials: string[];
  notes: string;
  adaptations: string;
}

/** What of an activity makes a block. */
export type BlockSource = Pick<
  ActivityContent,
  | 'name'
  | 'category'
  | 'purpose'
  | 'materials'
  | 'minutesLeast'
  | 'minutesMost'
  | 'steps'
  | 'debrief'
  | 'adaptation'
>;

const longestGoal = 300;
const longestNotes = 4000;
const longestAdaptations = 2000;

/**
 * The block that an activity becomes. It keeps a text of its own, so that a later edit of the library changes no
 * agenda: the steps by number and then the questions are its notes. It lasts as long as there is time for: at most the
 * activity's longest, never less than its shortest; in between where nobody knows. `free`: whole minutes, or null.
 */
export function blockOfActivity(activity: BlockSource, free: number | null): BlockText {
  const { category, minutesLeast, minutesMost } = activity;
  const steps = activity.steps.map((step, place) => `${place + 1}. ${step}`);
  return {
    title: activity.name,
    kind: category === 'check-in' || category === 'closing' ? category : 'activity',
    minutes: Math.max(
      minutesLeast,
      Math.min(minutesMost, free ?? Math.round((minutesLeast + minutesMost) / 2)),
    ),
    goal: shorten(activity.purpose.replaceAll(/\s+/g, ' '), longestGoal),
    materials: [...activity.materials],
    notes: shorten([...steps, ...activity.debrief].join('\n'), longestNotes),
    adaptations: shorten(activity.adaptation, longestAdaptations),
  };
}

/**
 * How an activity is put on an agenda, from wherever: for as long as the session of `minutes` leaves free (the shortest
 * where nothing is left), and before the closing that ends it. `place`: where it goes in among the blocks.
 */
export function activityOnAgenda(
  blocks: readonly (TimedBlock & { kind: BlockKind })[],
  minutes: number,
  activity: BlockSource,
): { place: number; block: BlockText } {
  const { free } = timeBalance(plannedMinutes(blocks), minutes);
  return { place: placeForBlock(blocks), block: blockOfActivity(activity, free) };
}

/** Says by its end that something was left out, and cuts no sign of two halves in two. */
function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Before the closing that ends the agenda, else at the end. */
function placeForBlock(blocks: readonly { kind: BlockKind }[]): number {
  let place = blocks.length;
  while (place > 0 && blocks[place - 1]!.kind === 'closing') place -= 1;
  return place;
}
