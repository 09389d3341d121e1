import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/index.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';

/** The browser host does not know this page: its link was used, or is older than half a minute. */
export function NotAdmittedScreen() {
  const { t } = useTranslation();
  return (
    <UnlockFrame
      title={t('This link no longer opens Mezzo')}
      subtitle={t('A link works once, within 30 seconds, so that nobody else can use it.')}
    >
      <div className={styles.plain}>
        <p>
          <Kbd keys="Enter" />{' '}
          {t('Press Enter in the terminal where Mezzo was started: it prints a new link. Open that one.')}
        </p>
        <p>{t('Nothing was lost: everything saved is in your workspace.')}</p>
      </div>
    </UnlockFrame>
  );
}
