import { EyeOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './live.module.css';
import { frameKeys } from './live-keys.ts';

/** Nothing is to be seen, and nothing is said of it either. The clock and everything else goes on behind it. */
export function PrivacyCover({ onShow }: { onShow: () => void }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  // Above everything, messages and open lists too.
  return createPortal(
    <div className={styles.cover}>
      <button ref={button} type="button" className={styles.uncover} onClick={onShow}>
        <EyeOff aria-hidden="true" />
        {t('Show the screen again')}
        <kbd className={styles.key} aria-hidden="true" translate="no">
          {frameKeys.hide}
        </kbd>
      </button>
    </div>,
    document.body,
  );
}
