import type { ActivityContent } from './activity-fields.ts';
import { foldText } from './text-folding.ts';

/** The folded words of everything that an activity says, its name first: what search looks in. */
export function activitySearchText(activity: ActivityContent): string {
  return foldText(
    [
      activity.name,
      activity.category,
      activity.purpose,
      ...activity.casel,
      ...activity.materials,
      ...activity.steps,
      ...activity.debrief,
      activity.adaptation,
    ].join(' '),
  );
}
