import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/index.ts';
import styles from './enrolment.module.css';

interface SelectionBarProps {
  count: number;
  onClear: () => void;
  children: ReactNode;
}

/** How many cards are chosen, and what can be done with them. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.selection} role="group" aria-label={t('With those chosen')}>
      <b role="status">{t('{{count}} chosen', { count })}</b>
      {children}
      <Button kind="quiet" size="small" onPress={onClear}>
        {t('Choose nobody')}
      </Button>
    </div>
  );
}
