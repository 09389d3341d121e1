import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type PersonFields, personFields } from '../../../shared/contract/people.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useToday } from '../../data/today.ts';
import { Banner, Button, FormActions, FormErrorSummary, FormLayout, FormSection } from '../../ui/index.ts';
import { ContactFields } from './ContactFields.tsx';
import { GuardiansField } from './GuardiansField.tsx';
import { LikelyDuplicates } from './LikelyDuplicates.tsx';
import { NameFields } from './NameFields.tsx';
import styles from './people.module.css';
import { usePersonLabels } from './use-person-labels.ts';

interface PersonFormProps {
  /** Where what was typed is kept until it is saved. */
  draftKey: string;
  label: string;
  /** The person being changed; null for someone new. */
  personId: string | null;
  initial: PersonFields;
  submitLabel: string;
  onCancel: () => void;
  /** Saves; a refusal has been said by then, and the form stays as it is. */
  onSave: (fields: PersonFields, clearDraft: () => Promise<void>) => Promise<void>;
}

/** One person's own record, as it is written down. */
export function PersonForm(props: PersonFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const labels = usePersonLabels();
  const [defaultValues] = useState(props.initial);
  const form = useForm<PersonFields>({
    resolver: zodResolver(personFields),
    defaultValues,
    shouldFocusError: false, // the summary takes the focus
  });
  const draft = useDraft(props.draftKey, form);
  const { errors, isSubmitting, submitCount } = form.formState;
  const problems = (Object.keys(labels) as (keyof PersonFields)[]).flatMap((name) => {
    const error = errors[name];
    if (!error) return [];
    const message =
      name === 'guardians' ? t('Every guardian needs a name.') : fieldMessage(error as never, t);
    return [{ name, label: labels[name], message: message ?? '' }];
  });

  return (
    <FormLayout
      label={props.label}
      onSubmit={(event) =>
        void form.handleSubmit(async (fields) => {
          const { birthDate } = fields;
          if (birthDate !== null && birthDate > today && birthDate !== props.initial.birthDate)
            form.setError('birthDate', { type: 'custom', message: t('This day is still to come.') });
          else await props.onSave(fields, draft.clear).catch(() => {});
        })(event)
      }
    >
      {draft.isRestored && (
        <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
          {t('What you had begun to write is here again.')}
        </Banner>
      )}
      <FormErrorSummary
        errors={problems}
        submitCount={submitCount}
        onGoTo={(name) =>
          form.setFocus(name === 'guardians' ? 'guardians.0.name' : (name as keyof PersonFields))
        }
      />
      <NameFields form={form} labels={labels} />
      <LikelyDuplicates form={form} personId={props.personId} onLeave={draft.clear} />
      <FormSection title={t('Contact and needs')}>
        <ContactFields form={form} labels={labels} />
      </FormSection>
      <FormSection title={t('Parents and guardians')}>
        <GuardiansField form={form} />
      </FormSection>
      <div className={styles.foot}>
        <FormActions>
          <Button
            onPress={() => {
              void draft.clear();
              props.onCancel();
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" isPending={isSubmitting}>
            {props.submitLabel}
          </Button>
        </FormActions>
      </div>
    </FormLayout>
  );
}
