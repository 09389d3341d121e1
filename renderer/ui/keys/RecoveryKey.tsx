import { useTranslation } from 'react-i18next';
import { type Paper, Sheet } from '../print/Sheet.tsx';
import styles from './keys.module.css';
import { splitRecoveryKey } from './recovery-key.ts';

/** A recovery key to read and copy by hand: numbered groups in three rows, always from left to right. */
export function RecoveryKeyGroups({ recoveryKey }: { recoveryKey: string }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.groups} dir="ltr" translate="no" aria-label={t('Recovery key')}>
      {splitRecoveryKey(recoveryKey).map((group, index) => (
        <li key={group + String(index)} className={styles.group}>
          <span className={styles.groupNumber} aria-hidden="true">
            {index + 1}
          </span>
          <code className={styles.groupLetters}>{group}</code>
        </li>
      ))}
    </ol>
  );
}

interface RecoveryKeySheetProps {
  recoveryKey: string;
  paper: Paper;
  /** The workspace that it opens. */
  folder: string;
  /** The day it was made, in the reader's way. */
  madeOn: string;
}

/** The recovery key on paper. Not seen on screen: it is there for the printer alone. */
export function RecoveryKeySheet({ recoveryKey, paper, folder, madeOn }: RecoveryKeySheetProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.onPaperOnly}>
      <Sheet
        paper={paper}
        title={t('Mezzo recovery key')}
        subtitle={t('Opens the records if the passphrase is lost.')}
        aside={madeOn}
        footer={<span>{t('Keep it where you keep other keys, and not with the computer.')}</span>}
      >
        <RecoveryKeyGroups recoveryKey={recoveryKey} />
        <div className={styles.sheetWords}>
          <p>
            {t(
              'Whoever has this sheet and the computer can read every record. Nobody can make this sheet a second time.',
            )}
          </p>
          <p>
            {t(
              'To use it: start Mezzo, choose “Use the recovery key”, type the nine groups, and choose a new passphrase.',
            )}
          </p>
          <p>
            {t('Workspace:')} <bdi translate="no">{folder}</bdi>
          </p>
          <p>{t('There are no letters O, I and L in the key: what looks like one is a digit.')}</p>
        </div>
      </Sheet>
    </div>
  );
}
