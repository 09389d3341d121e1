import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  confidences,
  type JudgementFields,
  judgementFields,
  type StageJudgement,
} from '../../../shared/contract/looking-back.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import {
  isStageOf,
  phasesOf,
  type StageModel,
  stageModels,
  stageOfPhase,
  stagesByModel,
} from '../../../shared/domain/group-stages.ts';
import { type StageFacts, suggestStage } from '../../../shared/domain/stage-suggestion.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { confidenceWords, phaseMeaning, stageModelWords, stageName } from '../../data/stage-words.ts';
import { Banner, Button, Dialog, FormLayout, RadioCards, SelectField, TextArea } from '../../ui/index.ts';
import { SignsField } from './SignsField.tsx';
import { Suggestion } from './Suggestion.tsx';

interface JudgeDialogProps {
  session: SessionWithGroup;
  facts: StageFacts;
  model: StageModel;
  /** The one that is changed; null for a new one. */
  judgement: StageJudgement | null;
  onClose: () => void;
}

/** The facilitator's judgement: signs first, then the stage that they speak for, and how sure one is. */
export function JudgeDialog({ session, facts, model: firstModel, judgement, onClose }: JudgeDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const suggested = suggestStage(firstModel, facts, []);
  const form = useForm<JudgementFields>({
    resolver: zodResolver(judgementFields),
    defaultValues: judgement
      ? fieldsOf(judgement)
      : {
          sessionId: session.id,
          judgedOn: session.date,
          model: firstModel,
          stage: suggested?.stage ?? stagesByModel[firstModel][0],
          signs: [],
          confidence: 1,
          remark: '',
        },
  });
  const draft = useDraft(`stage:${judgement?.id ?? session.id}`, form);
  const [model, signs] = useWatch({ control: form.control, name: ['model', 'signs'] });
  const save = useChange(
    (fields: JudgementFields) =>
      judgement
        ? client.stages.change({ id: judgement.id, judgement: fields })
        : client.stages.judge({ groupId: session.groupId, judgement: fields }),
    {
      message: (_, { stage }) =>
        t('The group is noted as being at: {{stage}}.', { stage: stageName(stage, t) }),
      onSuccess: () => void draft.clear().then(onClose),
    },
  );

  function changeModel(next: StageModel) {
    form.setValue('model', next, { shouldDirty: true });
    const stage = form.getValues('stage');
    if (!isStageOf(next, stage))
      form.setValue('stage', stageOfPhase(next, phasesOf(stage)[0]!), { shouldDirty: true });
  }

  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('Where is the group?')}
      actions={
        <>
          <Button
            onPress={() => {
              void draft.clear();
              onClose();
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" form={formId} isPending={save.isPending}>
            {t('Save the stage')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
      >
        {draft.isRestored && (
          <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
            {t('What you had begun to write is here again.')}
          </Banner>
        )}
        <SelectField
          label={t('Model of stages')}
          value={model}
          onChange={(next) => changeModel(stageModels.find((known) => known === next) ?? model)}
          options={stageModels.map((value) => ({ value, label: stageModelWords(value, t) }))}
        />
        <Controller
          control={form.control}
          name="signs"
          render={({ field }) => <SignsField model={model} value={field.value} onChange={field.onChange} />}
        />
        <div aria-live="polite">
          <Suggestion suggestion={suggestStage(model, facts, signs)} />
        </div>
        <Controller
          control={form.control}
          name="stage"
          render={({ field, fieldState }) => (
            <RadioCards
              {...field}
              label={t('Your judgement')}
              cardWidth="11rem"
              isRequired
              options={stagesByModel[model].map((value) => ({
                value,
                label: stageName(value, t),
                description: phasesOf(value)
                  .map((phase) => phaseMeaning(phase, t))
                  .join(' '),
              }))}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="confidence"
          render={({ field }) => (
            <RadioCards
              {...field}
              label={t('How sure')}
              cardWidth="8rem"
              value={String(field.value)}
              onChange={(next) => field.onChange(Number(next))}
              options={confidences.map((value) => ({
                value: String(value),
                label: confidenceWords(value, t),
              }))}
            />
          )}
        />
        <Controller
          control={form.control}
          name="remark"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('Remark')}
              description={t('What you saw, without the names of members.')}
              rows={2}
              maxLength={2000}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}

function fieldsOf(judgement: StageJudgement): JudgementFields {
  const { sessionId, judgedOn, model, stage, signs, confidence, remark } = judgement;
  return { sessionId, judgedOn, model, stage, signs, confidence, remark };
}
