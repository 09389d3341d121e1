import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonFields } from '../../../shared/contract/people.ts';

type PersonLabels = Record<keyof PersonFields, string>;

/** What a part of the person's form takes. */
export interface PersonPartProps {
  form: UseFormReturn<PersonFields>;
  labels: PersonLabels;
}

/** The fields of a person by name, in the order of the form. */
export function usePersonLabels(): PersonLabels {
  const { t } = useTranslation();
  return {
    givenName: t('Given name'),
    familyName: t('Family name'),
    preferredName: t('Preferred name'),
    pronouns: t('Pronouns'),
    birthDate: t('Birth date'),
    grade: t('Grade'),
    identifier: t('Identifier'),
    phone: t('Phone'),
    email: t('Email'),
    accessNeeds: t('Access needs'),
    guardians: t('Parents and guardians'),
  };
}
