import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What is being done. */
  label: string;
  /** How much of `total` is done; null while nobody knows. */
  value: number | null;
  total: number;
  /** The state in words, "4,200 of 20,000 rows"; without it the per cent. */
  valueLabel?: string;
  onCancel?: () => void;
}

/** Long work: what, how far, and the way out. */
export function ProgressBar({ label, value, total, valueLabel, onCancel }: ProgressBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <AriaProgressBar
        aria-label={label}
        isIndeterminate={value === null}
        value={value ?? 0}
        maxValue={total}
        valueLabel={valueLabel}
        className={styles.progress ?? ''}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={styles.words}>
              <span>{label}</span>
              <span className={styles.value} translate={valueLabel === undefined ? 'no' : undefined}>
                {value !== null && valueText}
              </span>
            </div>
            <div className={styles.track}>
              <div
                className={value === null ? styles.wandering : styles.fill}
                style={value === null ? undefined : { inlineSize: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {t('Cancel')}
        </Button>
      )}
    </div>
  );
}
