import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupGoal } from '../../../shared/contract/plan.ts';
import { Button, Data } from '../../ui/index.ts';
import styles from './plan.module.css';

interface GoalsStripProps {
  goals: readonly GroupGoal[];
  templateName: string;
  /** The goals are being edited below. */
  isEdited: boolean;
  onEdit: () => void;
}

/** What the group works toward, at a glance above everything that is planned. */
export function GoalsStrip({ goals, templateName, isEdited, onEdit }: GoalsStripProps) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className={styles.strip} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{t('Goals')}</h2>
        {templateName !== '' && (
          <p className={styles.note}>
            {t('Started from')} <Data>{templateName}</Data>
          </p>
        )}
      </div>
      {goals.length === 0 ? (
        <p className={`${styles.quiet} ${styles.stripGoals}`}>
          {t('No goals yet. They are written under Purpose.')}
        </p>
      ) : (
        <ol>
          {goals.map((goal) => (
            <li key={goal.id}>
              <Data>{goal.text}</Data>
            </li>
          ))}
        </ol>
      )}
      {!isEdited && (
        <Button size="small" onPress={onEdit}>
          {goals.length === 0 ? t('Add goals') : t('Change the goals')}
        </Button>
      )}
    </section>
  );
}
