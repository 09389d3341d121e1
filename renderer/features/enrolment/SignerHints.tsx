import { useTranslation } from 'react-i18next';
import { Button, Data } from '../../ui/index.ts';
import styles from './panel.module.css';

interface SignerHintsProps {
  signers: readonly string[];
  onChoose: (signer: string) => void;
}

/** Who may have signed, known from the record: one press instead of typing. */
export function SignerHints({ signers, onChoose }: SignerHintsProps) {
  const { t } = useTranslation();
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
