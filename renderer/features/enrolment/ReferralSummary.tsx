import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../shared/contract/enrolment.ts';
import { useNames } from '../../data/names.ts';
import { Data, DateText } from '../../ui/index.ts';
import styles from './panel.module.css';

/** Who named somebody for the group, when and why, as it is read. */
export function ReferralSummary({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation();
  const names = useNames();
  if (candidate.referredOn === null) return <p className={styles.quiet}>{t('Nothing noted.')}</p>;
  return (
    <>
      <p>
        <DateText date={candidate.referredOn} />
        {!names.isHidden && candidate.referralSource !== '' && (
          <>
            {' · '}
            <Data>{candidate.referralSource}</Data>
          </>
        )}
      </p>
      {!names.isHidden && candidate.referralReason !== '' && (
        <Data className={styles.text}>{candidate.referralReason}</Data>
      )}
    </>
  );
}
