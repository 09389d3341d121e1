import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalOwner } from '../../../shared/contract/goals.ts';
import { useNames } from '../../data/names.ts';
import { compareText } from '../../i18n/format.ts';
import { Button, Card, EmptyState, LinkButton } from '../../ui/index.ts';
import { asPerson } from './goal-sections.ts';
import styles from './goals.module.css';

interface WithoutGoalsProps {
  groupId: string;
  /** Members without a goal. */
  owners: readonly GoalOwner[];
  hasMembers: boolean;
  onAdd: (owner: GoalOwner) => void;
}

/** Members who have no goal of their own yet, each a press away from one. */
export function WithoutGoals({ groupId, owners, hasMembers, onAdd }: WithoutGoalsProps) {
  const { t } = useTranslation();
  const names = useNames();
  if (!hasMembers)
    return (
      <EmptyState
        action={<LinkButton href={`/groups/${groupId}/roster`}>{t('Go to the roster')}</LinkButton>}
      >
        {t('Nobody is in the group yet. Members’ own goals come here once it has members.')}
      </EmptyState>
    );
  if (owners.length === 0)
    return (
      <p className={styles.quiet}>
        {t('Every member has a goal. Newcomers stand here until they have one.')}
      </p>
    );
  const sorted = owners.toSorted((one, other) =>
    compareText(names.sort(asPerson(one)), names.sort(asPerson(other))),
  );
  return (
    <Card title={t('Members without a goal')} aside={t('{{count}} members', { count: owners.length })}>
      <ul className={styles.without}>
        {sorted.map((owner) => {
          const name = names.display(asPerson(owner));
          return (
            <li key={owner.personId}>
              <Button
                size="small"
                icon={<Plus aria-hidden="true" />}
                onPress={() => onAdd(owner)}
                aria-label={t('Add a goal for {{name}}', { name })}
              >
                <bdi translate="no">{name}</bdi>
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
