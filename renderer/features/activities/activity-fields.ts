import type { Activity, ActivityFields } from '../../../shared/contract/activities.ts';
import { ageBands, groupStages } from '../../../shared/domain/activity-fields.ts';

/** An activity before anything is written: one that asks little and suits everybody. */
export const emptyActivity: ActivityFields = {
  name: '',
  category: 'communication',
  purpose: '',
  steps: [''],
  minutesLeast: 10,
  minutesMost: 15,
  sizeLeast: 3,
  sizeMost: 12,
  ages: [...ageBands],
  stages: [...groupStages],
  materials: [],
  space: 'seated',
  noise: 'low',
  touch: 'none',
  disclosure: 0,
  movement: 'low',
  literacy: 'none',
  online: 'adapted',
  casel: [],
  debrief: [],
  adaptation: '',
  vinter: {
    prescriptiveness: 'medium',
    controls: 'medium',
    movement: 'low',
    competence: 'low',
    interactiveness: 'medium',
    rewards: 'low',
  },
};

/** What of an activity is written by people, as the form takes it. */
export function fieldsOfActivity(activity: Activity): ActivityFields {
  const names = Object.keys(emptyActivity) as (keyof ActivityFields)[];
  return Object.fromEntries(names.map((name) => [name, activity[name]])) as ActivityFields;
}
