import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Banner, Button, Term } from '../../ui/index.ts';
import styles from './Settings.module.css';

/** Reads the whole chain of the log and says whether anything in it was altered or taken out. */
export function VerifyChain() {
  const { t } = useTranslation();
  const verify = useMutation({ mutationFn: () => client.audit.verify() });
  const verdict = verify.data;
  return (
    <div>
      <div className={styles.beside}>
        <p className={styles.muted}>
          {t('Each entry carries a seal over the one before it, so the log is a')}{' '}
          <Term
            meaning={t(
              'Whoever alters or removes one entry would have to make every later seal anew, and cannot without the key.',
            )}
          >
            {t('chain')}
          </Term>
          .
        </p>
        <Button isPending={verify.isPending} onPress={() => verify.mutate()}>
          {t('Check the whole log')}
        </Button>
      </div>
      <div role="status" className={styles.result}>
        {verdict?.intact && (
          <Banner title={t('The log is whole')}>
            {t('{{count}} entries were read; nothing was altered or taken out.', { count: verdict.entries })}{' '}
            <span className={styles.small}>
              {t('Its last seal begins with')} <code translate="no">{verdict.head.slice(0, 12)}</code>.
            </span>
          </Banner>
        )}
      </div>
      <div className={styles.result}>
        {verdict && !verdict.intact && (
          <Banner kind="alarm" title={t('The log was altered')}>
            {t('Entry {{seq}} does not fit the one before it. Nothing was changed now.', {
              seq: verdict.firstBadSeq ?? 0,
            })}{' '}
            {t('Restore a backup from before into a new folder, and compare.')}
          </Banner>
        )}
        {verify.isError && <Banner kind="alarm">{failureMessage(toFailure(verify.error), t)}</Banner>}
      </div>
    </div>
  );
}
