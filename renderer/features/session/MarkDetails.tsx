import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../shared/contract/attendance.ts';
import { bearsMinutes, mostMinutes } from '../../../shared/domain/attendance.ts';
import { NumberField, TextField } from '../../ui/index.ts';
import styles from './Session.module.css';

/** Minutes, where they mean something, and the reason. Saved when the field is left or by Enter. */
export function MarkDetails({
  mark,
  isAsked,
  onLeave,
  onChange,
}: {
  mark: Mark;
  /** The reason was asked for just now: its field takes the focus. */
  isAsked: boolean;
  onLeave: () => void;
  onChange: (mark: Mark) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(mark.reason);
  return (
    <div className={styles.markDetails}>
      {bearsMinutes(mark.status) && (
        <div data-minutes className={styles.minutes}>
          <NumberField
            label={mark.status === 'late' ? t('Minutes late') : t('Minutes before the end')}
            hideLabel
            unit={mark.status === 'late' ? t('min late') : t('min early')}
            value={mark.minutes}
            onChange={(minutes) => minutes !== mark.minutes && onChange({ ...mark, minutes })}
            least={1}
            most={mostMinutes}
          />
        </div>
      )}
      <div className={styles.reason}>
        <TextField
          label={t('Reason')}
          hideLabel
          placeholder={t('Reason')}
          value={reason}
          onChange={setReason}
          autoFocus={isAsked}
          onBlur={() => {
            if (reason.trim() !== mark.reason) onChange({ ...mark, reason: reason.trim() });
            onLeave();
          }}
          maxLength={200}
        />
      </div>
    </div>
  );
}
