import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CurriculumFields } from '../../../shared/contract/curricula.ts';
import { useDraft } from '../../data/drafts.ts';
import {
  Banner,
  Button,
  FormActions,
  FormErrorSummary,
  FormLayout,
  FormRow,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import {
  type CurriculumDraft,
  curriculumResolver,
  fieldsOf,
  partProblems,
  problemsOf,
} from './curriculum-draft.ts';
import { PartsEditor } from './PartsEditor.tsx';
import styles from './curricula.module.css';
import { useProblemLabels } from './use-problem-labels.ts';

interface CurriculumFormProps {
  draftKey: string;
  label: string;
  initial: CurriculumDraft;
  submitLabel: string;
  onCancel: () => void;
  /** Saves; a refusal has been said by then, and the form stays as it is. */
  onSave: (fields: CurriculumFields, clearDraft: () => Promise<void>) => Promise<void>;
}

/** The whole of a curriculum: what it is for, and its sessions with their blocks. */
export function CurriculumForm({
  draftKey,
  label,
  initial,
  submitLabel,
  onCancel,
  onSave,
}: CurriculumFormProps) {
  const { t } = useTranslation();
  const [defaultValues] = useState(initial);
  const form = useForm<CurriculumDraft>({
    resolver: curriculumResolver(t),
    defaultValues,
    shouldFocusError: false, // the summary takes the focus
  });
  const draft = useDraft(draftKey, form);
  const [place, setPlace] = useState({ part: 0, block: null as number | null });
  const { errors, isSubmitting, submitCount } = form.formState;
  const parts = useWatch({ control: form.control, name: 'parts' });
  const problems = submitCount > 0 && Object.keys(errors).length > 0 ? problemsOf(form.getValues(), t) : [];
  const labelOf = useProblemLabels();

  function goTo(name: string) {
    const [problem] = partProblems([{ name, message: '' }]);
    if (problem) setPlace({ part: problem.part, block: problem.block });
    // The field may only be there once its part is shown.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementsByName(name)[0]?.focus()));
  }

  return (
    <FormLayout
      label={label}
      onSubmit={(event) =>
        void form.handleSubmit((values) => onSave(fieldsOf(values), draft.clear).catch(() => {}))(event)
      }
    >
      {draft.isRestored && (
        <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
          {t('What you had begun to write is here again.')}
        </Banner>
      )}
      <FormErrorSummary
        errors={problems.map(({ name, message }) => ({ name, message, label: labelOf(name) }))}
        submitCount={submitCount}
        onGoTo={goTo}
      />
      <FormRow least="18rem">
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              maxLength={120}
              isRequired
              errorMessage={fieldState.error?.message}
            />
          )}
        />
        <Controller
          control={form.control}
          name="audience"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('For whom')}
              maxLength={200}
              errorMessage={fieldState.error?.message}
            />
          )}
        />
      </FormRow>
      <Controller
        control={form.control}
        name="summary"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('What it is about')}
            rows={2}
            maxLength={2000}
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      <PartsEditor
        parts={parts}
        onChange={(next) =>
          form.setValue('parts', next, { shouldDirty: true, shouldValidate: submitCount > 0 })
        }
        place={place}
        onPlace={setPlace}
        problems={partProblems(problems)}
      />
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
