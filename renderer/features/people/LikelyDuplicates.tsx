import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonFields, PersonSummary } from '../../../shared/contract/people.ts';
import { duplicateReasonName, useLikelyDuplicates } from '../../data/likely-duplicates.ts';
import { useNames } from '../../data/names.ts';
import { personFacts } from '../../data/person-facts.ts';
import { formatList } from '../../i18n/format.ts';
import { Banner, Button, Data, LinkButton, useNavigate } from '../../ui/index.ts';
import styles from './people.module.css';

interface LikelyDuplicatesProps {
  form: UseFormReturn<PersonFields>;
  /** The person being changed; null for someone new. */
  personId: string | null;
  /** Throws away what was typed, for going to the record that exists. */
  onLeave: () => Promise<void>;
}

/** While a name is typed: who may be the same person, and why. */
export function LikelyDuplicates({ form, personId, onLeave }: LikelyDuplicatesProps) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const entered = useWatch({ control: form.control }) as PersonFields;
  const likely = useLikelyDuplicates(entered, personId);

  const factsOf = (person: PersonSummary) =>
    [personFacts(person, names.isHidden, t), formatList(person.groups.map((group) => group.name))]
      .filter(Boolean)
      .join(' · ');

  return (
    <div role="status">
      {likely.length > 0 && (
        <Banner kind="warning" title={t('Perhaps known already')}>
          <ul className={styles.likely}>
            {likely.map(({ person, because }) => {
              const name = names.full(person);
              return (
                <li key={person.id} className={styles.likelyRow}>
                  <span>
                    <Data>{name}</Data>
                    {': '}
                    <span>{formatList(because.map((reason) => duplicateReasonName(reason, t)))}</span>
                    <br />
                    <Data className={styles.note}>{factsOf(person)}</Data>
                  </span>
                  <span className={styles.buttons}>
                    <LinkButton
                      size="small"
                      href={`/people/${person.id}`}
                      aria-label={t('Open the record of {{name}}', { name })}
                    >
                      {t('Open')}
                    </LinkButton>
                    {personId === null ? (
                      <Button
                        size="small"
                        aria-label={t('Use this person: {{name}}', { name })}
                        onPress={() => void onLeave().then(() => navigate(`/people/${person.id}`))}
                      >
                        {t('Use this person')}
                      </Button>
                    ) : (
                      <LinkButton size="small" href="/people/duplicates">
                        {t('Compare them')}
                      </LinkButton>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </Banner>
      )}
    </div>
  );
}
