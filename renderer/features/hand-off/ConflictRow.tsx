import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandOffConflict } from '../../../shared/contract/hand-off.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate, formatInstant } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import { fieldName, valueText } from './field-words.ts';
import { rowKind } from './hand-off-words.ts';
import styles from './hand-off.module.css';

interface ConflictRowProps {
  conflict: HandOffConflict;
  stands: 'ours' | 'theirs';
  onChoose: (stands: 'ours' | 'theirs') => void;
}

const sides = ['ours', 'theirs'] as const;

/** One row that was changed on both sides: what it is, and the two versions to choose from with the arrow keys. */
export function ConflictRow({ conflict, stands, onChoose }: ConflictRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { timeZone } = useSettings();
  const name = useId();
  const { table, person, date, title, kind, fields } = conflict;
  const what = [
    ...(person ? [names.full(person)] : []),
    ...(date ? [formatDate(date)] : []),
    ...(title !== '' && !names.isHidden ? [title] : []),
  ];
  const isGone = { ours: kind === 'removed-here', theirs: kind === 'removed-there' };
  const movedAt = { ours: conflict.oursAt, theirs: conflict.theirsAt };
  return (
    <li>
      <fieldset className={styles.conflict}>
        <legend>
          <strong>{rowKind(table, t)}</strong> <Data>{what.join(' · ')}</Data>
        </legend>
        <div className={styles.sides}>
          {sides.map((side) => (
            <label key={side} className={styles.side} data-stands={stands === side}>
              <span className={styles.sideHead}>
                <input type="radio" name={name} checked={stands === side} onChange={() => onChoose(side)} />
                <strong>{side === 'ours' ? t('Here') : t('There')}</strong>
                {movedAt[side] !== null && (
                  <span className={styles.quiet}>{formatInstant(movedAt[side], timeZone)}</span>
                )}
              </span>
              {isGone[side] ? (
                <span>{t('Deleted')}</span>
              ) : (
                <span className={styles.values}>
                  {fields.map(({ field, [side]: value }) => {
                    const words = names.isHidden ? '•••' : valueText(field, value, timeZone, t);
                    return (
                      <span key={field}>
                        <span className={styles.quiet}>{fieldName(field, t)}</span>
                        {words === null ? <span>{t('nothing')}</span> : <Data>{words}</Data>}
                      </span>
                    );
                  })}
                </span>
              )}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
