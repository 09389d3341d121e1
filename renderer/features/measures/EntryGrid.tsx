import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure, MeasureItem, ScoreSource } from '../../../shared/contract/measures.ts';
import type { Sheet, SheetKey } from '../../../shared/contract/scores.ts';
import { client } from '../../data/client.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { answerWord, itemText, scoreText, sheetText } from '../../data/measure-words.ts';
import { type NamedPerson, useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Data } from '../../ui/index.ts';
import { EntryCell } from './EntryCell.tsx';
import styles from './entry.module.css';

interface EntryGridProps {
  measure: Measure;
  members: readonly NamedPerson[];
  /** Those of this day, occasion and rater. */
  sheets: readonly Sheet[];
  where: Omit<SheetKey, 'personId'>;
  source: ScoreSource;
  /** Members who are not asked: no consent holds, and no reason is given. */
  closed: ReadonlySet<string>;
  consentReason: string;
}

/** Members by questions: type a number, Enter goes down. Every cell is saved on the way out of it. */
export function EntryGrid(props: EntryGridProps) {
  const { measure, members, sheets, where, source, closed, consentReason } = props;
  const { t } = useTranslation();
  const names = useNames();
  const table = useRef<HTMLTableElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const sheetOf = new Map(sheets.map((sheet) => [sheet.personId, sheet]));
  const save = useChange(
    ({ personId, ...answer }: { personId: string; itemId: string; value: number | null }) =>
      client.scores.answer({ sheet: { ...where, personId }, source, answers: [answer], consentReason }),
    { onFailure: ({ code }) => code === 'BEFORE_BIRTH' },
  );

  function sayBefore(name: string, failure: Failure): void {
    if (failure.code === 'BEFORE_BIRTH') setWrong(`${name}: ${failureMessage(failure, t)}`);
  }

  function focusCell(row: number, column: number): void {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell='${row} ${column}']`);
    cell?.focus();
    cell?.select();
  }

  /** Enter and the arrows move in the column; at its end Enter begins the next one. */
  function onKeyDown(event: KeyboardEvent, row: number, column: number): void {
    const isUp = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    const isDown = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
    if (!isUp && !isDown) return;
    event.preventDefault();
    const open = members.flatMap(({ id }, place) => (closed.has(id) ? [] : [place]));
    const next = isUp ? open.findLast((place) => place < row) : open.find((place) => place > row);
    if (next !== undefined) focusCell(next, column);
    else if (event.key === 'Enter' && isDown && column + 1 < measure.items.length)
      focusCell(open[0] ?? 0, column + 1);
    else (event.target as HTMLInputElement).blur();
  }

  return (
    <div className={styles.grid}>
      <div className={styles.scroll}>
        <table ref={table} className={styles.table} aria-label={t('Scores to enter')}>
          <thead>
            <tr>
              <th scope="col">{t('Member')}</th>
              {measure.items.map((item) => (
                <th key={item.id} scope="col" className={styles.item}>
                  <Data>{itemText(measure, item)}</Data>
                  <span className={styles.legend}>
                    <Legend item={item} />
                  </span>
                </th>
              ))}
              {(measure.items.length > 1 || measure.scoring !== 'entered') && (
                <th scope="col" className={styles.score}>
                  {t('Score')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {members.map((member, row) => {
              const sheet = sheetOf.get(member.id);
              const valueOf = new Map(sheet?.answers.map(({ itemId, value }) => [itemId, value]));
              const name = names.display(member);
              return (
                <tr key={member.id} data-closed={closed.has(member.id) || undefined}>
                  <th scope="row">
                    <Data>{name}</Data>
                  </th>
                  {measure.items.map((item, column) => (
                    <td key={item.id}>
                      <EntryCell
                        key={`${where.takenOn} ${where.sessionId} ${where.occasion} ${where.rater} ${where.raterName}`}
                        label={t('{{item}}, {{name}}', { item: itemText(measure, item), name })}
                        place={`${row} ${column}`}
                        item={item}
                        saved={valueOf.get(item.id) ?? null}
                        isClosed={closed.has(member.id)}
                        onKeyDown={(event) => onKeyDown(event, row, column)}
                        onSave={(value) => {
                          setWrong(null);
                          save.mutate(
                            { personId: member.id, itemId: item.id, value },
                            { onError: (error) => sayBefore(name, toFailure(error)) },
                          );
                        }}
                        onWrong={() =>
                          setWrong(
                            t('{{name}}: write a number from {{low}} to {{high}}, or leave the cell empty.', {
                              name,
                              low: scoreText(item.low),
                              high: scoreText(item.high),
                            }),
                          )
                        }
                      />
                    </td>
                  ))}
                  {(measure.items.length > 1 || measure.scoring !== 'entered') && (
                    <td className={styles.score}>
                      {closed.has(member.id) ? t('not asked') : sheet ? sheetText(sheet, t) : '–'}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.wrong} role="alert">
        {wrong}
      </p>
    </div>
  );
}

/** What the numbers mean. */
function Legend({ item }: { item: MeasureItem }) {
  const { t } = useTranslation();
  if (item.answer === 'words' || item.answer === 'faces') {
    const values = Array.from({ length: item.high - item.low + 1 }, (_, place) => item.low + place);
    return <Data>{values.map((value) => `${value} ${answerWord(item, value, t)}`).join(', ')}</Data>;
  }
  return (
    <Data>
      {[
        [scoreText(item.low), item.lowWord].filter(Boolean).join(' '),
        [scoreText(item.high), item.highWord].filter(Boolean).join(' '),
      ].join(' – ')}
    </Data>
  );
}
