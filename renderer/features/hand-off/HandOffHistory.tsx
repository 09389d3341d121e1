import { useQuery } from '@tanstack/react-query';
import { ArrowDownToLine, ArrowUpFromLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Button, Card, InstantText, LoadFailure } from '../../ui/index.ts';
import styles from './hand-off.module.css';

const shownAtFirst = 8;

/** What was handed over of this group, and what came back. */
export function HandOffHistory({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const [isWhole, setWhole] = useState(false);
  const read = useQuery(core.handOff.list.queryOptions({ input: { groupId } }));
  const entries = read.data;
  return (
    <Card title={t('Earlier hand-offs')}>
      {read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : !entries ? (
        <Busy lines={2} />
      ) : entries.length === 0 ? (
        <p className={styles.quiet}>{t('This group has not been handed over yet.')}</p>
      ) : (
        <>
          <ul className={styles.history}>
            {(isWhole ? entries : entries.slice(0, shownAtFirst)).map((entry) => (
              <li key={entry.id}>
                {entry.direction === 'out' ? (
                  <ArrowUpFromLine aria-hidden="true" />
                ) : (
                  <ArrowDownToLine aria-hidden="true" />
                )}
                <div>
                  <p>
                    {entry.direction === 'out'
                      ? t('To {{name}}', { name: entry.otherName })
                      : t('From {{name}}', { name: entry.otherName })}
                  </p>
                  <p className={styles.quiet}>
                    <InstantText instant={entry.at} timeZone={timeZone} />
                    {', '}
                    {entry.direction === 'out'
                      ? t('{{count}} entries', { count: entry.rows })
                      : t('{{count}} entries taken over', { count: entry.rows })}
                    {entry.conflicts > 0 && (
                      <>
                        {', '}
                        {t('{{count}} changed on both sides', { count: entry.conflicts })}
                      </>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          {!isWhole && entries.length > shownAtFirst && (
            <Button kind="quiet" onPress={() => setWhole(true)}>
              {t('Show all {{count}}', { count: entries.length })}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
