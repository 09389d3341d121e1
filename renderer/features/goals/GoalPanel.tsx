import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../shared/contract/goals.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { TypedText } from '../../data/TypedText.tsx';
import { Busy, LoadFailure, SidePanel } from '../../ui/index.ts';
import { GoalHistory } from './GoalHistory.tsx';
import styles from './goals.module.css';

/** Beside the list: the scale of a goal, its ratings, its earlier wordings, the sessions that worked on it. */
export function GoalPanel({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation();
  const read = useQuery(core.goals.get.queryOptions({ input: { id: goal.id } }));
  return (
    <SidePanel title={t('Scale and history')} onClose={onClose}>
      <p className={styles.text}>
        <TypedText>{goal.text}</TypedText>
      </p>
      {read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : read.data ? (
        <GoalHistory history={read.data} />
      ) : (
        <Busy lines={6} />
      )}
    </SidePanel>
  );
}
