import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosureDay, Session } from '../../../shared/contract/sessions.ts';
import type { Clash, CycleFields } from '../../../shared/contract/timetable.ts';
import { longestSeries } from '../../../shared/domain/recurrence.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { Button, Card, DateField, FormActions } from '../../ui/index.ts';
import { notesOnRows, type SeriesRow, sortRows } from './series-preview.ts';
import { SeriesPreviewRow } from './SeriesPreviewRow.tsx';
import styles from './sessions.module.css';

interface SeriesPreviewProps {
  rows: SeriesRow[];
  sessions: readonly Session[];
  closures: readonly ClosureDay[];
  /** What each of the kept rows meets in other groups, by the row's key. */
  clashes: ReadonlyMap<string, readonly Clash[]>;
  cycle: CycleFields['kind'];
  /** For a day that is added by hand. */
  usual: { start: string; minutes: number };
  onChange: (rows: SeriesRow[]) => void;
  onBack: () => void;
  onSave: () => void;
  isSaving: boolean;
}

/** The days of a series before they are saved: any can be left out, moved or put back, and more can be added. */
export function SeriesPreview({
  rows,
  sessions,
  closures,
  clashes,
  cycle,
  usual,
  onChange,
  onBack,
  onSave,
  isSaving,
}: SeriesPreviewProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<string | null>(null);
  const [extraDay, setExtraDay] = useState<string | null>(null);
  const notes = useMemo(() => notesOnRows(rows, sessions, closures), [rows, sessions, closures]);
  const kept = rows.filter((row) => !row.isLeftOut);
  const taken = kept.filter((row) => notes.get(row.key)?.isTaken);
  const numberOf = new Map(kept.map((row, place) => [row.key, place + 1]));
  const [first, last] = [kept[0], kept.at(-1)];

  function change(row: SeriesRow): void {
    // Put in order again when the row is done: it must not jump away under the hand.
    onChange(rows.map((other) => (other.key === row.key ? row : other)));
  }

  function addDay(): void {
    if (extraDay === null) return;
    const key = `added ${extraDay} ${rows.length}`;
    onChange(
      sortRows([...rows, { key, date: extraDay, ...usual, letter: null, periodName: '', isLeftOut: false }]),
    );
    setExtraDay(null);
  }

  return (
    <Card isFlush>
      <p className={styles.summary} role="status">
        <b>{t('{{count}} sessions', { count: kept.length })}</b>
        {first && last && (
          <span className={styles.quiet}>
            {t('from {{first}} to {{last}}', {
              first: formatDate(first.date),
              last: formatDate(last.date),
            })}
          </span>
        )}
        {rows.length > kept.length && (
          <span className={styles.quiet}>
            {t('{{count}} days left out', { count: rows.length - kept.length })}
          </span>
        )}
      </p>
      <ol className={styles.rows} aria-label={t('Days of the series')}>
        {rows.map((row) => (
          <SeriesPreviewRow
            key={row.key}
            row={row}
            note={notes.get(row.key)}
            clashes={clashes.get(row.key) ?? []}
            cycle={cycle}
            number={numberOf.get(row.key) ?? null}
            isEditing={editing === row.key}
            onEdit={(isEditing) => {
              setEditing(isEditing ? row.key : null);
              if (!isEditing) onChange(sortRows(rows));
            }}
            onChange={change}
          />
        ))}
      </ol>
      <div className={styles.add}>
        <DateField label={t('Another day')} value={extraDay} onChange={setExtraDay} />
        <Button onPress={addDay} isDisabled={extraDay === null}>
          {t('Add the day')}
        </Button>
      </div>
      <div className={styles.foot}>
        {taken.length > 0 && (
          <p className={styles.error} role="alert">
            {t(
              'The group already meets at the very moment of {{count}} of these days. Move or leave them out.',
              {
                count: taken.length,
              },
            )}
          </p>
        )}
        {kept.length > longestSeries && (
          <p className={styles.error} role="alert">
            {t('A series can have at most {{most}} sessions.', { most: formatNumber(longestSeries) })}
          </p>
        )}
        <FormActions>
          <Button onPress={onBack}>{t('Back to the rule')}</Button>
          <Button
            kind="primary"
            onPress={onSave}
            isPending={isSaving}
            isDisabled={kept.length === 0 || kept.length > longestSeries || taken.length > 0}
          >
            {t('Plan {{count}} sessions', { count: kept.length })}
          </Button>
        </FormActions>
      </div>
    </Card>
  );
}
