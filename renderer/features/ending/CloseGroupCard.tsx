import { DoorClosed } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/contract/endings.ts';
import { Button, Card } from '../../ui/index.ts';
import { CloseGroupDialog } from './CloseGroupDialog.tsx';
import styles from './ending.module.css';

/** The last step: what closing does, and the button for it. */
export function CloseGroupCard({ ending }: { ending: Ending }) {
  const { t } = useTranslation();
  const [isClosing, setClosing] = useState(false);
  const open = ending.steps.filter(({ isDone }) => !isDone).length;
  return (
    <Card title={t('End the group')}>
      <div className={styles.close}>
        <p className={styles.quiet}>
          {t(
            'Gives the group its last day, ends the memberships and clears sessions that were still planned. Nothing is deleted, and it can be taken back.',
          )}
        </p>
        {open > 0 && <p>{t('{{count}} steps are still open. That does not stop you.', { count: open })}</p>}
        <Button
          kind={open === 0 ? 'primary' : 'secondary'}
          icon={<DoorClosed aria-hidden="true" />}
          onPress={() => setClosing(true)}
        >
          {t('End the group…')}
        </Button>
      </div>
      {isClosing && <CloseGroupDialog ending={ending} onClose={() => setClosing(false)} />}
    </Card>
  );
}
