import { Copy, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Button, RecoveryKeyGroups, RecoveryKeySheet } from '../../ui/index.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';

interface ShowKeyProps {
  recoveryKey: string;
  folder: string;
  onNext: () => void;
}

/** The recovery key on screen and, for the printer, on a sheet of its own. */
export function ShowKey({ recoveryKey, folder, onNext }: ShowKeyProps) {
  const { t } = useTranslation();
  const { paper, timeZone } = useSettings();
  const [isCopied, setCopied] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);

  async function copy() {
    await navigator.clipboard.writeText(recoveryKey);
    setCopied(true);
  }

  function print() {
    void client.audit.noteOutput({ what: 'print', view: 'recovery-key', objectId: null });
    window.print();
  }

  return (
    <UnlockFrame
      title={t('Keep your recovery key')}
      subtitle={t('Step 2 of 2. It opens the records if the passphrase is forgotten. It is shown only now.')}
    >
      <div ref={shown} tabIndex={-1}>
        <RecoveryKeyGroups recoveryKey={recoveryKey} />
      </div>
      <div className={styles.ways}>
        <Button icon={<Printer aria-hidden="true" />} onPress={print}>
          {t('Print it')}
        </Button>
        <Button icon={<Copy aria-hidden="true" />} onPress={() => void copy()}>
          {isCopied ? t('Copied') : t('Copy it for a password manager')}
        </Button>
      </div>
      <div className={styles.plain}>
        <ul>
          <li>{t('Print it or copy it by hand, with the numbers of the groups.')}</li>
          <li>{t('Keep it where you keep other keys, and not with the computer.')}</li>
          <li>{t('Whoever has it and the computer can read every record.')}</li>
        </ul>
      </div>
      <div className={styles.actions}>
        <Button kind="primary" onPress={onNext}>
          {t('I have kept it')}
        </Button>
      </div>
      <RecoveryKeySheet
        recoveryKey={recoveryKey}
        paper={paper}
        folder={folder}
        madeOn={formatInstant(new Date().toISOString(), timeZone)}
      />
    </UnlockFrame>
  );
}
