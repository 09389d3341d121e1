import { ListChecks, ListOrdered } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ending, EndingStepEntry } from '../../../shared/contract/endings.ts';
import { Button, Card } from '../../ui/index.ts';
import { ChecklistEditor } from './ChecklistEditor.tsx';
import { ChecklistRow } from './ChecklistRow.tsx';
import { StepRemarkDialog } from './StepRemarkDialog.tsx';
import { useStepChanges } from './use-step-changes.ts';

/** What belongs to a good ending. What the record answers is ticked by itself, the rest by hand. */
export function Checklist({ ending }: { ending: Ending }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [remarked, setRemarked] = useState<EndingStepEntry | null>(null);
  const changes = useStepChanges(ending.groupId);
  const { steps } = ending;
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <Card
      title={t('Steps of the ending')}
      subtitle={t('{{done}} of {{of}} done', { done, of: steps.length })}
      aside={
        <Button
          size="small"
          icon={isEditing ? <ListChecks aria-hidden="true" /> : <ListOrdered aria-hidden="true" />}
          onPress={() => setEditing(!isEditing)}
        >
          {isEditing ? t('Back to the steps') : t('Change the list')}
        </Button>
      }
      isFlush
    >
      {isEditing ? (
        <ChecklistEditor ending={ending} changes={changes} />
      ) : (
        <ul>
          {steps.map((step) => (
            <ChecklistRow
              key={step.key}
              step={step}
              ending={ending}
              onSet={(doneOn) => changes.set.mutate({ key: step.key, doneOn, remark: step.remark })}
              onRemark={() => setRemarked(step)}
            />
          ))}
        </ul>
      )}
      {remarked && (
        <StepRemarkDialog
          step={remarked}
          isPending={changes.set.isPending}
          onSave={(fields) =>
            changes.set.mutate({ key: remarked.key, ...fields }, { onSuccess: () => setRemarked(null) })
          }
          onClose={() => setRemarked(null)}
        />
      )}
    </Card>
  );
}
