import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../../shared/contract/runs.ts';
import styles from './capture.module.css';
import { isHere } from '../in-the-room.ts';
import { Seat } from './Seat.tsx';
import type { PlacedSeat } from './seat-places.ts';
import { SeatTies } from './SeatTies.tsx';
import { countActs } from './tie-counts.ts';
import type { Capture } from './use-capture.ts';
import { useSeatMoves } from './use-seat-moves.ts';
import type { ShownAct } from './use-taps.ts';

/** So many seats may be drawn larger without touching each other. */
const roomySeats = 8;

interface SeatMapProps {
  live: LiveRun;
  seats: readonly PlacedSeat[];
  acts: readonly ShownAct[];
  capture: Capture;
  isMoving: boolean;
  nameOf: (id: string) => string;
}

/** Everybody around the table as the room is: tap who speaks, then to whom, or the table for the group. */
export function SeatMap({ live, seats, acts, capture, isMoving, nameOf }: SeatMapProps) {
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const { placeOf, moves } = useSeatMoves(live.session.id, room);
  const counts = useMemo(() => countActs(acts), [acts]);
  const away = useMemo(
    () => new Set(live.members.filter((member) => !isHere(member)).map(({ personId }) => personId)),
    [live.members],
  );
  const shown = useMemo(() => seats.map((seat) => ({ ...seat, ...placeOf(seat) })), [seats, placeOf]);
  const canTapGroup = !isMoving && (capture.speakerId !== null || capture.tag !== null);
  return (
    <div
      ref={room}
      className={styles.room}
      data-moving={isMoving || undefined}
      data-few={seats.length <= roomySeats || undefined}
    >
      <ul className={styles.legend} aria-label={t('How the seats are drawn')}>
        <li data-sign="quiet">{t('not heard yet')}</li>
        <li data-sign="away">{t('not here')}</li>
        <li>{t('hold: talk time')}</li>
      </ul>
      <SeatTies seats={shown} counts={counts} speakerId={capture.speakerId} />
      <button
        type="button"
        className={styles.table}
        disabled={!canTapGroup}
        onClick={() => capture.tap(null)}
        aria-keyshortcuts="0"
      >
        {t('Group')}
        <kbd aria-hidden="true">0</kbd>
        {counts.toGroup > 0 && <small>{t('{{count}} acts', { count: counts.toGroup })}</small>}
      </button>
      <ul className={styles.seats} aria-label={t('Seats')}>
        {shown.map((seat) => (
          <li
            key={seat.participant.id}
            style={{ insetInlineStart: `${seat.x / 10}%`, insetBlockStart: `${seat.y / 10}%` }}
          >
            <Seat
              seat={seat}
              name={nameOf(seat.participant.id)}
              acts={counts.bySpeaker.get(seat.participant.id) ?? 0}
              isAway={away.has(seat.participant.id)}
              isSpeaking={capture.speakerId === seat.participant.id}
              isMoving={isMoving}
              onTap={capture.tap}
              {...moves}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
