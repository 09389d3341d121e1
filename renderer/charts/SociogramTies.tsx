import type { Labelled } from './label-boxes.ts';
import { arrowHead, crossBar, round, stretch } from './sociogram-geometry.ts';
import styles from './sociogram.module.css';

export interface SociogramTie {
  from: string;
  to: string;
  kind: 'choice' | 'rejection' | 'observed';
  /** Both ways; then the tie is drawn once. */
  isMutual: boolean;
  /** Beside an earlier round: there before, won since, or lost. */
  change?: 'kept' | 'new' | 'gone' | undefined;
  /** Of an observed tie: how broad, 0 to 1. */
  weight?: number;
}

/** Lines between people: what they mean is told by form as well as colour, so that a grey copy reads the same. */
export function SociogramTies({
  ties,
  places,
}: {
  ties: readonly SociogramTie[];
  places: ReadonlyMap<string, Labelled>;
}) {
  return (
    <g aria-hidden="true">
      {ties.map((tie) => {
        const [from, to] = [places.get(tie.from), places.get(tie.to)];
        return from && to && <Tie key={`${tie.kind} ${tie.from} ${tie.to}`} tie={tie} from={from} to={to} />;
      })}
    </g>
  );
}

function Tie({ tie, from, to }: { tie: SociogramTie; from: Labelled; to: Labelled }) {
  const { kind, isMutual, change, weight = 0 } = tie;
  const ends = stretch(from, to, kind === 'observed' ? 0 : 3);
  if (!ends) return null;
  const line = { x1: round(ends.from.x), y1: round(ends.from.y), x2: round(ends.to.x), y2: round(ends.to.y) };
  if (kind === 'observed')
    return <line {...line} className={styles.observed} style={{ strokeWidth: 6 + 12 * weight }} />;
  const bars =
    kind === 'rejection'
      ? [crossBar(ends.from, ends.to, 7), ...(isMutual ? [crossBar(ends.to, ends.from, 7)] : [])]
      : [];
  return (
    <g className={styles.tie} data-kind={kind} data-mutual={isMutual} data-change={change}>
      <line {...line} />
      {kind === 'choice' && !isMutual && <polygon points={arrowHead(ends.from, ends.to, 13)} />}
      {bars.map(({ from: start, to: end }, place) => (
        <line
          key={place}
          className={styles.bar}
          x1={round(start.x)}
          y1={round(start.y)}
          x2={round(end.x)}
          y2={round(end.y)}
        />
      ))}
    </g>
  );
}
