import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type GroupFields, groupFields } from '../../../shared/contract/groups.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Banner, Button, FormActions, FormErrorSummary, FormLayout, FormSection } from '../../ui/index.ts';
import { FacilitatorsField } from './FacilitatorsField.tsx';
import { PurposeFields } from './PurposeFields.tsx';
import { SizeFields } from './SizeFields.tsx';
import { TimeFields } from './TimeFields.tsx';
import { useGroupLabels } from './use-group-labels.ts';
import styles from './groups.module.css';

interface GroupFormProps {
  /** Where what was typed is kept until it is saved. */
  draftKey: string;
  label: string;
  initial: GroupFields;
  submitLabel: string;
  /** What comes before the fields, such as a template to start from. */
  renderStart?: (form: UseFormReturn<GroupFields>) => ReactNode;
  /** What was restored from a draft is thrown away. */
  onBeginAnew?: () => void;
  onCancel: () => void;
  /** Saves; a refusal has been said by then, and the form stays as it is. */
  onSave: (fields: GroupFields, clearDraft: () => Promise<void>) => Promise<void>;
}

/** Everything that is settled about a group, in the order in which it is thought of. */
export function GroupForm({
  draftKey,
  label,
  initial,
  submitLabel,
  renderStart,
  onBeginAnew,
  onCancel,
  onSave,
}: GroupFormProps) {
  const { t } = useTranslation();
  const labels = useGroupLabels();
  const [defaultValues] = useState(initial);
  const form = useForm<GroupFields>({
    resolver: zodResolver(groupFields),
    defaultValues,
    shouldFocusError: false, // the summary takes the focus
  });
  const draft = useDraft(draftKey, form);
  const { errors, isSubmitting, submitCount } = form.formState;
  const problems = (Object.keys(labels) as (keyof GroupFields)[]).flatMap((name) => {
    const error = errors[name];
    if (!error) return [];
    const message = fieldMessage('message' in error ? (error as never) : undefined, t);
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
        <Banner
          actions={<Button onPress={() => void draft.discard().then(onBeginAnew)}>{t('Begin anew')}</Button>}
        >
          {t('What you had begun to write is here again.')}
        </Banner>
      )}
      <FormErrorSummary
        errors={problems}
        submitCount={submitCount}
        onGoTo={(name) => form.setFocus(name as keyof GroupFields)}
      />
      {renderStart?.(form)}
      <PurposeFields form={form} labels={labels} />
      <FormSection title={t('When and where')}>
        <TimeFields form={form} labels={labels} />
      </FormSection>
      <FormSection title={t('Who leads')}>
        <FacilitatorsField form={form} />
      </FormSection>
      <FormSection title={t('Size, and how to find it')}>
        <SizeFields form={form} labels={labels} />
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
