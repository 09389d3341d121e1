import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActivityFields } from '../../../shared/contract/activities.ts';

export type ActivityLabels = Record<keyof ActivityFields, string>;

/** What a part of the activity's form takes. */
export interface ActivityPartProps {
  form: UseFormReturn<ActivityFields>;
  labels: ActivityLabels;
}

/** The fields of an activity by name, in the order of the form. */
export function useActivityLabels(): ActivityLabels {
  const { t } = useTranslation();
  return {
    name: t('Name'),
    category: t('Category'),
    purpose: t('Purpose'),
    steps: t('Steps'),
    minutesLeast: t('Minutes, at least'),
    minutesMost: t('Minutes, at most'),
    sizeLeast: t('People, at least'),
    sizeMost: t('People, at most'),
    ages: t('Ages'),
    stages: t('Stages of the group'),
    materials: t('Materials'),
    space: t('Space'),
    noise: t('Noise'),
    touch: t('Touch'),
    disclosure: t('How personal'),
    movement: t('Movement'),
    literacy: t('Reading and writing'),
    online: t('Online'),
    debrief: t('To talk about afterwards'),
    adaptation: t('Made to fit'),
    casel: t('CASEL competences'),
    vinter: t('Vinter’s dimensions'),
  };
}
