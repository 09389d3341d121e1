import { useTranslation } from 'react-i18next';
import type { UseFormReturn } from 'react-hook-form';
import type { GroupFields } from '../../../shared/contract/groups.ts';

type GroupLabels = Record<keyof GroupFields, string>;

/** What a part of the group's form takes. */
export interface GroupPartProps {
  form: UseFormReturn<GroupFields>;
  labels: GroupLabels;
}

/** The fields of a group by name, in the order of the form. */
export function useGroupLabels(): GroupLabels {
  const { t } = useTranslation();
  return {
    name: t('Name'),
    kind: t('Kind of group'),
    purpose: t('Purpose'),
    openness: t('Entry'),
    status: t('Status'),
    startsOn: t('Starts on'),
    endsOn: t('Planned end'),
    weekday: t('Usual weekday'),
    startTime: t('Usual start'),
    minutes: t('Usual length'),
    place: t('Place'),
    facilitators: t('Facilitators'),
    capacity: t('Capacity'),
    tags: t('Tags'),
    colour: t('Colour'),
  };
}
