import { useTranslation } from 'react-i18next';
import { CheckboxField, Data } from '../../../ui/index.ts';
import styles from '../reports.module.css';

interface PartsFieldProps<Part extends string> {
  all: readonly Part[];
  parts: readonly Part[];
  nameOf: (part: Part) => string;
  onChange: (parts: Part[]) => void;
}

/** What of a report goes onto the paper. */
export function PartsField<Part extends string>({ all, parts, nameOf, onChange }: PartsFieldProps<Part>) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.parts}>
      <legend>{t('Parts')}</legend>
      {all.map((part) => (
        <CheckboxField
          key={part}
          label={nameOf(part)}
          value={parts.includes(part)}
          onChange={(isIn) => onChange(all.filter((one) => (one === part ? isIn : parts.includes(one))))}
        />
      ))}
    </fieldset>
  );
}

interface DoubtfulFieldProps {
  doubtful: readonly string[];
  /** Null: they cannot be taken out here. */
  replacesDoubtful: boolean | null;
  onChange?: (replacesDoubtful: boolean) => void;
}

/** Words of the record that may be names of others, and were left. */
export function DoubtfulField({ doubtful, replacesDoubtful, onChange }: DoubtfulFieldProps) {
  const { t } = useTranslation();
  if (doubtful.length === 0 && replacesDoubtful !== true) return null;
  return (
    <div className={styles.wide}>
      {doubtful.length > 0 && (
        <p>
          {t('These may be names of others, or words. Look for them on the paper:')}{' '}
          <Data>{doubtful.join(', ')}</Data>
        </p>
      )}
      {replacesDoubtful !== null && (
        <CheckboxField
          label={t('Take these out, too')}
          value={replacesDoubtful}
          onChange={(value) => onChange?.(value)}
        />
      )}
    </div>
  );
}
