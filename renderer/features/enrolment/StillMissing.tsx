import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { useNames } from '../../data/names.ts';
import { formatList } from '../../i18n/format.ts';
import { Banner, Data } from '../../ui/index.ts';
import styles from './enrolment.module.css';
import { missingLines } from './enrolment-words.ts';

/** Said elsewhere in the dialog: the forms above all else, whom to keep apart with its own question. */
const saidElsewhere = new Set<string>(['consent', 'assent', 'kept-apart']);

/** What those to be enrolled still lack: the forms first, and what is the same for several said once. */
export function StillMissing({ people }: { people: readonly Candidate[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const namesOf = (some: readonly Candidate[]) => formatList(some.map(({ person }) => names.display(person)));
  const lacking = (kind: 'consent' | 'assent') => people.filter(({ missing }) => missing.includes(kind));
  const withoutConsent = lacking('consent');
  const withoutAssent = lacking('assent');
  const wordsOf = (candidate: Candidate) =>
    missingLines(candidate, () => '', t)
      .filter(({ id }) => !saidElsewhere.has(id))
      .map(({ words }) => words)
      .join(', ');
  const others = [...Map.groupBy(people, wordsOf)].filter(([words]) => words !== '');
  return (
    <>
      {(withoutConsent.length > 0 || withoutAssent.length > 0) && (
        <Banner kind="warning" title={t('Without a form that holds')}>
          <ul>
            {withoutConsent.length > 0 && (
              <li>
                <Data>{t('No consent yet: {{names}}', { names: namesOf(withoutConsent) })}</Data>
              </li>
            )}
            {withoutAssent.length > 0 && (
              <li>
                <Data>{t('No assent yet: {{names}}', { names: namesOf(withoutAssent) })}</Data>
              </li>
            )}
          </ul>
        </Banner>
      )}
      {others.length > 0 && (
        <Banner kind="info" title={t('Still missing; they can be enrolled all the same')}>
          <ul className={styles.stillMissing}>
            {others.map(([words, some]) => (
              <li key={words}>
                {some.length === people.length && some.length > 1 ? (
                  t('All {{count}}', { count: some.length })
                ) : (
                  <Data>{namesOf(some)}</Data>
                )}
                {': '}
                <span>{words}</span>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
