import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type FieldError, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ActivityFields, activityFields } from '../../../shared/contract/activities.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Banner, Button, FormActions, FormErrorSummary, FormLayout, FormSection } from '../../ui/index.ts';
import { AskFields } from './AskFields.tsx';
import styles from './form.module.css';
import { HowItGoesFields } from './HowItGoesFields.tsx';
import { NeedFields } from './NeedFields.tsx';
import { TagFields } from './TagFields.tsx';
import { useActivityLabels } from './use-activity-labels.ts';
import { WhatItIsFields } from './WhatItIsFields.tsx';

interface ActivityFormProps {
  /** Where what was typed is kept until it is saved. */
  draftKey: string;
  label: string;
  initial: ActivityFields;
  submitLabel: string;
  onCancel: () => void;
  /** Saves; a refusal has been said by then, and the form stays as it is. */
  onSave: (fields: ActivityFields, clearDraft: () => Promise<void>) => Promise<void>;
}

/** Everything that an activity says of itself, so that somebody who has never seen it can lead it. */
export function ActivityForm({ draftKey, label, initial, submitLabel, onCancel, onSave }: ActivityFormProps) {
  const { t } = useTranslation();
  const labels = useActivityLabels();
  const [defaultValues] = useState(initial);
  const form = useForm<ActivityFields>({
    resolver: zodResolver(activityFields),
    defaultValues,
    shouldFocusError: false, // the summary takes the focus
  });
  const draft = useDraft(draftKey, form);
  const { errors, isSubmitting, submitCount } = form.formState;
  const problems = (Object.keys(labels) as (keyof ActivityFields)[]).flatMap((name) => {
    const error = errors[name];
    if (!error) return [];
    const message = 'message' in error ? fieldMessage(error as FieldError, t) : undefined;
    return [{ name, label: labels[name], message: message ?? t('Something in here does not look right.') }];
  });

  return (
    <FormLayout
      label={label}
      onSubmit={(event) =>
        void form.handleSubmit((fields) => onSave(fields, draft.clear).catch(() => {}))(event)
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
        onGoTo={(name) => form.setFocus(name as keyof ActivityFields)}
      />
      <WhatItIsFields form={form} labels={labels} />
      <FormSection title={t('How it goes')}>
        <HowItGoesFields form={form} labels={labels} />
      </FormSection>
      <FormSection title={t('What it needs')}>
        <NeedFields form={form} labels={labels} />
      </FormSection>
      <FormSection title={t('What it asks of people')}>
        <AskFields form={form} labels={labels} />
      </FormSection>
      <FormSection title={t('How it is found and compared')}>
        <TagFields form={form} labels={labels} />
      </FormSection>
      <div className={styles.foot}>
        <FormActions>
          <Button
            onPress={() => {
              void draft.clear();
              onCancel();
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" isPending={isSubmitting}>
            {submitLabel}
          </Button>
        </FormActions>
      </div>
    </FormLayout>
  );
}
