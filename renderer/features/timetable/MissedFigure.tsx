import { useTranslation } from 'react-i18next';
import type { MissedClass } from '../../../shared/contract/timetable.ts';
import styles from './timetable.module.css';

interface MissedFigureProps {
  entry: Pick<MissedClass, 'missed' | 'planned'>;
  /** Of how many sessions that the student attended. */
  attended: number;
  /** Under a heading that says "missed" already. */
  isShort?: boolean;
}

/** How often a class was missed, of how many sessions; what planned sessions add stands lighter beside it. */
export function MissedFigure({ entry: { missed, planned }, attended, isShort = false }: MissedFigureProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.figure}>
      <span className={missed === 0 ? styles.nought : styles.missed}>
        {attended === 0
          ? t('no session attended yet')
          : isShort
            ? t('{{missed}} of {{attended}} sessions', { missed, attended })
            : t('missed in {{missed}} of {{attended}} sessions', { missed, attended })}
      </span>
      {planned > 0 && <span className={styles.planned}>{t('+{{planned}} planned', { planned })}</span>}
    </span>
  );
}
