import { Eraser } from 'lucide-react';
import { memo } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import { statuses, statusLooks, statusWord } from '../../data/attendance-words.ts';
import { SelectField } from '../../ui/index.ts';
import styles from './Register.module.css';
import { useRegisterPreferences } from './register-preferences.ts';

/**
 * The legend, and for the pointer or a thumb the way to mark the chosen cells. Memoized: it is not drawn again with
 * each key.
 */
export const MarkPalette = memo(function MarkPalette({
  onMark,
  onClear,
}: {
  onMark: (status: AttendanceStatus) => void;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  const { direction, setDirection } = useRegisterPreferences();
  return (
    <div className={styles.legend}>
      <Toolbar aria-label={t('Mark the chosen cells')} className={styles.palette ?? ''}>
        {statuses.map((status) => (
          <Button
            key={status}
            className={styles.paletteButton ?? ''}
            onPress={() => onMark(status)}
            data-status={status}
            aria-keyshortcuts={statusLooks[status].letter}
          >
            <span className={styles.paletteLetter} data-status={status} aria-hidden="true">
              {statusLooks[status].letter}
            </span>
            {statusWord(status, t)}
          </Button>
        ))}
        <Button className={styles.paletteButton ?? ''} onPress={onClear} aria-keyshortcuts="Delete">
          <Eraser aria-hidden="true" />
          {t('Not recorded')}
        </Button>
      </Toolbar>
      <SelectField
        label={t('After a mark')}
        hideLabel
        value={direction}
        onChange={(next) => setDirection(next === 'across' ? 'across' : 'down')}
        options={[
          { value: 'down', label: t('Moves down') },
          { value: 'across', label: t('Moves across') },
        ]}
      />
    </div>
  );
});
