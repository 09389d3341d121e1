import { Ellipsis, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../shared/contract/goals.ts';
import { useTypedWords } from '../../data/typed-words.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { CloseDialog } from './CloseDialog.tsx';
import styles from './goals.module.css';
import { RateDialog } from './RateDialog.tsx';
import { useGoalChanges } from './use-goal-changes.ts';

/** What can be done with a goal in a list. */
export function GoalActions({ goal, onChange }: { goal: Goal; onChange: () => void }) {
  const { t } = useTranslation();
  const text = useTypedWords().of(goal.text);
  // The form shows what was typed: one that names people opens when names are shown.
  const isVeiled = text !== goal.text;
  const { reopen, remove } = useGoalChanges();
  const [asked, setAsked] = useState<'close' | 'rate' | null>(null);
  return (
    <span className={styles.actions}>
      <IconButton
        size="small"
        label={
          isVeiled
            ? t('Names are hidden. Show names to change this.')
            : t('Change “{{goal}}”', { goal: text })
        }
        isDisabled={isVeiled}
        icon={<Pencil aria-hidden="true" />}
        onPress={onChange}
      />
      <Menu
        trigger={
          <IconButton
            size="small"
            label={t('More for “{{goal}}”', { goal: text })}
            icon={<Ellipsis aria-hidden="true" />}
          />
        }
        label={t('More for “{{goal}}”', { goal: text })}
        entries={[
          {
            id: 'rate',
            label: t('Rate on a day'),
            description: t('Outside of a session: a teacher’s form, a call'),
          },
          goal.closedOn === null
            ? {
                id: 'close',
                label: t('Close the goal'),
                description: t('Reached, set aside or carried on elsewhere'),
              }
            : { id: 'reopen', label: t('Open it again') },
          { id: 'remove', label: t('Remove the goal'), startsGroup: true, isDanger: true },
        ]}
        onAction={(act) => {
          if (act === 'close' || act === 'rate') setAsked(act);
          else if (act === 'reopen') reopen.mutate(goal);
          else remove.mutate(goal);
        }}
      />
      {asked === 'close' && <CloseDialog goal={goal} onClose={() => setAsked(null)} />}
      {asked === 'rate' && <RateDialog goal={goal} onClose={() => setAsked(null)} />}
    </span>
  );
}
