import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { AppLink, Busy, Data } from '../../ui/index.ts';
import styles from './incidents.module.css';

/** The local protocol, in the words of the place of work: steps and numbers. */
export function ProtocolAside() {
  const { t } = useTranslation();
  const titleId = useId();
  const protocol = useQuery(core.incidents.protocol.queryOptions()).data;
  const isEmpty = protocol && protocol.steps === '' && protocol.contacts.length === 0;
  return (
    <aside className={styles.protocol} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('Local protocol')}</h3>
      {!protocol ? (
        <Busy lines={4} />
      ) : isEmpty ? (
        <p className={styles.note}>
          {t('Nothing is written yet of what your school or agency asks for.')}{' '}
          <AppLink href="/settings/protocol">{t('Write the protocol')}</AppLink>
        </p>
      ) : (
        <>
          <Data className={styles.text}>{protocol.steps}</Data>
          {protocol.contacts.length > 0 && (
            <dl className={styles.contacts}>
              {protocol.contacts.map((contact, place) => (
                <div key={`${place} ${contact.name}`}>
                  <dt>
                    <Data>{contact.name}</Data>
                  </dt>
                  <dd>
                    <Data className={styles.phone}>{contact.phone}</Data>
                    {contact.remark !== '' && <Data className={styles.note}>{contact.remark}</Data>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
      <p className={styles.note}>
        {t('Your own words, kept at hand. Mezzo weighs no danger and gives no legal advice.')}
      </p>
    </aside>
  );
}
