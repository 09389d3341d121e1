import { Lock } from 'lucide-react';
import { joinClasses } from '../ui/index.ts';
import hueStyles from '../ui/hue.module.css';
import type { LanePlot, StageRowPlot, TimeLinePlot } from './time-line-plot.ts';
import styles from './TimeLineChart.module.css';

/** The stages as bands from session to session, each with how sure one was. */
export function StageRow({ row, count, isNarrow }: { row: StageRowPlot; count: number; isNarrow: boolean }) {
  const cells: ({ at: number; span: number } & ({ band: StageRowPlot['bands'][number] } | { band: null }))[] =
    [];
  let at = 0;
  for (const band of row.bands) {
    if (band.from > at) cells.push({ at, span: band.from - at, band: null });
    cells.push({ at: band.from, span: band.to - band.from + 1, band });
    at = band.to + 1;
  }
  if (at < count) cells.push({ at, span: count - at, band: null });
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      {cells.map(({ at: from, span, band }) =>
        band === null ? (
          <td key={from} colSpan={span} />
        ) : (
          <td key={from} colSpan={span} className={styles.bandCell}>
            <span
              className={joinClasses(styles.band, hueStyles[band.hue], span === 1 && styles.short)}
              title={`${band.name}, ${band.confidenceLabel}`}
            >
              {isNarrow && span < 5 ? (
                <>
                  <span aria-hidden="true">{band.number}</span>
                  <span className="visually-hidden">{band.name}</span>
                </>
              ) : (
                <span>{band.name}</span>
              )}
              <span className={styles.confidence} aria-hidden="true">
                {[1, 2, 3].map((dot) => (
                  <i key={dot} data-on={dot <= band.confidence} />
                ))}
              </span>
              <span className="visually-hidden">{band.confidenceLabel}</span>
            </span>
          </td>
        ),
      )}
    </tr>
  );
}

/** Who came, as a bar out of those recorded. */
export function Attendance({
  row,
  selected,
  isNarrow,
}: {
  row: NonNullable<TimeLinePlot['attendance']>;
  selected: number | null;
  isNarrow: boolean;
}) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      {row.cells.map((cell, place) => (
        <td key={place} className={joinClasses(styles.barCell, place === selected && styles.selected)}>
          {cell && (
            <>
              <span className={styles.barFrame} title={cell.text}>
                <span className={styles.bar} style={{ blockSize: `${cell.share * 100}%` }} />
              </span>
              <span className={isNarrow ? 'visually-hidden' : styles.figure}>{cell.text}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Marks of one kind, counted in each session. */
export function Lane({
  lane,
  selected,
  onSelect,
}: {
  lane: LanePlot;
  selected: number | null;
  onSelect: ((column: number) => void) | undefined;
}) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {lane.name}
      </th>
      {lane.cells.map((cell, place) => (
        <td key={place} className={place === selected ? styles.selected : undefined}>
          {cell.count > 0 && (
            <LaneMark cell={cell} hue={lane.hue} onPress={onSelect ? () => onSelect(place) : null} />
          )}
        </td>
      ))}
    </tr>
  );
}

function LaneMark({
  cell,
  hue,
  onPress,
}: {
  cell: LanePlot['cells'][number];
  hue: LanePlot['hue'];
  onPress: (() => void) | null;
}) {
  const className = joinClasses(styles.mark, hueStyles[hue]);
  const inside = (
    <>
      <span aria-hidden="true">{cell.count}</span>
      {cell.isLocked && <Lock aria-hidden="true" />}
      <span className="visually-hidden">{cell.label}</span>
    </>
  );
  // The heading of the session is the way by keyboard; forty times seven more stops would bar it.
  return onPress ? (
    <button type="button" tabIndex={-1} className={className} title={cell.label} onClick={onPress}>
      {inside}
    </button>
  ) : (
    <span className={className}>{inside}</span>
  );
}
