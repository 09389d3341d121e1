import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './members.module.css';

/** Below a field that saves by itself: that it has. */
export function SavedMark({ isSaved }: { isSaved: boolean }) {
  const { t } = useTranslation();
  return (
    <span role="status" className={styles.saved}>
      {isSaved && (
        <>
          <Check aria-hidden="true" /> {t('Saved')}
        </>
      )}
    </span>
  );
}
