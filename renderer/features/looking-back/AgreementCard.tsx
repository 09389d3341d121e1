import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../../shared/domain/coding-units.ts';
import { formatShare } from '../../i18n/format.ts';
import { Card } from '../../ui/index.ts';
import { kappaWords } from './kappa-words.ts';
import styles from './observers.module.css';

interface AgreementCardProps {
  agreement: Agreement;
  samples: { prompts: number; agreement: Agreement } | null;
  /** Acts of both records that have no time. */
  untimed: number;
}

/** How far two records agree: the share with its denominator, and what is left of it beyond chance. */
export function AgreementCard({ agreement, samples, untimed }: AgreementCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('How far they agree')}>
      <dl className={styles.figures}>
        <Figures
          agreement={agreement}
          same={t('{{same}} of {{units}} windows', { same: agreement.same, units: agreement.units })}
        />
        {samples && (
          <Figures
            isOfSamples
            agreement={samples.agreement}
            same={t('{{same}} of {{units}} answers at {{count}} prompts', {
              same: samples.agreement.same,
              units: samples.agreement.units,
              count: samples.prompts,
            })}
          />
        )}
      </dl>
      <p className={styles.note}>
        {t(
          'Per cent agreement counts the windows in which both saw the same. Kappa takes away what two people would agree on by chance: 1 is complete, 0 no more than chance. The words are a habit of Landis and Koch (1977), not a law.',
        )}{' '}
        {untimed > 0 && t('{{count}} acts without a time are left out.', { count: untimed })}
      </p>
    </Card>
  );
}

function Figures({
  agreement,
  same,
  isOfSamples = false,
}: {
  agreement: Agreement;
  same: string;
  isOfSamples?: boolean;
}) {
  const { t } = useTranslation();
  const kappa = kappaWords(agreement.kappa, t);
  return (
    <>
      <div className={styles.figure}>
        <dt>{isOfSamples ? t('Interval samples: agreement') : t('Agreement')}</dt>
        <dd>
          <span className={styles.value}>{formatShare(agreement.share)}</span> {same}
        </dd>
      </div>
      <div className={styles.figure}>
        <dt>{isOfSamples ? t('Interval samples: kappa') : t('Cohen’s kappa')}</dt>
        <dd>
          <span className={styles.value}>{kappa.figure}</span> {kappa.word}
        </dd>
      </div>
    </>
  );
}
