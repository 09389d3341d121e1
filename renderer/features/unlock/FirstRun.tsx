import { FlaskConical, KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Banner, Button, Data } from '../../ui/index.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';
import type { UnlockView } from './views.ts';

/** The first start: two doors, and a quiet way to a workspace that lies elsewhere. */
export function FirstRun({
  status,
  onView,
}: {
  status: WorkspaceStatus;
  onView: (view: UnlockView) => void;
}) {
  const { t } = useTranslation();
  const practice = useDoorStep();
  return (
    <UnlockFrame
      isWide
      title={t('Welcome to Mezzo')}
      subtitle={t(
        'For group work: the plan, the roster, the sessions and who came. Everything stays on this computer.',
      )}
      below={
        <>
          <Button kind="quiet" onPress={() => onView({ name: 'other' })}>
            {t('Open a workspace that is somewhere else')}
          </Button>
          <p className={styles.place}>
            {t('Your workspace will lie in')} <Data>{status.folder}</Data>
          </p>
        </>
      }
    >
      {practice.failure && <Banner kind="alarm">{failureMessage(practice.failure, t)}</Banner>}
      <div className={styles.doors}>
        <section className={styles.door} aria-labelledby="door-own">
          <KeyRound className={styles.doorSign} aria-hidden="true" />
          <h2 id="door-own">{t('Make my workspace')}</h2>
          <p>
            {t(
              'For your own groups. It is encrypted; a passphrase of yours opens it. Takes about three minutes.',
            )}
          </p>
          <Button kind="primary" size="large" onPress={() => onView({ name: 'create' })}>
            {t('Make my workspace')}
          </Button>
        </section>
        <section className={styles.door} aria-labelledby="door-practice">
          <FlaskConical className={styles.doorSign} aria-hidden="true" />
          <h2 id="door-practice">{t('Look around first')}</h2>
          <p>
            {t(
              'A practice workspace with a fictional student group that has already met eight times. Try what you like; nothing counts.',
            )}
          </p>
          <Button
            size="large"
            isPending={practice.isPending}
            onPress={() => void practice.run(() => client.workspace.openPractice())}
          >
            {t('Open the practice workspace')}
          </Button>
        </section>
      </div>
    </UnlockFrame>
  );
}
