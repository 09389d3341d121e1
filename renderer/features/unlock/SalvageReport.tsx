import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Banner, Button, Data } from '../../ui/index.ts';
import { recordName } from './record-names.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';

export type Salvaged = Awaited<ReturnType<typeof client.workspace.salvage>>;

/** What was saved and what is missing, table by table, and the way into the new workspace. */
export function SalvageReport({ salvaged, onBack }: { salvaged: Salvaged; onBack: () => void }) {
  const { t } = useTranslation();
  const { folder, asideFolder, readRows, missingRows, tables } = salvaged;
  const door = useDoorStep();
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => report.current?.focus(), []);
  const told = tables.filter(({ salvaged, expected }) => salvaged > 0 || (expected ?? 0) > 0);
  return (
    <UnlockFrame
      isWide
      title={t('What could be read is saved')}
      subtitle={t('The new workspace opens with the same passphrase and recovery key.')}
    >
      <div ref={report} tabIndex={-1} className={styles.form}>
        <Banner kind={missingRows === 0 ? 'info' : 'warning'}>
          {t('{{count}} entries were read.', { count: readRows })}{' '}
          {missingRows === null
            ? t('How many are missing cannot be told.')
            : t('{{count}} entries are missing.', { count: missingRows })}
        </Banner>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('What was saved')}>
          <table className={styles.report}>
            <thead>
              <tr>
                <th scope="col">{t('Records')}</th>
                <th scope="col">{t('Saved')}</th>
                <th scope="col">{t('Expected')}</th>
              </tr>
            </thead>
            <tbody>
              {told.map(({ name, salvaged, expected }) => (
                <tr key={name}>
                  <td>{recordName(name, t)}</td>
                  <td className={expected !== null && salvaged < expected ? styles.lost : undefined}>
                    {formatNumber(salvaged)}
                  </td>
                  <td>{expected === null ? t('unknown') : formatNumber(expected)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className={styles.path}>
          {t('New workspace:')} <Data>{folder}</Data>
        </p>
        <p className={styles.path}>
          {t('Damaged files, as they were:')} <Data>{asideFolder}</Data>
        </p>
        {door.failure && <p role="alert">{failureMessage(door.failure, t)}</p>}
        <div className={styles.actions}>
          <Button onPress={onBack}>{t('Back')}</Button>
          <Button
            kind="primary"
            isPending={door.isPending}
            onPress={() => void door.run(() => client.workspace.openFolder({ folder }))}
          >
            {t('Go to the new workspace')}
          </Button>
        </div>
      </div>
    </UnlockFrame>
  );
}
