import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type SessionFields, sessionFields } from '../../../shared/contract/sessions.ts';
import { useDraft } from '../../data/drafts.ts';
import type { Failure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { LengthField, PlaceField, StartField } from '../../data/MeetingFields.tsx';
import {
  Banner,
  Button,
  DateField,
  FormActions,
  FormErrorSummary,
  FormLayout,
  FormRow,
  TextArea,
  TextField,
} from '../../ui/index.ts';

import { type AskedMoments, MomentClashes } from './MomentClashes.tsx';

interface SessionFormProps {
  groupId: string;
  /** The moments that would be taken, the session's own and others that move along; none where it is over. */
  momentsOf: (fields: SessionFields) => AskedMoments;
  draftKey: string;
  label: string;
  initial: SessionFields;
  /** The last day that can be chosen, for a session that has marks. */
  latestDay?: string;
  submitLabel: string;
  /** After the fields: how far the change reaches. */
  children?: ReactNode;
  onCancel: () => void;
  /** Saves. A refusal that belongs to a field is given to `refuse`. */
  onSave: (
    fields: SessionFields,
    form: { clearDraft: () => Promise<void>; refuse: (failure: Failure) => boolean },
  ) => Promise<void>;
}

const noMoments: AskedMoments = { exceptSessionIds: [], moments: [] };

/** When and where a session is, and what it is about. */
export function SessionForm({
  groupId,
  momentsOf,
  draftKey,
  label,
  initial,
  latestDay,
  submitLabel,
  children,
  onCancel,
  onSave,
}: SessionFormProps) {
  const { t } = useTranslation();
  const [defaultValues] = useState(initial);
  const form = useForm<SessionFields>({ resolver: zodResolver(sessionFields), defaultValues });
  const draft = useDraft(draftKey, form);
  const { errors, isSubmitting, submitCount } = form.formState;
  const { control } = form;
  const written = useWatch({ control }) as SessionFields;
  const isWhole = sessionFields.pick({ date: true, start: true, minutes: true }).safeParse(written).success;
  const labels: Record<keyof SessionFields, string> = {
    date: t('Date'),
    start: t('Start'),
    minutes: t('Length'),
    place: t('Place'),
    topic: t('Topic'),
    remarks: t('Remarks'),
  };
  const problems = (Object.keys(labels) as (keyof SessionFields)[]).flatMap((name) => {
    const message = fieldMessage(errors[name], t);
    return message === undefined ? [] : [{ name, label: labels[name], message }];
  });

  function refuse(failure: Failure): boolean {
    if (failure.code !== 'SESSION_TAKEN' && failure.code !== 'SESSION_HAS_RECORDS') return false;
    form.setError('date', { type: 'refused', message: failureMessage(failure, t) }, { shouldFocus: true });
    return true;
  }

  return (
    <FormLayout
      label={label}
      onSubmit={(event) =>
        void form.handleSubmit((fields) =>
          // A refusal has been said by then, and the form stays as it is.
          onSave(fields, { clearDraft: draft.clear, refuse }).catch(() => {}),
        )(event)
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
        onGoTo={(name) => form.setFocus(name as keyof SessionFields)}
      />
      <FormRow least="10rem">
        <Controller
          control={control}
          name="date"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={labels.date}
              isRequired
              most={latestDay}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <StartField control={control} name="start" label={labels.start} isRequired />
        <LengthField control={control} name="minutes" label={labels.minutes} isRequired />
      </FormRow>
      <div>
        <FormRow>
          <PlaceField control={control} name="place" label={labels.place} />
          <Controller
            control={control}
            name="topic"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={labels.topic}
                maxLength={200}
                description={t('A few words, so that the session is found again.')}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        </FormRow>
        <MomentClashes
          groupId={groupId}
          place={written.place}
          asked={isWhole ? momentsOf(written) : noMoments}
        />
      </div>
      <Controller
        control={control}
        name="remarks"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={labels.remarks}
            maxLength={4000}
            description={t('What to remember about the meeting itself: a room change, who opens the door.')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      {children}
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
  );
}
