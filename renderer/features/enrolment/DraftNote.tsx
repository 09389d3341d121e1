import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import styles from './panel.module.css';

/** Says that a form was filled from what was begun earlier, and offers to begin anew. */
export function DraftNote({ draft }: { draft: { isRestored: boolean; discard: () => Promise<void> } }) {
  const { t } = useTranslation();
  if (!draft.isRestored) return null;
  return (
    <p className={styles.draft} role="status">
      <span>{t('What you had begun to write is here again.')}</span>
      <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
        {t('Begin anew')}
      </Button>
    </p>
  );
}
