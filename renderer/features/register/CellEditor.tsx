import { type FormEvent, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../shared/contract/attendance.ts';
import { type AttendanceStatus, bearsMinutes, mostMinutes } from '../../../shared/domain/attendance.ts';
import { statuses, statusLooks, statusWord } from '../../data/attendance-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { AnchoredPopover, Button, Data, NumberField, TextField } from '../../ui/index.ts';
import styles from './Register.module.css';
import type { CellFacts } from './use-register-editing.ts';

interface CellEditorProps {
  anchor: RefObject<HTMLElement | null>;
  facts: CellFacts;
  name: string;
  onSave: (mark: Mark | null) => void;
  onClose: () => void;
}

/** One mark with everything it can say: status, minutes where they mean something, and the reason. */
export function CellEditor({ anchor, facts, name, onSave, onClose }: CellEditorProps) {
  const { t } = useTranslation();
  const groupName = useId();
  const { cell, session } = facts;
  const [status, setStatus] = useState<AttendanceStatus | null>(cell.mark?.status ?? null);
  const [minutes, setMinutes] = useState<number | null>(cell.mark?.minutes ?? null);
  const [reason, setReason] = useState(cell.mark?.reason ?? cell.plannedAbsence ?? '');

  function save(event: FormEvent): void {
    event.preventDefault();
    onSave(
      status === null
        ? null
        : { status, minutes: bearsMinutes(status) ? minutes : null, reason: reason.trim() },
    );
  }

  return (
    <AnchoredPopover anchor={anchor} label={t('Mark')} isOpen onClose={onClose}>
      <form className={styles.editor} onSubmit={save} noValidate>
        <p className={styles.editorHead}>
          <b>
            <Data>{name}</Data>
          </b>
          <time dateTime={session.date}>{formatDate(session.date, 'weekday')}</time>
        </p>
        <div className={styles.choices} role="radiogroup" aria-label={t('Status')}>
          {statuses.map((choice, place) => (
            <label key={choice} className={styles.choice} data-status={choice}>
              <input
                type="radio"
                name={groupName}
                className="visually-hidden"
                checked={status === choice}
                autoFocus={status === null ? place === 0 : status === choice}
                onChange={() => setStatus(choice)}
              />
              <span className={styles.paletteLetter} data-status={choice} aria-hidden="true">
                {statusLooks[choice].letter}
              </span>
              {statusWord(choice, t)}
            </label>
          ))}
        </div>
        {status !== null && bearsMinutes(status) && (
          <NumberField
            label={status === 'late' ? t('Minutes late') : t('Minutes before the end')}
            value={minutes}
            onChange={setMinutes}
            least={1}
            most={mostMinutes}
          />
        )}
        {status !== null && (
          <TextField
            label={t('Reason')}
            value={reason}
            onChange={setReason}
            maxLength={200}
            description={t('A few words, if they help later.')}
          />
        )}
        <div className={styles.editorActions}>
          {cell.mark !== null && <Button onPress={() => onSave(null)}>{t('Not recorded')}</Button>}
          <Button kind="primary" type="submit" isDisabled={status === null}>
            {t('Save')}
          </Button>
        </div>
      </form>
    </AnchoredPopover>
  );
}
