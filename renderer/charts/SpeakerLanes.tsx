import type { ReactNode } from 'react';
import styles from './SpeakerLanes.module.css';

export interface LaneMark {
  id: string;
  /** From 0, the begin, to the whole length. */
  from: number;
  /** Without an end: a moment. */
  to?: number;
  name: ReactNode;
  /** The whole name, where its mark may be too short for it. */
  title?: string;
}

interface SpeakerLanesProps {
  label: string;
  lanes: readonly {
    id: string;
    name: ReactNode;
    /** When this one speaks, in order. */
    spans: readonly { from: number; to: number }[];
    figure?: ReactNode;
  }[];
  /** The length of a lane, in the unit of the spans, more than 0. */
  length: number;
  /** What was on: the agenda's blocks, one beside the other, above the lanes. */
  blocks?: { name: ReactNode; marks: readonly LaneMark[] };
  /** What was seen: moments, above the lanes. */
  moments?: { name: ReactNode; marks: readonly LaneMark[] };
  /** Words under the begin and the end. */
  ends: readonly [ReactNode, ReactNode];
  /** Where a replay stands. */
  now?: number;
  isOnPaper?: boolean;
}

/** In drawing units: the width of a lane, and the least width of an act, which has to be seen. */
const drawn = 1000;
const least = 1.6;

/** A row for each who speaks, a mark for each act: who had the word when, and what was on meanwhile. */
export function SpeakerLanes(props: SpeakerLanesProps) {
  const { label, lanes, length, blocks, moments, ends, now, isOnPaper = false } = props;
  const scale = (value: number) => (drawn * Math.min(length, value)) / length;
  const percent = (value: number) => `${(100 * Math.min(length, value)) / length}%`;
  return (
    <div className={styles.lanes} role="group" aria-label={label} data-paper={isOnPaper}>
      {blocks && blocks.marks.length > 0 && (
        <>
          <span className={styles.rowName}>{blocks.name}</span>
          <span className={styles.blocks}>
            {blocks.marks.map((mark) => (
              <span
                key={mark.id}
                className={styles.block}
                title={mark.title}
                translate="no"
                style={{
                  insetInlineStart: percent(mark.from),
                  // What went on longer than the lanes ends with them.
                  insetInlineEnd: `calc(100% - ${percent(mark.to ?? mark.from)})`,
                }}
              >
                <span>{mark.name}</span>
              </span>
            ))}
          </span>
          <span />
        </>
      )}
      {moments && moments.marks.length > 0 && (
        <>
          <span className={styles.rowName}>{moments.name}</span>
          <span className={styles.moments} aria-hidden="true">
            {moments.marks.map((mark) => (
              <span
                key={mark.id}
                className={styles.moment}
                style={{ insetInlineStart: percent(mark.from) }}
              />
            ))}
          </span>
          <span className={styles.figure}>{moments.marks.length}</span>
        </>
      )}
      {lanes.map(({ id, name, spans, figure }) => (
        <div key={id} className={styles.lane}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track} aria-hidden="true">
            <svg viewBox={`0 0 ${drawn} 10`} preserveAspectRatio="none" className={styles.spans}>
              <path
                d={spans
                  .map(({ from, to }) => {
                    const x = Math.min(scale(from), drawn - least);
                    return `M${x.toFixed(1)} 0h${Math.max(least, scale(to) - x).toFixed(1)}v10H${x.toFixed(1)}z`;
                  })
                  .join('')}
              />
            </svg>
            {now !== undefined && <span className={styles.now} style={{ insetInlineStart: percent(now) }} />}
          </span>
          <span className={styles.figure}>{figure}</span>
        </div>
      ))}
      <span />
      <span className={styles.ends}>
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </span>
      <span />
    </div>
  );
}
