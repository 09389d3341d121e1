import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from './client.ts';
import { useSettings } from './settings.ts';
import { DateText, Data } from '../ui/index.ts';
import styles from './SheetFooter.module.css';

/** Hexadecimal digits of the sign: enough to know an entry by, few enough to be compared by eye. */
const printedSign = 16;

/**
 * The foot of a printed record: who printed it and when, and where the audit log stood. With that number and sign the
 * log can later show that it was not changed since. A form that people write on goes without it: it is no record yet.
 */
export function SheetFooter({ hasAuditLine = true }: { hasAuditLine?: boolean }) {
  const { t } = useTranslation();
  const { ownerName, ownerCredentials } = useSettings();
  const today = useQuery(core.workspace.status.queryOptions()).data?.today;
  const head = useQuery({ ...core.audit.head.queryOptions(), enabled: hasAuditLine }).data;
  return (
    <div className={styles.foot}>
      <span>
        {today && (
          <>
            {t('Printed')} <DateText date={today} />
          </>
        )}
        {ownerName && (
          <>
            {' · '}
            <Data>{[ownerName, ownerCredentials].filter(Boolean).join(', ')}</Data>
          </>
        )}
      </span>
      {hasAuditLine && head && (
        <span>
          {t('Audit log at entry {{entry}}:', { entry: head.seq })}{' '}
          <code translate="no" className={styles.head}>
            {head.hash.slice(0, printedSign)}
          </code>
        </span>
      )}
    </div>
  );
}
