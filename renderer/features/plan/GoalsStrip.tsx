import { useTranslation } from 'react-i18next';
import type { GroupGoal } from '../../../shared/contract/plan.ts';
import { Button, Card, Data } from '../../ui/index.ts';
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
  return (
    <Card
      title={t('Goals')}
      aside={
        <span className={styles.stripAside}>
          {templateName !== '' && (
            <span>
              {t('Started from')} <Data>{templateName}</Data>
            </span>
          )}
          {!isEdited && (
            <Button size="small" onPress={onEdit}>
              {goals.length === 0 ? t('Add goals') : t('Change the goals')}
            </Button>
          )}
        </span>
      }
    >
      {goals.length === 0 ? (
        <p className={styles.quiet}>{t('No goals yet. They are written under Purpose.')}</p>
      ) : (
        <ol className={styles.strip}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <Data>{goal.text}</Data>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
