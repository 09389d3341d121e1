import type { TFunction } from 'i18next';
import type { PersonSummary } from '../../shared/contract/people.ts';
import { formatDate } from '../i18n/format.ts';

/**
 * What tells two people of one name apart: grade, birth date, identifier, in a line. With names hidden, what could
 * name a person by another way stays hidden too.
 */
export function personFacts(
  person: Pick<PersonSummary, 'grade' | 'birthDate' | 'identifier'>,
  isHidden: boolean,
  t: TFunction,
): string {
  return [
    person.grade && t('grade {{grade}}', { grade: person.grade }),
    !isHidden && person.birthDate && t('born {{date}}', { date: formatDate(person.birthDate) }),
    !isHidden && person.identifier,
  ]
    .filter(Boolean)
    .join(' · ');
}
