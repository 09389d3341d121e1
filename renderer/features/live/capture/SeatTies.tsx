import { useMemo } from 'react';
import styles from './capture.module.css';
import type { PlacedSeat } from './seat-places.ts';
import type { ActCounts } from './tie-counts.ts';

/** So many lines can still be told apart; the strongest are drawn. */
const mostTies = 40;

interface SeatTiesProps {
  seats: readonly PlacedSeat[];
  counts: ActCounts;
  speakerId: string | null;
}

/** Lines between the seats, stronger with each act; what they say stands in the figures under the names. */
export function SeatTies({ seats, counts, speakerId }: SeatTiesProps) {
  const seatOf = useMemo(() => new Map(seats.map((seat) => [seat.participant.id, seat])), [seats]);
  const strongest = useMemo(
    () => counts.ties.toSorted((one, other) => other.acts - one.acts).slice(0, mostTies),
    [counts],
  );
  const most = strongest[0]?.acts ?? 1;
  return (
    <svg className={styles.ties} viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      {strongest.map(({ one, other, acts }) => {
        const from = seatOf.get(one);
        const to = seatOf.get(other);
        if (!from || !to) return null;
        const strength = acts / most;
        return (
          <path
            key={`${one} ${other}`}
            d={`M ${from.x} ${from.y} Q ${(from.x + to.x) / 4 + 250} ${(from.y + to.y) / 4 + 235} ${to.x} ${to.y}`}
            vectorEffect="non-scaling-stroke"
            strokeWidth={Math.min(8, 2 + acts / 2)}
            opacity={
              speakerId === null || one === speakerId || other === speakerId ? 0.5 + 0.5 * strength : 0.2
            }
          />
        );
      })}
    </svg>
  );
}
