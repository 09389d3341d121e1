import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { useDraft } from '../../data/drafts.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Banner, Button, Card, FormActions, FormErrorSummary, FormLayout, TextArea } from '../../ui/index.ts';
import { HowAsked } from './HowAsked.tsx';
import { type PossibleMember, possibleMembers, type RoundForm, roundForm } from './round-form.ts';
import { WhatAsked } from './WhatAsked.tsx';
import { WhoTakesPart } from './WhoTakesPart.tsx';

interface RoundFormViewProps {
  label: string;
  draftKey: string;
  initial: RoundForm;
  roster: readonly RosterEntry[];
  sessions: readonly Session[];
  /** How many answers each member's leaving would take along. */
  answersOf?: ReadonlyMap<string, number>;
  submitLabel: string;
  onCancel: () => void;
  onSave: (form: RoundForm) => Promise<void>;
}

/** What is asked, of whom, and how the answers may be given. */
export function RoundFormView(props: RoundFormViewProps) {
  const { label, draftKey, initial, roster, sessions, answersOf, submitLabel, onCancel, onSave } = props;
  const { t } = useTranslation();
  const [defaultValues] = useState(initial);
  const form = useForm<RoundForm>({ resolver: zodResolver(roundForm), defaultValues });
  const draft = useDraft(draftKey, form);
  const { errors, isSubmitting, submitCount } = form.formState;
  const { control } = form;
  const [takenOn, personIds] = useWatch({ control, name: ['takenOn', 'personIds'] });
  const possible: PossibleMember[] = possibleMembers(roster, takenOn || defaultValues.takenOn);
  const labels: Partial<Record<keyof RoundForm, string>> = {
    criterion: t('Question'),
    takenOn: t('Day'),
    choiceLimit: t('Choices'),
    personIds: t('Who takes part'),
    careTaken: t('Rejections'),
    remarks: t('Remarks'),
  };
  const problems = (Object.keys(labels) as (keyof RoundForm)[]).flatMap((name) => {
    const message = problemOf(name);
    return message === undefined ? [] : [{ name, label: labels[name] ?? '', message }];
  });

  function problemOf(name: keyof RoundForm): string | undefined {
    const error = errors[name];
    if (!error) return undefined;
    if (name === 'personIds') return t('At least two people take part.');
    if (error.type === 'refused') return error.message;
    return fieldMessage(error as Parameters<typeof fieldMessage>[0], t);
  }

  /** A refusal is said at its field. */
  function refuse(failure: Failure): void {
    const field = failure.code === 'CARE_NOT_TAKEN' ? 'careTaken' : 'allowsRejections';
    form.setError(field, { type: 'refused', message: failureMessage(failure, t) }, { shouldFocus: true });
  }

  return (
    <Card>
      <FormLayout
        label={label}
        onSubmit={(event) =>
          void form.handleSubmit(async (fields) => {
            try {
              await onSave(fields);
              await draft.clear();
            } catch (error) {
              refuse(toFailure(error));
            }
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
          onGoTo={(name) => form.setFocus(name as keyof RoundForm)}
        />
        <WhatAsked control={control} sessions={sessions} />
        <HowAsked
          control={control}
          young={possible.filter(({ id, isYoung }) => isYoung && personIds.includes(id)).length}
          people={personIds.length}
        />
        <Controller
          control={control}
          name="personIds"
          render={({ field }) => (
            <WhoTakesPart
              possible={possible}
              value={field.value}
              onChange={field.onChange}
              answersOf={answersOf}
              before={defaultValues.personIds}
              errorMessage={problemOf('personIds')}
            />
          )}
        />
        <Controller
          control={control}
          name="remarks"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('Remarks')}
              maxLength={2000}
              rows={2}
              description={t('How it was asked, and what may have coloured the answers.')}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
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
