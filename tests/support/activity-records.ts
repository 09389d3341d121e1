import type { ActivityFields, ActivitySummary } from '../../shared/contract/activities.ts';
import { activitySearchText } from '../../shared/domain/activity-text.ts';

/** An activity of one's own that fits nearly everywhere, with what a test wants otherwise. */
export function activityRecord(fields: Partial<ActivityFields> = {}): ActivityFields {
  return {
    name: 'Weather report',
    category: 'check-in',
    purpose: 'Everybody says how they are in the words of a weather forecast.',
    steps: ['Go around: “My weather today is …”', 'Thank each person.'],
    minutesLeast: 5,
    minutesMost: 10,
    sizeLeast: 2,
    sizeMost: 15,
    ages: ['8-10', '11-13', '14-17', 'adult'],
    stages: ['pre-affiliation', 'intimacy'],
    materials: [],
    space: 'seated',
    noise: 'low',
    touch: 'none',
    disclosure: 1,
    movement: 'low',
    literacy: 'none',
    online: 'yes',
    casel: ['self-awareness'],
    debrief: ['What did you notice?'],
    adaptation: 'Draw it instead.',
    vinter: {
      prescriptiveness: 'low',
      controls: 'low',
      movement: 'low',
      competence: 'low',
      interactiveness: 'medium',
      rewards: 'low',
    },
    ...fields,
  };
}

/** The same as a row of the library. */
export function activityRow(
  id: string,
  fields: Partial<ActivityFields> = {},
  standing: Partial<ActivitySummary> = {},
): ActivitySummary {
  const record = activityRecord(fields);
  const { steps: _s, debrief: _d, adaptation: _a, ...shown } = record;
  return {
    ...shown,
    id,
    isOwn: true,
    searchText: activitySearchText(record),
    isFavourite: false,
    rating: null,
    ratings: 0,
    uses: 0,
    lastUsedOn: null,
    ...standing,
  };
}

/** A file of activities as Mezzo writes them. */
export function activityFile(...activities: readonly unknown[]): string {
  return JSON.stringify({ format: 'mezzo-activities', version: 1, activities }, null, 2);
}
