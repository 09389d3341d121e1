import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Data } from '../../../ui/index.ts';
import styles from './capture.module.css';
import type { PlacedSeat } from './seat-places.ts';
import { shortestHold } from './turn.ts';
import type { SeatMoves } from './use-seat-moves.ts';

interface SeatProps extends SeatMoves {
  seat: PlacedSeat;
  /** As the seat shows it: short. */
  name: string;
  acts: number;
  isAway: boolean;
  isSpeaking: boolean;
  isMoving: boolean;
  /** The seat was tapped, held so long where it was held. */
  onTap: (id: string, heldMs: number | null) => void;
}

/** One place at the table: the number that chooses it, the name, and how often they spoke. */
export const Seat = memo(function Seat({
  seat,
  name,
  acts,
  isAway,
  isSpeaking,
  isMoving,
  onTap,
  grab,
  drag,
  drop,
  byKey,
}: SeatProps) {
  const { t } = useTranslation();
  const pressedAt = useRef<number | null>(null);
  const { id, kind } = seat.participant;
  return (
    <button
      type="button"
      className={styles.seat}
      data-kind={kind}
      data-away={isAway || undefined}
      data-quiet={(acts === 0 && !isAway && kind === 'member') || undefined}
      aria-pressed={isSpeaking}
      aria-keyshortcuts={seat.key}
      onPointerDown={(event) => {
        pressedAt.current = event.timeStamp;
        if (isMoving) grab(event, seat);
      }}
      onPointerMove={isMoving ? (event) => drag(event, seat) : undefined}
      onPointerUp={isMoving ? () => drop(seat) : undefined}
      onPointerCancel={() => {
        pressedAt.current = null;
        drop(seat);
      }}
      onKeyDown={isMoving ? (event) => byKey(event, seat) : undefined}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => {
        if (isMoving) return;
        const held = pressedAt.current === null ? 0 : event.timeStamp - pressedAt.current;
        pressedAt.current = null;
        onTap(id, event.detail > 0 && held >= shortestHold ? Math.round(held) : null);
      }}
    >
      <kbd aria-hidden="true">{seat.key.toUpperCase()}</kbd>
      <span className={styles.seatName} aria-hidden="true">
        <Data>{name}</Data>
      </span>
      <small aria-hidden="true">{acts}</small>
      <span className="visually-hidden">
        {isAway
          ? t('{{name}}, not in the room, {{count}} acts', { name, count: acts })
          : t('{{name}}, {{count}} acts', { name, count: acts })}
      </span>
    </button>
  );
});
