import type { ReactNode } from 'react';
import styles from './TrendLine.module.css';

export interface TrendPoint {
  id: string;
  /** Under the point: the session's number. */
  name: string;
  /** Null: nothing was recorded, and the line is broken. */
  value: number | null;
  /** Drawn hollow: from another's record, or recalled. */
  isHollow?: boolean;
}

interface TrendLineProps {
  /** What the line shows, in a sentence. */
  label: string;
  title?: ReactNode;
  points: readonly TrendPoint[];
  /** The value at the top, more than 0; the foot is 0. */
  most: number;
  format: (value: number) => string;
  /** A level across: an equal share. */
  line?: number;
  /** In a row of many, beside another one, or across the page. */
  size?: 'small' | 'half' | 'wide';
}

const sizes = { small: [300, 110], half: [480, 170], wide: [980, 190] } as const;
const left = 44;
const foot = 20;

/** One measure over the sessions. A session without it is a gap, never a zero. */
export function TrendLine({ label, title, points, most, format, line, size = 'half' }: TrendLineProps) {
  const [width, height] = sizes[size];
  const x = (place: number) => left + 10 + ((width - left - 46) * place) / Math.max(1, points.length - 1);
  const y = (value: number) => 10 + (height - foot - 14) * (1 - Math.min(1, value / most));
  const placed = points.flatMap(({ value, ...point }, place) =>
    value === null ? [] : [{ ...point, value, place }],
  );
  const path = placed
    .map(({ value, place }, index) => {
      const isJoined = placed[index - 1]?.place === place - 1;
      return `${isJoined ? 'L' : 'M'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const last = placed.at(-1);
  const every = Math.ceil((points.length * 26) / (width - left - 46));
  return (
    <div className={styles.trend}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[0, most].map((value) => (
          <g key={value}>
            <line className={styles.axis} x1={left} x2={width - 30} y1={y(value)} y2={y(value)} />
            <text className={styles.tick} x={left - 6} y={y(value) + 4} textAnchor="end">
              {format(value)}
            </text>
          </g>
        ))}
        {line !== undefined && line < most && (
          <g>
            <line className={styles.level} x1={left} x2={width - 30} y1={y(line)} y2={y(line)} />
            <text className={styles.tick} x={left - 6} y={y(line) + 4} textAnchor="end">
              {format(line)}
            </text>
          </g>
        )}
        {points.map(
          ({ id, name, value }, place) =>
            place % every === 0 && (
              <text
                key={id}
                className={styles.tick}
                data-gap={value === null}
                x={x(place)}
                y={height - 4}
                textAnchor="middle"
              >
                {name}
              </text>
            ),
        )}
        <path className={styles.line} d={path} />
        {placed.map(({ id, value, place, isHollow = false }) => (
          <circle
            key={id}
            className={styles.point}
            data-hollow={isHollow}
            cx={x(place)}
            cy={y(value)}
            r={size === 'small' ? 3.5 : 4.5}
          />
        ))}
        {last && (
          <text className={styles.last} x={x(last.place) + 9} y={y(last.value) + 5}>
            {format(last.value)}
          </text>
        )}
      </svg>
    </div>
  );
}
