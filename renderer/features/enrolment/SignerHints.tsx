import { useTranslation } from 'react-i18next';
import { Button, Data } from '../../ui/index.ts';
import styles from './panel.module.css';

interface SignerHintsProps {
  signers: readonly string[];
  /** Nobody who could sign is on the person's record. */
  lacksGuardian: boolean;
  onChoose: (signer: string) => void;
}

/** Who may have signed, known from the record: one press instead of typing. */
export function SignerHints({ signers, lacksGuardian, onChoose }: SignerHintsProps) {
  const { t } = useTranslation();
  if (lacksGuardian)
    return t(
      'A name, and as what. No parent or guardian is on their record yet: add one there, and the name is offered here.',
    );
  if (signers.length === 0) return t('A name, and as what: mother, guardian, the member.');
  return (
    <span className={styles.hints}>
      {signers.slice(0, 4).map((signer) => (
        <Button key={signer} size="small" kind="quiet" onPress={() => onChoose(signer)}>
          <Data>{signer}</Data>
        </Button>
      ))}
    </span>
  );
}
