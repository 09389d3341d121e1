import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../../shared/contract/goals.ts';
import { client } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useChange } from '../../../data/query.ts';
import { useToday } from '../../../data/today.ts';
import { Button, Dialog, FormLayout, TextField } from '../../../ui/index.ts';
import { BelongingFields } from './BelongingFields.tsx';
import { beginning, goalForm, type GoalForm, isWordedAnew, writtenFields } from './goal-form.ts';
import { RevisionFields } from './RevisionFields.tsx';
import { ScaleFields } from './ScaleFields.tsx';
import { SmartPrompts } from './SmartPrompts.tsx';
import { WeightFields } from './WeightFields.tsx';
import styles from './writing.module.css';

interface GoalDialogProps {
  groupId: string;
  /** Whose goal is added; null: the group's. */
  personId: string | null;
  /** What the owner is called; '' for the group. */
  ownerName: string;
  /** Null adds a new one. */
  goal: Goal | null;
  groupGoals: readonly Goal[];
  knownWords: readonly string[];
  /** The focus begins at the first level that is not written, instead of at the words of the goal. */
  startsAtScale?: boolean;
  onClose: () => void;
}

/** A goal with its scale, to add or to change. What is typed is kept until it is saved. */
export function GoalDialog(props: GoalDialogProps) {
  const {
    groupId,
    personId,
    ownerName,
    goal,
    groupGoals,
    knownWords,
    startsAtScale = false,
    onClose,
  } = props;
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<GoalForm>({ resolver: zodResolver(goalForm), defaultValues: beginning(goal) });
  const draft = useDraft(
    goal ? `goal ${goal.id} ${goal.revision}` : `goal of ${groupId} ${personId ?? ''}`,
    form,
  );
  const save = useChange<GoalForm, { undoStep: number | null }>(
    (typed) => {
      const fields = writtenFields(typed);
      if (!goal) return client.goals.add({ groupId, personId, fields });
      const isRevised = isWordedAnew(goal, typed) && typed.change === 'revised';
      return client.goals.revise({
        id: goal.id,
        fields,
        revision: isRevised ? { reason: typed.reason, revisedOn: today } : null,
      });
    },
    {
      message: () => (goal ? t('The goal is saved.') : t('The goal is added.')),
      onSuccess: () => {
        void draft.clear();
        onClose();
      },
    },
  );

  function submit(typed: GoalForm): void {
    if (goal && isWordedAnew(goal, typed) && typed.change === 'revised' && typed.reason === '') {
      form.setError(
        'reason',
        { type: 'custom', message: t('Say in a few words why it is revised.') },
        {
          shouldFocus: true,
        },
      );
      return;
    }
    save.mutate(typed);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={titleOf(goal, ownerName, t)}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="goal" isPending={save.isPending}>
            {goal ? t('Save the goal') : t('Add the goal')}
          </Button>
        </>
      }
    >
      <FormLayout id="goal" onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        {draft.isRestored && (
          <p className={styles.draft} role="status">
            <span>{t('What you had begun to write is here again.')}</span>
            <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
              {t('Begin anew')}
            </Button>
          </p>
        )}
        <Controller
          control={form.control}
          name="text"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Goal')}
              description={
                personId === null
                  ? t('What members will be able to do, in words that they would use.')
                  : t('In the member’s own words, as something they will do.')
              }
              maxLength={300}
              isRequired
              autoFocus={!startsAtScale}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <SmartPrompts form={form} />
        <ScaleFields form={form} takesFocus={startsAtScale} />
        <WeightFields form={form} />
        <BelongingFields
          form={form}
          groupGoals={personId === null ? null : groupGoals}
          knownWords={knownWords}
        />
        {goal && <RevisionFields form={form} goal={goal} />}
      </FormLayout>
    </Dialog>
  );
}

function titleOf(goal: Goal | null, name: string, t: ReturnType<typeof useTranslation>['t']): string {
  if (goal) return name === '' ? t('Change the goal of the group') : t('Change a goal of {{name}}', { name });
  return name === '' ? t('A goal of the group') : t('A goal of {{name}}', { name });
}
