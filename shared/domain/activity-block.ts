import type { BlockKind } from './agenda-times.ts';
import type { ActivityContent } from './activity-fields.ts';

type Described = Pick<
  ActivityContent,
  'name' | 'category' | 'purpose' | 'materials' | 'minutesLeast' | 'minutesMost'
>;

const longestGoal = 300;

/**
 * What a block of an agenda takes over from an activity. It lasts as long as there is time for: at most the activity's
 * longest, never less than its shortest. `free`: whole minutes that the agenda has left, or null where nobody knows.
 */
export function blockOfActivity(
  activity: Described,
  free: number | null,
): { title: string; kind: BlockKind; minutes: number; goal: string; materials: string[] } {
  const { category, minutesLeast, minutesMost } = activity;
  return {
    title: activity.name,
    kind: category === 'check-in' || category === 'closing' ? category : 'activity',
    minutes: free === null ? minutesMost : Math.max(minutesLeast, Math.min(minutesMost, free)),
    goal:
      activity.purpose.length > longestGoal
        ? `${activity.purpose.slice(0, longestGoal - 1)}…`
        : activity.purpose,
    materials: [...activity.materials],
  };
}

/** Where a block that is added belongs: before the closing that ends the agenda, else at the end. */
export function placeForBlock(blocks: readonly { kind: BlockKind }[]): number {
  let place = blocks.length;
  while (place > 0 && blocks[place - 1]!.kind === 'closing') place -= 1;
  return place;
}
