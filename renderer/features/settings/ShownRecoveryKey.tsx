import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Button, RecoveryKeyGroups, RecoveryKeySheet } from '../../ui/index.ts';
import styles from './Settings.module.css';

interface ShownRecoveryKeyProps {
  recoveryKey: string;
  folder: string;
  onNext: () => void;
}

/** The new key, to be printed or written down, before a part of it is asked back. */
export function ShownRecoveryKey({ recoveryKey, folder, onNext }: ShownRecoveryKeyProps) {
  const { t } = useTranslation();
  const { paper, timeZone } = useSettings();

  function print() {
    void client.audit.noteOutput({ what: 'print', view: 'recovery-key', objectId: null });
    window.print();
  }

  return (
    <div className={styles.stack}>
      <p className={styles.muted}>
        {t('It is shown only now. Print it or copy it by hand, with the numbers of the groups.')}
      </p>
      <RecoveryKeyGroups recoveryKey={recoveryKey} />
      <div className={styles.end}>
        <Button icon={<Printer aria-hidden="true" />} onPress={print}>
          {t('Print it')}
        </Button>
        <Button kind="primary" onPress={onNext} autoFocus>
          {t('I have kept it')}
        </Button>
      </div>
      <RecoveryKeySheet
        recoveryKey={recoveryKey}
        paper={paper}
        folder={folder}
        madeOn={formatInstant(new Date().toISOString(), timeZone)}
      />
    </div>
  );
}
