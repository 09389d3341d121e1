import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PersonFields, personFields, type PersonSummary } from '../../../shared/contract/people.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { duplicateReasonName, useLikelyDuplicates } from '../../data/likely-duplicates.ts';
import { useNames } from '../../data/names.ts';
import { personFacts } from '../../data/person-facts.ts';
import { useToday } from '../../data/today.ts';
import { formatList } from '../../i18n/format.ts';
import { Banner, Button, Data, DateField, FormRow, TextField } from '../../ui/index.ts';
import styles from './roster.module.css';
import { nameFromText } from './written-name.ts';

interface NewPersonFieldsProps {
  /** What was typed in the search: the beginning of the name. */
  written: string;
  /** Who cannot be chosen, and why. */
  takenIds: ReadonlySet<string>;
  takenWords: string;
  onDone: (fields: PersonFields) => void;
  /** The person is known after all. */
  onUse: (person: PersonSummary) => void;
  onCancel: () => void;
}

/** The few fields that a new member needs at once; the rest can be added on the person's page. */
export function NewPersonFields({
  written,
  takenIds,
  takenWords,
  onDone,
  onUse,
  onCancel,
}: NewPersonFieldsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const form = useForm<PersonFields>({
    resolver: zodResolver(personFields),
    defaultValues: {
      ...nameFromText(written),
      preferredName: '',
      pronouns: '',
      birthDate: null,
      grade: '',
      phone: '',
      email: '',
      accessNeeds: '',
      identifier: '',
      guardians: [],
    },
  });
  const likely = useLikelyDuplicates(useWatch({ control: form.control }) as PersonFields, null);
  const words = {
    givenName: t('Given name'),
    familyName: t('Family name'),
    preferredName: t('Preferred name'),
    grade: t('Grade'),
  };
  const field = (name: keyof typeof words) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          label={words[name]}
          autoFocus={name === 'givenName'}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );

  return (
    <form
      aria-label={t('New person')}
      className={styles.newPerson}
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit((fields) => {
          if (fields.birthDate !== null && fields.birthDate > today)
            form.setError('birthDate', { type: 'custom', message: t('This day is still to come.') });
          else onDone(fields);
        })(event)
      }
    >
      <h3 className={styles.heading}>{t('New person')}</h3>
      <FormRow least="9rem">
        {field('givenName')}
        {field('familyName')}
      </FormRow>
      <FormRow least="9rem">
        {field('preferredName')}
        {field('grade')}
      </FormRow>
      <Controller
        control={form.control}
        name="birthDate"
        render={({ field, fieldState }) => (
          <DateField
            {...field}
            label={t('Birth date')}
            most={today}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      {likely.length > 0 && (
        <Banner kind="warning" title={t('Perhaps known already')}>
          <ul className={styles.known}>
            {likely.map(({ person, because }) => (
              <li key={person.id} className={styles.knownRow}>
                <span className={styles.foundWords}>
                  <span>
                    <Data>{names.full(person)}</Data>
                    {': '}
                    <span>{formatList(because.map((reason) => duplicateReasonName(reason, t)))}</span>
                  </span>
                  <Data className={styles.note}>{personFacts(person, names.isHidden, t)}</Data>
                </span>
                {takenIds.has(person.id) ? (
                  <span className={styles.note}>{takenWords}</span>
                ) : (
                  <Button size="small" onPress={() => onUse(person)}>
                    {t('Use this person')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <div className={styles.formButtons}>
        <Button type="submit" kind="primary">
          {t('Choose this new person')}
        </Button>
        <Button onPress={onCancel}>{t('Back to the search')}</Button>
      </div>
    </form>
  );
}
