import { Plus, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Controller, useFieldArray, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../../data/field-messages.ts';
import { formatMinutes } from '../../../i18n/format.ts';
import { Button, IconButton, TextField, TimeField } from '../../../ui/index.ts';
import type { BellForm } from './bell-form.ts';
import { keepSavedNames, minutesOf, nextRow, readBellText } from './bell-rows.ts';
import styles from './timetable.module.css';

const mostPeriods = 30;

/** The periods of a schedule as a grid: Enter goes down, and below the last row it makes the next; lines can be pasted. */
export function BellGrid({ form }: { form: UseFormReturn<BellForm> }) {
  const { t } = useTranslation();
  const { control } = form;
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'rows' });
  const rows = useWatch({ control, name: 'rows' });
  const grid = useRef<HTMLTableElement>(null);
  /** The row and column that the focus shall be in once they are drawn. */
  const goTo = useRef<{ row: number; column: string } | null>(null);
  const parts = { name: t('Period'), start: t('From'), end: t('To') } as const;

  useEffect(() => {
    const wanted = goTo.current;
    if (!wanted) return;
    goTo.current = null;
    const cell = grid.current?.querySelector(`[data-cell="${wanted.row} ${wanted.column}"]`);
    const field = cell?.querySelector<HTMLElement>('input, [role=spinbutton]');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });

  function addPeriod(column = 'name'): void {
    if (rows.length >= mostPeriods) return;
    goTo.current = { row: rows.length, column };
    append(nextRow(rows), { shouldFocus: false });
  }

  function goDown(event: KeyboardEvent<HTMLTableElement>): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !cell) return;
    event.preventDefault();
    const [row = '0', column = 'name'] = (cell.dataset['cell'] ?? '').split(' ');
    const below = Number(row) + 1;
    if (below === rows.length) addPeriod(column);
    else
      grid.current
        ?.querySelector<HTMLElement>(`[data-cell="${below} ${column}"] :is(input, [role=spinbutton])`)
        ?.focus();
  }

  /** Lines with times in them become periods; anything else is pasted as text. */
  function pasteLines(event: ClipboardEvent<HTMLTableElement>): void {
    const read = readBellText(event.clipboardData.getData('text/plain')).rows;
    if (read.length === 0) return;
    event.preventDefault();
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    const at = Number((cell?.dataset['cell'] ?? '0').split(' ')[0]);
    const isBlank = rows.every((row) => row.savedName === '' && row.start === null);
    const before = isBlank ? [] : rows.slice(0, at);
    const after = isBlank ? [] : rows.slice(at + read.length);
    const pasted = keepSavedNames(read, rows);
    form.setValue('rows', [...before, ...pasted, ...after].slice(0, mostPeriods), { shouldDirty: true });
  }

  return (
    <div className={styles.gridBox}>
      <table ref={grid} className={styles.grid} onKeyDown={goDown} onPaste={pasteLines}>
        <thead>
          <tr>
            <th scope="col">{parts.name}</th>
            <th scope="col">{parts.start}</th>
            <th scope="col">{parts.end}</th>
            <th scope="col">{t('Length')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('Remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((row, place) => {
            const written = rows[place] ?? row;
            const minutes = minutesOf(written);
            return (
              <tr key={row.id}>
                <td data-cell={`${place} name`}>
                  <Controller
                    control={control}
                    name={`rows.${place}.name`}
                    render={({ field, fieldState }) => (
                      <TextField
                        {...field}
                        label={t('{{part}} of row {{number}}', { part: parts.name, number: place + 1 })}
                        hideLabel
                        maxLength={20}
                        errorMessage={fieldMessage(fieldState.error, t)}
                      />
                    )}
                  />
                </td>
                {(['start', 'end'] as const).map((part) => (
                  <td key={part} data-cell={`${place} ${part}`}>
                    <Controller
                      control={control}
                      name={`rows.${place}.${part}`}
                      render={({ field, fieldState }) => (
                        <TimeField
                          {...field}
                          label={t('{{part}} of row {{number}}', { part: parts[part], number: place + 1 })}
                          hideLabel
                          errorMessage={fieldMessage(fieldState.error, t)}
                        />
                      )}
                    />
                  </td>
                ))}
                <td className={styles.length}>
                  {minutes === null ? '–' : <time>{formatMinutes(minutes)}</time>}
                </td>
                <td className={styles.rowEnd}>
                  <IconButton
                    size="small"
                    label={t('Put a period before row {{number}}', { number: place + 1 })}
                    icon={<Plus aria-hidden="true" />}
                    isDisabled={rows.length >= mostPeriods}
                    onPress={() => {
                      goTo.current = { row: place, column: 'name' };
                      insert(
                        place,
                        { ...nextRow([]), name: '', start: null, end: null },
                        { shouldFocus: false },
                      );
                    }}
                  />
                  <IconButton
                    size="small"
                    label={t('Remove row {{number}}', { number: place + 1 })}
                    icon={<X aria-hidden="true" />}
                    isDisabled={rows.length === 1}
                    onPress={() => {
                      goTo.current = { row: Math.min(place, rows.length - 2), column: 'name' };
                      remove(place);
                    }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          isDisabled={rows.length >= mostPeriods}
          onPress={() => addPeriod()}
        >
          {t('Add a period')}
        </Button>
      </div>
    </div>
  );
}
