import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import styles from './transfer.module.css';

interface StepButtonsProps {
  onBack: () => void;
  onAnother: () => void;
  /** What still keeps from going on, or what comes next. */
  note?: ReactNode;
  /** Another way, beside the note. */
  aside?: ReactNode;
  /** The way on; without one there is none. */
  forward?: { label: string; onPress: () => void; isWorking?: boolean };
}

/** The way back and on, always in sight at the foot. */
export function StepButtons({ onBack, onAnother, note, aside, forward }: StepButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.foot}>
      <span className={styles.footNote} role="status">
        {forward?.isWorking === true ? t('Looking it over…') : note}
      </span>
      {aside}
      <Button kind="quiet" onPress={onAnother}>
        {t('Choose another file')}
      </Button>
      <Button onPress={onBack}>{t('Back')}</Button>
      {forward && (
        <Button kind="primary" onPress={forward.onPress} isDisabled={forward.isWorking === true}>
          {forward.label}
        </Button>
      )}
    </div>
  );
}
