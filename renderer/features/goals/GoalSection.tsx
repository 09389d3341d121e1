import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalOwner } from '../../../shared/contract/goals.ts';
import { useNames } from '../../data/names.ts';
import { useTypedWords } from '../../data/typed-words.ts';
import { AppLink, Button, Card, Data, SortableList } from '../../ui/index.ts';
import { asPerson } from './goal-sections.ts';
import { GoalActions } from './GoalActions.tsx';
import { GoalFacts } from './GoalFacts.tsx';
import styles from './goals.module.css';
import { useGoalChanges } from './use-goal-changes.ts';

interface GoalSectionProps {
  groupId: string;
  owner: GoalOwner | null;
  goals: readonly Goal[];
  groupGoals: readonly Goal[];
  /** A search is on: only some of the goals are here, and they are not put in order. */
  isSearched: boolean;
  openId: string | null;
  onWrite: (owner: GoalOwner | null, goal: Goal | null) => void;
  onOpen: (goalId: string) => void;
}

/** The goals of the group or of one member, in their order; closed ones below. */
export function GoalSection(props: GoalSectionProps) {
  const { groupId, owner, goals, groupGoals, isSearched, openId, onWrite, onOpen } = props;
  const { t } = useTranslation();
  const names = useNames();
  const words = useTypedWords();
  const { reorder } = useGoalChanges();
  const name = owner ? names.display(asPerson(owner)) : t('The group');
  const open = goals.filter(({ closedOn }) => closedOn === null);
  const closed = goals.filter(({ closedOn }) => closedOn !== null);
  const facts = (goal: Goal) => (
    <GoalFacts
      goal={goal}
      served={groupGoals.find(({ id }) => id === goal.servesGoalId)?.text ?? null}
      isOpen={goal.id === openId}
      onOpen={() => onOpen(goal.id)}
    />
  );
  const actions = (goal: Goal) => <GoalActions goal={goal} onChange={() => onWrite(owner, goal)} />;
  return (
    <Card
      isFlush
      title={
        owner ? (
          <AppLink href={`/people/${owner.personId}/goals`}>
            <Data>{name}</Data>
          </AppLink>
        ) : (
          t('The group')
        )
      }
      subtitle={owner && !owner.isMember ? t('no longer, or not yet, a member') : undefined}
      aside={
        <Button
          kind="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          onPress={() => onWrite(owner, null)}
          aria-label={owner ? t('Add a goal for {{name}}', { name }) : t('Add a goal of the group')}
        >
          {t('Goal')}
        </Button>
      }
    >
      {isSearched ? (
        <ul>
          {open.map((goal) => (
            <li key={goal.id} className={styles.line}>
              <div>{facts(goal)}</div>
              {actions(goal)}
            </li>
          ))}
        </ul>
      ) : (
        open.length > 0 && (
          <SortableList
            label={t('Goals of {{name}}, in order', { name })}
            items={open}
            nameOf={(goal) => words.of(goal.text)}
            onReorder={(ids) => reorder.mutate({ groupId, personId: owner?.personId ?? null, ids })}
            renderActions={actions}
            dependencies={[openId, groupGoals, words]}
          >
            {facts}
          </SortableList>
        )
      )}
      {closed.length > 0 && (
        <details className={styles.closed} open={isSearched || open.length === 0}>
          <summary>{t('{{count}} closed goals', { count: closed.length })}</summary>
          <ul>
            {closed.map((goal) => (
              <li key={goal.id} className={styles.line}>
                <div>{facts(goal)}</div>
                {actions(goal)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
