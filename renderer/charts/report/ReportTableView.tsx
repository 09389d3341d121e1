import { useId } from 'react';
import { type ReportTable, textOf } from '../../../shared/contract/report-document.ts';
import styles from './report.module.css';
import { ReportWords } from './ReportWords.tsx';

/** A table of a report, with its caption, its headings told to whoever hears them, and its notes. */
export function ReportTableView({ table }: { table: ReportTable }) {
  const { caption, headingRows, columns, rowHeadings, rows, empty, footnotes } = table;
  const notesId = useId();
  if (rows.length === 0 && empty !== undefined)
    return (
      <div className={styles.table}>
        <p className={styles.caption}>
          <ReportWords text={caption} />
        </p>
        <p>
          <ReportWords text={empty} />
        </p>
      </div>
    );
  return (
    <div className={styles.table}>
      <table aria-describedby={footnotes.length > 0 ? notesId : undefined}>
        <caption className={styles.caption}>
          <ReportWords text={caption} />
        </caption>
        <thead>
          {headingRows.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ text, span }, place) =>
                text === '' ? (
                  <td key={place} colSpan={span} />
                ) : (
                  <th key={place} colSpan={span} scope="colgroup">
                    <ReportWords text={text} />
                  </th>
                ),
              )}
            </tr>
          ))}
          <tr>
            {columns.map(({ heading, align }, place) => (
              <th key={place} scope="col" className={align === 'end' ? 'numeric' : undefined}>
                <ReportWords text={heading} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isTotal = false }, row) => (
            <tr key={row} data-total={isTotal}>
              {columns.map(({ align }, place) => {
                const cell = cells[place] ?? '';
                const words = <ReportWords text={cell} />;
                const side = align === 'end' ? 'numeric' : undefined;
                // a line of all has nothing to say in the second of its headings
                return place < rowHeadings && textOf(cell) !== '' ? (
                  <th key={place} scope="row" className={side}>
                    {words}
                  </th>
                ) : (
                  <td key={place} className={side}>
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {footnotes.length > 0 && (
        <div id={notesId} className={styles.footnotes}>
          {footnotes.map((note, place) => (
            <p key={place}>
              <ReportWords text={note} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
