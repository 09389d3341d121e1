import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordFilter } from '../../../shared/domain/text-folding.ts';
import { Banner, Busy, Card, SearchField } from '../../ui/index.ts';
import styles from './Settings.module.css';

/** Every package inside Mezzo with its licence, to be searched; the texts come only when they are asked for. */
export function Licences() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const list = useQuery({
    queryKey: ['licences'],
    queryFn: async () => (await import('virtual:licences')).licences,
  });
  const isFound = wordFilter(filter);
  const shown = (list.data ?? []).filter(({ name, licence }) => isFound(`${name} ${licence}`));
  return (
    <Card
      title={t('What is inside')}
      subtitle={t('The work of others that Mezzo is built from, each under its own licence.')}
      aside={list.data && t('{{count}} of {{total}} shown', { count: shown.length, total: list.data.length })}
    >
      <div className={styles.stack}>
        <SearchField label={t('Find a package or a licence')} value={filter} onChange={setFilter} />
        {list.isPending && <Busy />}
        {list.isError && <Banner kind="warning">{t('The list could not be read.')}</Banner>}
        <div className={styles.licences} role="region" tabIndex={0} aria-label={t('Packages')} translate="no">
          {shown.map(({ name, version, licence, text }) => (
            <details key={`${name} ${version}`} className={styles.licence}>
              <summary>
                <span>
                  {name} <span className={styles.small}>{version}</span>
                </span>
                <span className={styles.small}>{licence}</span>
              </summary>
              <p className={styles.licenceText}>{text === '' ? licence : text}</p>
            </details>
          ))}
        </div>
      </div>
    </Card>
  );
}
