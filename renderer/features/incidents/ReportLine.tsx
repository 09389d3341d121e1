import { useTranslation } from 'react-i18next';
import type { IncidentReport } from '../../../shared/contract/incidents.ts';
import { Button, Data, DateText, TimeText } from '../../ui/index.ts';
import styles from './incidents.module.css';
import { useIncidentChanges } from './use-incident-changes.ts';

/** One report that was made: to whom, when, under which reference, and the least of what was said. */
export function ReportLine({ report, onChange }: { report: IncidentReport; onChange: () => void }) {
  const { t } = useTranslation();
  const { removeReport } = useIncidentChanges();
  return (
    <li className={styles.report}>
      <p>
        <strong>
          <Data>{report.agency}</Data>
        </strong>
      </p>
      <p className={styles.note}>
        <DateText date={report.reportedOn} />, <TimeText time={report.reportedAt} />
        {report.reference !== '' && (
          <>
            {' · '}
            {t('reference')} <Data>{report.reference}</Data>
          </>
        )}
      </p>
      <Data className={styles.text}>{report.facts}</Data>
      {report.followUp !== '' && (
        <p>
          <span className={styles.note}>{t('Follow-up')}: </span>
          <Data className={styles.inline}>{report.followUp}</Data>
        </p>
      )}
      <span className={styles.lineButtons}>
        <Button
          size="small"
          kind="quiet"
          aria-label={t('Change the report to {{agency}}', { agency: report.agency })}
          onPress={onChange}
        >
          {t('Change…')}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={t('Take away the report to {{agency}}', { agency: report.agency })}
          isPending={removeReport.isPending}
          onPress={() => removeReport.mutate({ id: report.id })}
        >
          {t('Take away')}
        </Button>
      </span>
    </li>
  );
}
