import { useTranslation } from 'react-i18next';
import { PasswordField } from '../fields/PasswordField.tsx';
import styles from './keys.module.css';
import { findPassphraseProblem, type NewPassphrase } from './new-passphrase.ts';
import { StrengthMeter } from './StrengthMeter.tsx';

interface NewPassphraseFieldsProps {
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
  /** After the form was sent once: say what is missing, not before. */
  showsProblems: boolean;
  /** Without it: "Passphrase". */
  label?: string;
  autoFocus?: boolean;
  isDisabled?: boolean;
}

/** A new passphrase, typed twice, with its strength while one types. */
export function NewPassphraseFields({
  value,
  onChange,
  showsProblems,
  label,
  autoFocus = false,
  isDisabled = false,
}: NewPassphraseFieldsProps) {
  const { t } = useTranslation();
  const problem = showsProblems ? findPassphraseProblem(value) : null;
  return (
    <>
      <div className={styles.withMeter}>
        <PasswordField
          label={label ?? t('Passphrase')}
          value={value.passphrase}
          onChange={(passphrase) => onChange({ ...value, passphrase })}
          autoComplete="new-password"
          isRequired
          autoFocus={autoFocus}
          isDisabled={isDisabled}
          errorMessage={problem === 'weak' ? t('Choose one that is harder to guess.') : undefined}
        />
        <StrengthMeter passphrase={value.passphrase} />
      </div>
      <PasswordField
        label={t('The same once more')}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        autoComplete="new-password"
        isRequired
        isDisabled={isDisabled}
        errorMessage={problem === 'different' ? t('The two are not the same.') : undefined}
      />
    </>
  );
}
