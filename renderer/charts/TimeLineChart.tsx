import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { joinClasses } from '../ui/index.ts';
import { ClimateRow } from './TimeLineClimate.tsx';
import { Attendance, Lane, StageRow } from './TimeLineRows.tsx';
import styles from './TimeLineChart.module.css';
import type { TimeLinePlot } from './time-line-plot.ts';

interface TimeLineChartProps {
  plot: TimeLinePlot;
  /** What the whole shows, for those who hear it. */
  label: string;
  /** The heading of the first column. */
  cornerLabel: string;
  /** The column that is open; null where nothing can be opened (on paper). */
  selected: number | null;
  onSelect?: (column: number) => void;
}

/** From so many sessions on the columns are narrow: bands carry numbers, and bars and marks carry no words. */
const narrowFrom = 15;

/**
 * Many rows of one group over its sessions: a table of which each row is drawn. Arrow keys go from session to session.
 */
export function TimeLineChart({ plot, label, cornerLabel, selected, onSelect }: TimeLineChartProps) {
  const heads = useRef<HTMLTableRowElement>(null);
  const captionId = useId();
  const { columns } = plot;
  const isNarrow = columns.length >= narrowFrom;
  const current = selected ?? columns.length - 1;

  useEffect(() => {
    const head = heads.current?.children[(selected ?? 0) + 1];
    if (selected !== null && head instanceof HTMLElement) bringBesideName(head);
  }, [selected]);

  function onKeyDown(event: KeyboardEvent): void {
    const isReversed = getComputedStyle(event.currentTarget).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: current + (isReversed ? -1 : 1),
      ArrowLeft: current + (isReversed ? 1 : -1),
      Home: 0,
      End: columns.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || to < 0 || to >= columns.length) return;
    event.preventDefault();
    onSelect?.(to);
    heads.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <table
      aria-labelledby={captionId}
      className={joinClasses(styles.chart, isNarrow && styles.narrow, !onSelect && styles.onPaper)}
    >
      <caption id={captionId} className="visually-hidden">
        {label}
      </caption>
      <colgroup>
        <col className={styles.nameColumn} />
        {columns.map((column) => (
          <col key={column.id} className={styles.column} />
        ))}
      </colgroup>
      <thead>
        <tr ref={heads} onKeyDown={onKeyDown}>
          <th scope="col" className={styles.name}>
            {cornerLabel}
          </th>
          {columns.map((column, place) => (
            <th
              key={column.id}
              scope="col"
              className={joinClasses(styles.head, place === selected && styles.selected)}
            >
              {onSelect ? (
                <button
                  type="button"
                  className={styles.headButton}
                  aria-pressed={place === selected}
                  tabIndex={place === current ? 0 : -1}
                  onClick={() => onSelect(place)}
                >
                  <span className="visually-hidden">{cornerLabel} </span>
                  <b>{column.number}</b>
                  <time dateTime={column.date} className={isNarrow ? 'visually-hidden' : undefined}>
                    {column.day}
                  </time>
                </button>
              ) : (
                <>
                  <b>{column.number}</b>
                  {!isNarrow && <time dateTime={column.date}>{column.day}</time>}
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plot.stages.map((row) => (
          <StageRow key={row.name} row={row} count={columns.length} isNarrow={isNarrow} />
        ))}
        {plot.attendance && <Attendance row={plot.attendance} selected={selected} isNarrow={isNarrow} />}
        {plot.climate && <ClimateRow row={plot.climate} selected={selected} isNarrow={isNarrow} />}
        {plot.lanes.map((lane) => (
          <Lane key={lane.key} lane={lane} selected={selected} onSelect={onSelect} />
        ))}
      </tbody>
    </table>
  );
}

/** Scrolls the frame, and only the frame, until a column stands free of its edges and of the names that stay. */
function bringBesideName(head: HTMLElement): void {
  const frame = head.closest('table')?.parentElement;
  const name = head.parentElement?.firstElementChild;
  if (!frame || !name) return;
  const [cell, around, names] = [head, frame, name].map((element) => element.getBoundingClientRect());
  const isReversed = getComputedStyle(frame).direction === 'rtl';
  const from = isReversed ? around!.left : names!.right;
  const until = isReversed ? names!.left : around!.right;
  if (cell!.right > until) frame.scrollLeft += cell!.right - until;
  else if (cell!.left < from) frame.scrollLeft -= from - cell!.left;
}
