import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { formatDate } from '../../i18n/format.ts';
import { Data, DateText, IconButton } from '../../ui/index.ts';
import styles from './disclosures.module.css';

/** One entry of the register. */
export function DisclosureLine({ disclosure, onChange }: { disclosure: Disclosure; onChange: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const remove = useChange(client.disclosures.remove, {
    message: () => t('The entry is taken away.'),
  });
  const day = formatDate(disclosure.disclosedOn);
  return (
    <li className={styles.line}>
      <div className={styles.facts}>
        <span className={styles.quiet}>
          <DateText date={disclosure.disclosedOn} />
        </span>
        {names.isHidden ? (
          <span className={styles.quiet}>{t('Hidden with the names')}</span>
        ) : (
          <>
            <Data className={styles.text}>{disclosure.what}</Data>
            <dl className={styles.details}>
              <div>
                <dt>{t('Asked by')}</dt>
                <dd>
                  <Data>{disclosure.askedBy}</Data>
                </dd>
              </div>
              <div>
                <dt>{t('Received by')}</dt>
                <dd>
                  <Data>{disclosure.receivedBy}</Data>
                </dd>
              </div>
              <div>
                <dt>{t('Legitimate interest')}</dt>
                <dd>
                  <Data>{disclosure.interest}</Data>
                </dd>
              </div>
            </dl>
          </>
        )}
      </div>
      {!names.isHidden && (
        <span className={styles.lineButtons}>
          <IconButton
            size="small"
            label={t('Change the entry of {{day}}', { day })}
            icon={<Pencil aria-hidden="true" />}
            onPress={onChange}
          />
          <IconButton
            size="small"
            label={t('Take away the entry of {{day}}', { day })}
            icon={<Trash2 aria-hidden="true" />}
            onPress={() => remove.mutate({ id: disclosure.id })}
          />
        </span>
      )}
    </li>
  );
}
