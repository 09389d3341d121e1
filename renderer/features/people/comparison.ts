import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { useNames } from '../../data/names.ts';
import { formatDate, formatDateRange } from '../../i18n/format.ts';
import { usePersonLabels } from './use-person-labels.ts';

interface ComparedLine {
  field: string;
  first: string;
  second: string;
  /** Both have a value, and not the same: one of them will be lost from the record. */
  differs: boolean;
}

/** How many marks stand behind a record, over all its memberships. */
export function recordedMarks(person: Person): number {
  return person.memberships.reduce((sum, membership) => sum + membership.summary.recorded, 0);
}

/** Two records side by side, field by field; nothing until both are read. */
export function useComparison(
  first: Person | undefined,
  second: Person | undefined,
): readonly ComparedLine[] {
  const { t } = useTranslation();
  const names = useNames();
  const labels = usePersonLabels();
  if (!first || !second) return [];

  const hidden = (text: string) => (names.isHidden && text !== '' ? t('hidden') : text);
  const rows: readonly (readonly [string, (person: Person) => string])[] = [
    [t('Name'), (person) => names.full(person)],
    [labels.pronouns, (person) => person.pronouns],
    [labels.birthDate, (person) => hidden(person.birthDate === null ? '' : formatDate(person.birthDate))],
    [labels.grade, (person) => person.grade],
    [labels.identifier, (person) => hidden(person.identifier)],
    [labels.phone, (person) => hidden(person.phone)],
    [labels.email, (person) => hidden(person.email)],
    [labels.accessNeeds, (person) => person.accessNeeds],
    [labels.guardians, (person) => hidden(person.guardians.map(({ name }) => name).join(', '))],
    [t('Groups'), (person) => person.memberships.map(spanInWords).join('; ')],
  ];
  return rows.map(([field, valueOf]) => {
    const [one, other] = [valueOf(first), valueOf(second)];
    const isKept = field === labels.guardians || field === labels.accessNeeds || field === t('Groups');
    return {
      field,
      first: one,
      second: other,
      differs: !isKept && one !== '' && other !== '' && one !== other,
    };
  });

  function spanInWords({ groupName, joinedOn, leftOn }: Person['memberships'][number]): string {
    if (joinedOn === null) return `${groupName} (${t('on the wait list')})`;
    return leftOn === null
      ? `${groupName} (${t('since {{date}}', { date: formatDate(joinedOn) })})`
      : `${groupName} (${formatDateRange(joinedOn, leftOn)})`;
  }
}
