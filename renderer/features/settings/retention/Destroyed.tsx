import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../data/client.ts';
import { useChange } from '../../../data/query.ts';
import { Button, FormActions, LinkButton } from '../../../ui/index.ts';
import styles from '../Settings.module.css';
import { NotCompacted } from './NotCompacted.tsx';

/** What the core answered. */
export interface Done {
  destructionId: string;
  withIt: number;
  isCompacted: boolean;
}

interface DestroyedProps {
  done: Done;
  /** Backups from before, which still hold it. */
  backups: number;
  onClose: () => void;
}

/** What is left to do afterwards: the certificate, and the older backups. */
export function Destroyed({ done, backups, onClose }: DestroyedProps) {
  const { t } = useTranslation();
  const { destructionId, withIt } = done;
  const [isCompacted, setCompacted] = useState(done.isCompacted);
  const [left, setLeft] = useState(backups);
  const remove = useChange(() => client.retention.removeBackups({ destructionId }), {
    onSuccess: () => setLeft(0),
  });
  return (
    <div className={styles.stack}>
      {!isCompacted && <NotCompacted onDone={() => setCompacted(true)} />}
      {withIt > 0 && (
        <p>
          {t('{{count}} people were destroyed with it; each has a line of their own in the log.', {
            count: withIt,
          })}
        </p>
      )}
      <p role="status">
        {remove.data
          ? t('A new backup is made, and {{count}} older ones are removed.', { count: remove.data.removed })
          : left > 0
            ? t('{{count}} backups from before still hold these records.', { count: left })
            : t('No backup beside this workspace holds these records.')}
      </p>
      {left > 0 && (
        <p className={styles.small}>
          {t(
            'Before they are removed Mezzo makes a new one and reads it back, so that you are never without.',
          )}
        </p>
      )}
      <FormActions>
        {left > 0 && (
          <Button kind="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            {t('Remove the older backups')}
          </Button>
        )}
        <LinkButton href={`/print/destruction/${destructionId}/destruction`}>
          {t('See the certificate of destruction')}
        </LinkButton>
        <Button kind="primary" onPress={onClose}>
          {t('Done')}
        </Button>
      </FormActions>
    </div>
  );
}
