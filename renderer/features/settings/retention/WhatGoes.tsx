import { useTranslation } from 'react-i18next';
import type { DestructionPreview } from '../../../../shared/contract/retention.ts';
import { countedRows } from '../../../data/record-table-words.ts';
import { basisWords, restsOnWords } from '../../../data/retention-words.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Data, DateText } from '../../../ui/index.ts';
import settings from '../Settings.module.css';
import styles from './retention.module.css';

/** Why it may be destroyed, and what goes: kinds with their numbers. */
export function WhatGoes({ preview }: { preview: DestructionPreview }) {
  const { t } = useTranslation();
  const { entry, destroyed, nameless, groups, drafts } = preview;
  const { rule, missing } = restsOnWords(entry, t);
  return (
    <>
      <p>
        {t('Last service:')} <DateText date={entry.lastServiceOn} /> ({basisWords(entry.basis, t)}).{' '}
        {t('Due since:')} <DateText date={entry.dueOn} /> ({missing === null ? rule : `${rule}; ${missing}`}).
      </p>
      <section className={settings.half}>
        <h3>{t('This goes for good')}</h3>
        <Counts counts={destroyed} />
        {drafts > 0 && (
          <p>{t('And {{count}} drafts of forms that tell of it or hold the name.', { count: drafts })}</p>
        )}
      </section>
      {Object.keys(nameless).length > 0 && (
        <section className={settings.half}>
          <h3>{t('This stays in groups that stay, without the name')}</h3>
          <p className={settings.small}>
            {t(
              'What is counted there stays true: a stand-in, “Former member” with a number, takes the place. Reasons and remarks of the person go.',
            )}{' '}
            {t('In:')} <Data>{groups.map(({ name }) => name).join(', ')}</Data>
          </p>
          <Counts counts={nameless} />
        </section>
      )}
    </>
  );
}

function Counts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.counts}>
      {countedRows(counts, t).map(({ table, name, count }) => (
        <div key={table} className={styles.count}>
          <dt>{name}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
