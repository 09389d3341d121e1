import { useTranslation } from 'react-i18next';
import { failureMessage } from '../../data/failure-messages.ts';
import type { Failure } from '../../data/failure.ts';
import { Banner, Button, InstantText, Term } from '../../ui/index.ts';
import styles from './Unlock.module.css';

interface AnchorAlarmProps {
  failure: Failure;
  isPending: boolean;
  /** Goes on with the records as they are; the audit log keeps that somebody did. */
  onAccept: () => void;
  onRestore: (backupId: string | undefined) => void;
}

/** The records do not fit what was noted when Mezzo last closed. Two ways on, the safe one first. */
export function AnchorAlarm({ failure, isPending, onAccept, onRestore }: AnchorAlarmProps) {
  const { t } = useTranslation();
  const { backupId, backupAt, missingEntries, anchorAt } = failure.details;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isBehind = failure.code === 'BEHIND_ANCHOR';
  return (
    <div className={styles.form}>
      <Banner
        kind="alarm"
        title={
          isBehind ? t('An older copy of the records lies here') : t('The guard file is missing or damaged')
        }
      >
        <p>{failureMessage(failure, t)}</p>
      </Banner>
      {typeof missingEntries === 'number' && missingEntries > 0 && typeof anchorAt === 'string' && (
        <p>
          {t('{{count}} entries of the audit log are missing.', { count: missingEntries })}{' '}
          {t('They were there on')} <InstantText instant={anchorAt} timeZone={zone} />.
        </p>
      )}
      <p>
        {typeof backupAt === 'string' ? (
          <>
            {t('The nearest verified backup was made on')} <InstantText instant={backupAt} timeZone={zone} />.
          </>
        ) : (
          t('There is no verified backup beside this workspace.')
        )}{' '}
        <Term
          meaning={t(
            'Beside the records Mezzo keeps a note of the last entry of the audit log. A database that does not reach it was put back or changed from outside.',
          )}
        >
          {t('Why Mezzo knows')}
        </Term>
      </p>
      <div className={styles.actions}>
        <Button onPress={onAccept} isPending={isPending}>
          {t('Go on with the records as they are')}
        </Button>
        <Button
          kind="primary"
          autoFocus
          onPress={() => onRestore(typeof backupId === 'string' ? backupId : undefined)}
        >
          {t('Restore a backup')}
        </Button>
      </div>
    </div>
  );
}
