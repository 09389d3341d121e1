import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './sociometry.module.css';

/** What stands beside every sociometric result. */
export function Caution() {
  const { t } = useTranslation();
  return (
    <p className={styles.caution}>
      <Info aria-hidden="true" />
      {t(
        'A round shows one moment and one question. It is a reason to look and to ask, not a finding about anybody, and it is not shown to members.',
      )}
    </p>
  );
}
