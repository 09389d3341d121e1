import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionPolicyFields } from '../../../../shared/contract/retention.ts';
import { client } from '../../../data/client.ts';
import { useChange } from '../../../data/query.ts';
import { policyWords } from '../../../data/retention-words.ts';
import { Button, Card, Data } from '../../../ui/index.ts';
import styles from '../Settings.module.css';
import { PolicyForm } from './PolicyForm.tsx';

/** The rule as it stands, in sentences; and the form to write or change it. */
export function PolicyCard({ policy }: { policy: RetentionPolicyFields | null }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const clear = useChange(() => client.retention.setPolicy({ policy: null }), {
    message: () => t('No policy is set any more: nothing is due.'),
  });
  return (
    <Card
      title={t('Your policy')}
      aside={
        !isOpen && (
          <span className={styles.row}>
            {policy && (
              <Button kind="quiet" isPending={clear.isPending} onPress={() => clear.mutate()}>
                {t('Take the policy away')}
              </Button>
            )}
            <Button kind={policy ? 'secondary' : 'primary'} onPress={() => setOpen(true)}>
              {policy ? t('Change the policy') : t('Set a policy')}
            </Button>
          </span>
        )
      }
    >
      {isOpen ? (
        <PolicyForm policy={policy} onClose={() => setOpen(false)} />
      ) : policy ? (
        <div className={styles.half}>
          <p>{policyWords(policy, t).join(' ')}</p>
          {policy.source !== '' && (
            <p className={styles.small}>
              {t('It rests on:')} <Data>{policy.source}</Data>
            </p>
          )}
          <p className={styles.small}>
            {t(
              'A group is due when everybody whom its records name is; of two rules the later day counts. Where a birth date is not known, only the years after the last service are counted, and it says so.',
            )}
          </p>
        </div>
      ) : (
        <p className={styles.muted}>
          {t(
            'None is set. Write down what your school or agency asks for, and Mezzo lists what is due by it.',
          )}
        </p>
      )}
    </Card>
  );
}
