import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../../shared/contract/goals.ts';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { TypedText } from '../../../data/TypedText.tsx';
import { Busy, Card, LoadFailure } from '../../../ui/index.ts';
import { GoalActions } from '../GoalActions.tsx';
import { GoalClosed } from '../GoalClosed.tsx';
import { GoalHistory } from '../GoalHistory.tsx';
import { GoalDialog } from '../writing/GoalDialog.tsx';
import { ownWordsOf } from '../own-words.ts';
import styles from './person-goals.module.css';

/** One goal whole: what can be done with it, its scale, its ratings and its history. */
export function PersonGoal({ goal, personId, name }: { goal: Goal; personId: string; name: string }) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const read = useQuery(core.goals.get.queryOptions({ input: { id: goal.id } }));
  const inGroup = useQuery({
    ...core.goals.listForGroup.queryOptions({ input: { groupId: goal.groupId } }),
    enabled: isChanging,
  }).data;
  return (
    <Card
      title={<TypedText>{goal.text}</TypedText>}
      subtitle={goal.closedOn === null ? undefined : <GoalClosed goal={goal} />}
      aside={<GoalActions goal={goal} onChange={() => setChanging(true)} />}
    >
      {read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : read.data ? (
        <div className={styles.one}>
          <GoalHistory history={read.data} />
        </div>
      ) : (
        <Busy lines={6} />
      )}
      {isChanging && inGroup && (
        <GoalDialog
          groupId={goal.groupId}
          personId={personId}
          ownerName={name}
          goal={goal}
          groupGoals={inGroup.goals.filter((one) => one.personId === null)}
          knownWords={ownWordsOf(inGroup.goals)}
          onClose={() => setChanging(false)}
        />
      )}
    </Card>
  );
}
