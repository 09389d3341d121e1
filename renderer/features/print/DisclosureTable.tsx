import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import { Data, DateText } from '../../ui/index.ts';
import styles from './record-print.module.css';

/** The disclosure register of one person on paper. */
export function DisclosureTable({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const { t } = useTranslation();
  if (disclosures.length === 0) return <p className={styles.quiet}>{t('Nothing was disclosed.')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('Day')}</th>
          <th scope="col">{t('What is disclosed')}</th>
          <th scope="col">{t('Asked by')}</th>
          <th scope="col">{t('Received by')}</th>
          <th scope="col">{t('Legitimate interest')}</th>
        </tr>
      </thead>
      <tbody>
        {disclosures.map((entry) => (
          <tr key={entry.id}>
            <td>
              <DateText date={entry.disclosedOn} />
            </td>
            {[entry.what, entry.askedBy, entry.receivedBy, entry.interest].map((text, place) => (
              <td key={`${place} ${text}`}>
                <Data>{text}</Data>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
