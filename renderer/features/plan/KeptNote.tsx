import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBack } from '../../data/query.ts';
import { Button } from '../../ui/index.ts';
import styles from './plan.module.css';

/** Says quietly that what was written is saved, and takes it back. It stays in sight, and moves nothing. */
export function KeptNote({ step }: { step: number | null }) {
  const { t } = useTranslation();
  const [takenBack, setTakenBack] = useState<number | null>(null);
  const isShown = step !== null && step !== takenBack;
  return (
    <span className={styles.kept}>
      <span role="status">
        {isShown && (
          <>
            <Check className={styles.keptSign} aria-hidden="true" /> {t('Saved')}
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
    </span>
  );
}
