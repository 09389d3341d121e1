import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Separation } from '../../../shared/contract/enrolment.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Data, DateText, IconButton, LoadFailure } from '../../ui/index.ts';
import styles from './panel.module.css';

/** With whom one person is not to be placed together. */
export function KeptApart({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.separations.list.queryOptions({ input: { personId } }));
  const remove = useChange((separation: Separation) => client.separations.remove({ id: separation.id }), {
    message: () => t('They may be placed together again.'),
  });
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={1} />;
  if (read.data.length === 0) return <p className={styles.quiet}>{t('Nobody.')}</p>;
  return (
    <ul className={styles.forms}>
      {read.data.map((separation) => {
        const other = separation.first.id === personId ? separation.second : separation.first;
        return (
          <li key={separation.id} className={styles.formLine}>
            <span>
              <Data>{names.display(other)}</Data>
              <span className={styles.note}>
                {!names.isHidden && separation.reason !== '' && (
                  <>
                    <Data>{separation.reason}</Data>
                    {' · '}
                  </>
                )}
                {t('noted')} <DateText date={separation.notedOn} />
              </span>
            </span>
            <IconButton
              size="small"
              label={t('May be placed together with {{name}} again', { name: names.display(other) })}
              icon={<X aria-hidden="true" />}
              onPress={() => remove.mutate(separation)}
            />
          </li>
        );
      })}
    </ul>
  );
}
