import { useQuery } from '@tanstack/react-query';
import { DatabaseBackup } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { Banner, Busy, Button, Card, Data, InstantText, ProgressBar } from '../../ui/index.ts';
import { BackupTable } from './BackupTable.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import styles from './Settings.module.css';

/** The copies of everything: when the last one was made, making one now, trying one, bringing one back. */
export function BackupsSection({ status }: { status: WorkspaceStatus }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const list = useQuery(core.backups.list.queryOptions());
  const state = useQuery(core.backups.state.queryOptions());
  const [toRestore, setToRestore] = useState<Backup | null>(null);
  const make = useChange(() => client.backups.make(), {
    message: () => t('The backup is made, and was read back whole.'),
  });
  const verify = useChange((backup: Backup) => client.backups.verify({ id: backup.id }), {
    message: () => t('The backup was read back whole: it can be restored.'),
  });
  const isPractice = status.kind === 'practice';
  const separator = status.folder.includes('\\') ? '\\' : '/';
  const { lastAt, changesSince } = state.data ?? { lastAt: null, changesSince: 0 };
  return (
    <div className={styles.stack}>
      <Card
        title={t('Now')}
        aside={
          <Button
            kind="primary"
            icon={<DatabaseBackup aria-hidden="true" />}
            isPending={make.isPending}
            onPress={() => make.mutate()}
          >
            {t('Back up now')}
          </Button>
        }
      >
        <div className={styles.stack}>
          <p>
            {lastAt === null ? (
              t('There is no verified backup yet.')
            ) : (
              <>
                {t('Last verified backup:')} <InstantText instant={lastAt} timeZone={timeZone} />.{' '}
                {t('{{count}} changes since then.', { count: changesSince })}
              </>
            )}
          </p>
          {make.isPending && <ProgressBar label={t('Copying and reading back')} value={null} total={1} />}
          {verify.isPending && <ProgressBar label={t('Reading the backup back')} value={null} total={1} />}
          <p className={styles.small}>
            {isPractice
              ? t(
                  'The practice workspace is not backed up by itself, and is begun anew rather than restored.',
                )
              : t(
                  'Mezzo also makes one by itself after work, before an update and before a restore. It keeps the 10 newest, 14 of different days and 8 of different weeks.',
                )}
          </p>
          <p className={styles.small}>
            {t('They are in')} <Data className={styles.path}>{`${status.folder}${separator}backups`}</Data>.{' '}
            {t(
              'Copy that folder to another disk now and then: a backup on the same computer is lost with it.',
            )}
          </p>
        </div>
      </Card>
      {list.isPending && <Busy />}
      {list.isError && <Banner kind="alarm">{failureMessage(toFailure(list.error), t)}</Banner>}
      {list.data && (
        <BackupTable
          backups={list.data}
          timeZone={timeZone}
          isBusy={make.isPending || verify.isPending}
          onVerify={(backup) => verify.mutate(backup)}
          onRestore={isPractice ? undefined : setToRestore}
        />
      )}
      {toRestore && (
        <RestoreDialog
          backup={toRestore}
          folder={status.folder}
          timeZone={timeZone}
          onClose={() => setToRestore(null)}
        />
      )}
    </div>
  );
}
