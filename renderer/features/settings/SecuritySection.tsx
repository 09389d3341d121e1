import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { Banner, Card, NumberField } from '../../ui/index.ts';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { NewRecoveryKey } from './NewRecoveryKey.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Settings.module.css';
import { useSave } from './use-save.ts';
import { WhatIsProtected } from './WhatIsProtected.tsx';

/** Who can open the records, and what that does and does not guard against. */
export function SecuritySection({ status }: { status: WorkspaceStatus }) {
  const { t } = useTranslation();
  const { settings, save, lastStep } = useSave();
  return (
    <div className={styles.stack}>
      <SavedNote step={lastStep} />
      <Card title={t('Locking')}>
        <div className={styles.narrow}>
          <NumberField
            label={t('Lock after minutes without input')}
            description={t(
              'From 1 to 60. In its own window Mezzo also locks when the computer sleeps or its screen locks.',
            )}
            value={settings.idleMinutes}
            onChange={(idleMinutes) => idleMinutes !== null && save({ idleMinutes })}
            least={1}
            most={60}
          />
        </div>
      </Card>
      {status.kind === 'practice' ? (
        <Banner>
          {t('The practice workspace has no passphrase and no recovery key: it holds fiction only.')}
        </Banner>
      ) : (
        <>
          <Card title={t('Passphrase')}>
            <ChangePassphrase />
          </Card>
          <Card title={t('Recovery key')}>
            <NewRecoveryKey folder={status.folder} />
          </Card>
        </>
      )}
      <Card title={t('What is protected, and what is not')}>
        <WhatIsProtected />
      </Card>
    </div>
  );
}
