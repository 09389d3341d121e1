import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBack } from '../../data/query.ts';
import { Button } from '../../ui/index.ts';
import styles from './Settings.module.css';

/** Says quietly that the last change is saved, and takes it back. It stays in sight, and moves nothing. */
export function SavedNote({ step }: { step: number | null }) {
  const { t } = useTranslation();
  const [takenBack, setTakenBack] = useState<number | null>(null);
  const isShown = step !== null && step !== takenBack;
  return (
    <div className={styles.saved}>
      <div className={isShown ? styles.savedPill : undefined}>
        <span role="status" className={styles.savedWords}>
          {isShown && (
            <>
              <Check className={styles.savedSign} aria-hidden="true" /> {t('Saved')}
            </>
          )}
        </span>
        {isShown && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => {
              setTakenBack(step);
              void takeBack(step);
            }}
          >
            {t('Undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
