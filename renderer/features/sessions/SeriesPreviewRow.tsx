import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Clash, CycleFields } from '../../../shared/contract/timetable.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { useNames } from '../../data/names.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { mostMinutes } from '../../../shared/domain/attendance.ts';
import { Button, Data, DateField, DateText, NumberField, Pill, TimeField, TimeText } from '../../ui/index.ts';
import { editedRow, type RowNote, type SeriesRow } from './series-preview.ts';
import styles from './sessions.module.css';

interface SeriesPreviewRowProps {
  row: SeriesRow;
  note: RowNote | undefined;
  /** What it meets in other groups. */
  clashes: readonly Clash[];
  cycle: CycleFields['kind'];
  /** Its number in the series; null where it is left out. */
  number: number | null;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
  onChange: (row: SeriesRow) => void;
}

/** One day of a series, with what speaks against it. */
export function SeriesPreviewRow({
  row,
  note,
  clashes,
  cycle,
  number,
  isEditing,
  onEdit,
  onChange,
}: SeriesPreviewRowProps) {
  const { t } = useTranslation();
  const names = useNames();
  const day = formatDate(row.date, 'weekday');
  return (
    <li className={styles.row} data-left-out={row.isLeftOut}>
      <span className={styles.number}>{number ?? '–'}</span>
      {isEditing ? (
        <div className={styles.fields}>
          <DateField
            label={t('Date')}
            value={row.date}
            onChange={(date) => date !== null && onChange(editedRow(row, { date }))}
            autoFocus
          />
          <TimeField
            label={t('Start')}
            value={row.start}
            onChange={(start) => start !== null && onChange(editedRow(row, { start }))}
          />
          <NumberField
            label={t('Length')}
            value={row.minutes}
            onChange={(minutes) => minutes !== null && onChange({ ...row, minutes })}
            least={1}
            most={mostMinutes}
            unit={t('min')}
          />
        </div>
      ) : (
        <span className={styles.when}>
          <DateText date={row.date} format="long" />
          <TimeText time={row.start} minutes={row.minutes} />
        </span>
      )}
      <span className={styles.schoolDay}>
        {row.letter &&
          cycle !== 'none' &&
          (cycle === 'weeks'
            ? t('{{letter}} week', { letter: row.letter })
            : t('{{letter}} day', { letter: row.letter }))}
        {row.periodName && <Data>{row.periodName}</Data>}
      </span>
      {note?.closure && (
        <Pill hue="slate">
          {t('Closed')}: <Data>{note.closure}</Data>
        </Pill>
      )}
      {!row.isLeftOut && note?.clash && (
        <Pill hue={note.isTaken ? 'rose' : 'amber'}>
          {t('overlaps with {{time}}', { time: formatTime(note.clash) })}
        </Pill>
      )}
      {!row.isLeftOut && clashes.length > 0 && (
        <ul className={styles.rowClashes}>
          {clashes.map((clash) => (
            <li key={`${clash.kind} ${clash.sessionId} ${clash.name}`} className={styles.clash}>
              <TriangleAlert aria-hidden="true" />
              <Data>{clashSentence(clash, names, t)}</Data>
            </li>
          ))}
        </ul>
      )}
      <span className={styles.rowActions}>
        {!row.isLeftOut && (
          <Button
            size="small"
            onPress={() => onEdit(!isEditing)}
            aria-label={t('{{act}}: {{day}}', { act: isEditing ? t('Done') : t('Change'), day })}
          >
            {isEditing ? t('Done') : t('Change')}
          </Button>
        )}
        <Button
          size="small"
          onPress={() => onChange({ ...row, isLeftOut: !row.isLeftOut })}
          aria-label={t('{{act}}: {{day}}', {
            act: row.isLeftOut ? t('Put back') : t('Leave out'),
            day,
          })}
        >
          {row.isLeftOut ? t('Put back') : t('Leave out')}
        </Button>
      </span>
    </li>
  );
}
