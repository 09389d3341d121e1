import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { countedRows } from '../../data/record-table-words.ts';
import { policyWords, retentionKindName } from '../../data/retention-words.ts';
import { useSettings } from '../../data/settings.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { Busy, Data, DateText, InstantText, LoadFailure, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './destruction-print.module.css';

/** The certificate of a destruction: what, when, by whom, by which rule and how. It names nobody. */
export function DestructionPrint({ destructionId }: { destructionId: string }) {
  const { t } = useTranslation();
  const { paper, timeZone } = useSettings();
  const read = useQuery(core.retention.certificate.queryOptions({ input: { destructionId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const { reference, kind, at, byName, organisation, policy, reason, lastServiceOn, dueOn } = read.data;
  const { destroyed, nameless, emptied, backupsKept, backupsRemoved } = read.data;
  const tables = [
    { title: t('Destroyed'), rows: countedRows(destroyed, t) },
    { title: t('Kept for the counts of groups that stay, without the name'), rows: countedRows(nameless, t) },
    { title: t('Kept without what it was for'), rows: countedRows(emptied, t) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <PrintFrame
      view="destruction"
      objectId={destructionId}
      fileName={t('Certificate of destruction')}
      isWide={false}
      backHref="/settings/retention"
      label={t('Certificate of destruction')}
    >
      <Sheet
        paper={paper}
        title={t('Certificate of destruction')}
        subtitle={<Data>{reference}</Data>}
        aside={organisation && <Data>{organisation}</Data>}
        footer={<SheetFooter />}
      >
        <dl className={styles.facts}>
          <dt>{t('What')}</dt>
          <dd>{retentionKindName(kind, t)}</dd>
          <dt>{t('Destroyed')}</dt>
          <dd>
            <InstantText instant={at} timeZone={timeZone} />
          </dd>
          <dt>{t('By')}</dt>
          <dd>
            <Data>{byName}</Data>
          </dd>
          {lastServiceOn !== null && (
            <>
              <dt>{t('Last service')}</dt>
              <dd>
                <DateText date={lastServiceOn} />
              </dd>
            </>
          )}
          {dueOn !== null && (
            <>
              <dt>{t('Due')}</dt>
              <dd>
                <DateText date={dueOn} />
              </dd>
            </>
          )}
          <dt>{t('Policy')}</dt>
          <dd>
            {policyWords(policy, t).join(' ')} {policy.source !== '' && <Data>{policy.source}</Data>}
          </dd>
          {reason !== '' && (
            <>
              <dt>{t('Reason')}</dt>
              <dd>
                <Data>{reason}</Data>
              </dd>
            </>
          )}
          <dt>{t('Method')}</dt>
          <dd>
            {t(
              'Deleted from the encrypted workspace in one transaction, freed pages overwritten, the index of words made anew, what undo kept emptied, the file written anew.',
            )}
          </dd>
          <dt>{t('Backups')}</dt>
          <dd>
            {t('{{count}} from before were removed.', { count: backupsRemoved })}{' '}
            {t('{{count}} from before are still kept beside the workspace.', { count: backupsKept })}
          </dd>
        </dl>
        {tables.map(({ title, rows }) => (
          <table key={title} className={styles.table}>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('What')}</th>
                <th scope="col" className={styles.figure}>
                  {t('Rows')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ table, name, count }) => (
                <tr key={table}>
                  <td>{name}</td>
                  <td className={styles.figure}>{formatNumber(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <p className={styles.signature}>{t('Signature')}</p>
      </Sheet>
    </PrintFrame>
  );
}
