import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandOffConflict, HandOffPreview } from '../../../shared/contract/hand-off.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { useNames } from '../../data/names.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { Button, Card, SearchField } from '../../ui/index.ts';
import { ConflictRow } from './ConflictRow.tsx';
import { rowKind } from './hand-off-words.ts';
import styles from './hand-off.module.css';
import type { Taking } from './use-taking.ts';

const shownAtOnce = 20;

/** What was changed on both sides, each without the other: side by side, to be decided one by one or all at once. */
export function Conflicts({ taking, preview }: { taking: Taking; preview: HandOffPreview }) {
  const { t } = useTranslation();
  const names = useNames();
  const [text, setText] = useState('');
  const [most, setMost] = useState(shownAtOnce);
  const wanted = foldText(useDeferredValue(text));
  const { conflicts, conflictCount } = preview;
  const shown = useMemo(() => {
    const wordsOf = (conflict: HandOffConflict) =>
      foldText(
        [
          rowKind(conflict.table, t),
          conflict.person ? names.full(conflict.person) : '',
          conflict.date ? formatDate(conflict.date) : '',
          names.isHidden ? '' : conflict.title,
        ].join(' '),
      );
    return wanted === '' ? conflicts : conflicts.filter((conflict) => wordsOf(conflict).includes(wanted));
  }, [conflicts, wanted, names, t]);
  const keys = shown.map(({ key }) => key);
  return (
    <Card
      title={preview.isOnHold ? t('Changed on both sides, or deleted there') : t('Changed on both sides')}
      aside={conflictCount}
      subtitle={
        preview.isOnHold
          ? t(
              'Unless you choose, what is here stands before what was deleted there, and of what was changed on both sides the later one. Of notes, the words of both are kept.',
            )
          : t(
              'Each was changed here and there, without the other. Unless you choose, the later one stands, and what is there stands before what was deleted. Of notes, the words of both are kept.',
            )
      }
    >
      <div className={styles.step}>
        <div className={styles.conflictTools}>
          <SearchField label={t('Find a conflict')} value={text} onChange={setText} />
          <div className={styles.buttons}>
            <Button size="small" onPress={() => taking.choose(keys, 'ours')}>
              {t('Mine for all of these')}
            </Button>
            <Button size="small" onPress={() => taking.choose(keys, 'theirs')}>
              {t('Theirs for all of these')}
            </Button>
            <Button size="small" kind="quiet" onPress={() => taking.choose(keys, null)}>
              {t('As proposed')}
            </Button>
          </div>
        </div>
        {conflicts.length < conflictCount && (
          <p className={styles.quiet}>
            {t('The first {{shown}} of {{all}} are listed; the others stand as proposed.', {
              shown: formatNumber(conflicts.length),
              all: formatNumber(conflictCount),
            })}
          </p>
        )}
        {shown.length === 0 && <p className={styles.quiet}>{t('None of them has these words.')}</p>}
        <ul className={styles.conflicts}>
          {shown.slice(0, most).map((conflict) => (
            <ConflictRow
              key={conflict.key}
              conflict={conflict}
              stands={taking.choices.get(conflict.key) ?? conflict.proposed}
              onChoose={(stands) => taking.choose([conflict.key], stands)}
            />
          ))}
        </ul>
        {shown.length > most && (
          <Button kind="quiet" onPress={() => setMost(most + 100)}>
            {t('Show {{count}} more', { count: Math.min(100, shown.length - most) })}
          </Button>
        )}
      </div>
    </Card>
  );
}
