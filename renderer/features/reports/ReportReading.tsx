import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import styles from './reports.module.css';

/** What stands in the place of a report until its figures are there, or where they cannot be read. */
export function ReportReading({ query }: { query: UseQueryResult<unknown> }) {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      {query.isError ? (
        <LoadFailure
          message={failureMessage(toFailure(query.error), t)}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Busy lines={12} />
      )}
    </div>
  );
}
