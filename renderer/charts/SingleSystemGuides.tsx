import styles from './SingleSystemChart.module.css';
import {
  celerationPath,
  type ChartSize,
  type PlotFrame,
  type SingleSystemPlot,
  spread,
} from './single-system-plot.ts';

interface GuidesProps {
  plot: SingleSystemPlot;
  frame: PlotFrame;
  size: ChartSize;
  /** The id of the pattern of the band, one for each picture of a page. */
  hatch: string;
}

/** What the scores are read against: mean and band of the baseline, the celeration line, cut-offs; named at the end. */
export function SingleSystemGuides({ plot, frame, size, hatch }: GuidesProps) {
  const { left, right, bottom, y } = frame;
  const { figures, cutOffs, words, format } = plot;
  const { band } = figures;
  const heading = celerationPath(plot, frame);
  const labels = spread(
    [
      ...(band ? [{ text: `${words.mean} ${format(band.mean)}`, y: y(band.mean) }] : []),
      ...(band && band.sd > 0
        ? [
            { text: `${words.band} ${format(band.upper)}`, y: y(band.upper) },
            { text: `${words.band} ${format(band.lower)}`, y: y(band.lower) },
          ]
        : []),
      ...(heading === '' ? [] : [{ text: words.heading, y: Number(heading.split(' ').at(-1)) }]),
      ...cutOffs.map(({ value, label }) => ({ text: `${label} ${format(value)}`, y: y(value) })),
    ],
    15,
    // above the name of the axis
    bottom - 6,
  );
  return (
    <>
      {band && (
        <>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
          </pattern>
          <rect
            x={left}
            y={y(band.upper)}
            width={right - left}
            height={Math.max(0, y(band.lower) - y(band.upper))}
            fill={`url(#${hatch})`}
          />
          <line className={styles.mean} x1={left} x2={right} y1={y(band.mean)} y2={y(band.mean)} />
        </>
      )}
      {cutOffs.map(({ value, label }) => (
        <line key={label} className={styles.cutOff} x1={left} x2={right} y1={y(value)} y2={y(value)} />
      ))}
      {heading !== '' && <path className={styles.heading} d={heading} />}
      {size === 'wide' &&
        labels.map((label) => (
          <text key={label.text} className={styles.guide} x={right + 8} y={label.y + 4}>
            {label.text}
          </text>
        ))}
    </>
  );
}
