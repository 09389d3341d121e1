import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type MeasureFields, measureFields } from '../../../shared/contract/measures.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import {
  Banner,
  Button,
  Card,
  FormActions,
  FormErrorSummary,
  FormLayout,
  FormSection,
  RadioCards,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { ConsentFields } from './ConsentFields.tsx';
import { CutOffFields } from './CutOffFields.tsx';
import { errorLines } from './form-errors.ts';
import { QuestionsFields } from './QuestionsFields.tsx';
import { ScoreFields } from './ScoreFields.tsx';

interface MeasureFormProps {
  label: string;
  draftKey: string;
  initial: MeasureFields;
  submitLabel: string;
  /** Above the fields: what a change would do. */
  notice?: React.ReactNode;
  onCancel: () => void;
  /** Answers false where it was refused; what was typed stays then. */
  onSave: (fields: MeasureFields) => Promise<boolean>;
}

/** What is asked, how it is answered and counted, and what has to be there before. */
export function MeasureForm(props: MeasureFormProps) {
  const { label, draftKey, initial, submitLabel, notice, onCancel, onSave } = props;
  const { t } = useTranslation();
  const [defaultValues] = useState(initial);
  const form = useForm<MeasureFields>({ resolver: zodResolver(measureFields), defaultValues });
  const draft = useDraft(draftKey, form);
  const { control } = form;
  const { errors, isSubmitting, submitCount } = form.formState;
  const isScore = defaultValues.kind === 'score';

  return (
    <Card>
      <FormLayout
        label={label}
        onSubmit={(event) =>
          void form.handleSubmit(async (fields) => {
            if (await onSave(fields)) await draft.clear();
          })(event)
        }
      >
        {draft.isRestored && (
          <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
            {t('What you had begun to write is here again.')}
          </Banner>
        )}
        {notice}
        <FormErrorSummary
          errors={errorLines(errors, t)}
          submitCount={submitCount}
          onGoTo={(name) => form.setFocus(name as 'name')}
        />
        <Controller
          control={control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              isRequired
              autoFocus={initial.name === ''}
              maxLength={120}
              description={
                isScore
                  ? t('As you call it. It stands on your pages and reports.')
                  : t('As members may read it too.')
              }
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        {isScore ? <ScoreFields form={form} /> : <QuestionsFields form={form} />}
        <FormSection title={t('How it is read')}>
          <Controller
            control={control}
            name="better"
            render={({ field }) => (
              <RadioCards
                {...field}
                label={t('Direction')}
                cardWidth="12rem"
                options={[
                  { value: 'increase', label: t('More is better') },
                  { value: 'decrease', label: t('Less is better') },
                ]}
              />
            )}
          />
          <CutOffFields form={form} isScore={isScore} />
          {isScore && (
            <Controller
              control={control}
              name="source"
              render={({ field, fieldState }) => (
                <TextArea
                  {...field}
                  label={t('Where range and cut-offs come from')}
                  rows={2}
                  maxLength={1000}
                  description={t('Manual, edition, page; the licence under which you use it.')}
                  errorMessage={fieldMessage(fieldState.error, t)}
                />
              )}
            />
          )}
          <Controller
            control={control}
            name="instructions"
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                label={isScore ? t('Notes for yourself') : t('What is said before it')}
                rows={2}
                maxLength={1000}
                description={
                  isScore
                    ? t('When it is given, who scores it.')
                    : t('One or two sentences that everybody reads or hears first. May stay empty.')
                }
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        </FormSection>
        <ConsentFields control={control} />
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
      </FormLayout>
    </Card>
  );
}
