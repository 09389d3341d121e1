import { useQuery } from '@tanstack/react-query';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { Button, Pill } from '../../ui/index.ts';
import { asPerson } from './goal-sections.ts';
import styles from './goals.module.css';
import { ownWordsOf } from './own-words.ts';
import { GoalDialog } from './writing/GoalDialog.tsx';

interface WriteScaleProps {
  goal: { id: string; groupId: string; text: string; levels: readonly string[] };
  /** As the mark of what is missing, among the facts of the goal. */
  isMark?: boolean;
}

/** Opens the form of a goal at its scale, wherever somebody sees that the scale is missing. */
export function WriteScale({ goal, isMark = false }: WriteScaleProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const read = useQuery({
    ...core.goals.listForGroup.queryOptions({ input: { groupId: goal.groupId } }),
    enabled: isOpen,
  });
  const found = read.data?.goals.find(({ id }) => id === goal.id);
  const owner = read.data?.owners.find(({ personId }) => personId === found?.personId);
  const written = goal.levels.filter((words) => words !== '').length;
  const missing =
    written === 0 ? t('scale not written') : t('{{count}} of 5 levels written', { count: written });
  return (
    <>
      {isMark ? (
        <button
          type="button"
          className={styles.missing}
          aria-label={t('{{missing}}: write the scale of “{{goal}}”', { missing, goal: goal.text })}
          onClick={() => setOpen(true)}
        >
          <Pill hue="amber" icon={<PencilLine aria-hidden="true" />}>
            {missing}
          </Pill>
        </button>
      ) : (
        <Button size="small" icon={<PencilLine aria-hidden="true" />} onPress={() => setOpen(true)}>
          {written === 0 ? t('Write the scale') : t('Write the other levels')}
        </Button>
      )}
      {isOpen && read.data && found && (
        <GoalDialog
          groupId={goal.groupId}
          personId={found.personId}
          ownerName={owner ? names.display(asPerson(owner)) : ''}
          goal={found}
          groupGoals={read.data.goals.filter(({ personId }) => personId === null)}
          knownWords={ownWordsOf(read.data.goals)}
          startsAtScale
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
