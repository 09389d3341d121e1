import { Pencil, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupGoal } from '../../../shared/contract/plan.ts';
import { Button, Data, IconButton, SortableList, TextField } from '../../ui/index.ts';
import { LineDialog } from './LineDialog.tsx';
import styles from './plan.module.css';
import { useGoalChanges } from './use-goal-changes.ts';

/** The goals of the whole group: typed one after the other, changed, put in order, taken away. */
export function GoalsEditor({ groupId, goals }: { groupId: string; goals: readonly GroupGoal[] }) {
  const { t } = useTranslation();
  const { add, update, remove, reorder } = useGoalChanges(groupId);
  const [text, setText] = useState('');
  const [edited, setEdited] = useState<GroupGoal | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    add.mutate(text, { onSuccess: () => setText('') });
  }

  return (
    <div className={styles.goals}>
      <div>
        <h3>{t('Goals of the group')}</h3>
        <p className={styles.quiet}>
          {t('What members will be able to do, in words that they would use. Two to four are usual.')}
        </p>
      </div>
      {goals.length > 0 && (
        <div className={styles.framed}>
          <SortableList
            label={t('Goals in order')}
            items={goals}
            nameOf={(goal) => goal.text}
            onReorder={(ids) => reorder.mutate(ids)}
            renderActions={(goal) => (
              <>
                <IconButton
                  size="small"
                  label={t('Change “{{goal}}”', { goal: goal.text })}
                  icon={<Pencil aria-hidden="true" />}
                  onPress={() => setEdited(goal)}
                />
                <IconButton
                  size="small"
                  label={t('Remove “{{goal}}”', { goal: goal.text })}
                  icon={<X aria-hidden="true" />}
                  onPress={() => remove.mutate(goal)}
                />
              </>
            )}
          >
            {(goal) => (
              <>
                <Data>{goal.text}</Data>
                {goal.sessions > 0 && (
                  <span className={styles.note}> {t('in {{count}} sessions', { count: goal.sessions })}</span>
                )}
              </>
            )}
          </SortableList>
        </div>
      )}
      <form className={styles.addLine} onSubmit={submit} aria-label={t('Add a goal')}>
        <TextField label={t('New goal')} value={text} onChange={setText} maxLength={300} />
        <Button type="submit" isPending={add.isPending}>
          {t('Add')}
        </Button>
      </form>
      {edited && (
        <LineDialog
          title={t('Change the goal')}
          label={t('Goal')}
          initial={edited.text}
          saveLabel={t('Save the goal')}
          isPending={update.isPending}
          onClose={() => setEdited(null)}
          onSave={(line) =>
            update.mutate({ id: edited.id, text: line }, { onSuccess: () => setEdited(null) })
          }
        />
      )}
    </div>
  );
}
