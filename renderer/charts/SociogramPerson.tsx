import type { KeyboardEvent, PointerEvent } from 'react';
import type { Labelled } from './label-boxes.ts';
import { round } from './sociogram-geometry.ts';
import styles from './sociogram.module.css';

export interface SociogramPerson {
  id: string;
  /** Below the shape. */
  label: string;
  /** In words, for a pointer that rests and for reading aloud. */
  description: string;
  /** Choices received; the figure in the shape. */
  received: number;
  shape: 'star' | 'member' | 'unchosen' | 'isolate';
  /** Takes no part in the round that is shown, and keeps the place for another. */
  isAbsent?: boolean;
}

export interface PersonHandlers {
  onPointerDown: (event: PointerEvent<SVGGElement>) => void;
  onPointerMove: (event: PointerEvent<SVGGElement>) => void;
  onPointerUp: (event: PointerEvent<SVGGElement>) => void;
  onPointerCancel: () => void;
  onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  onFocus: () => void;
}

interface SociogramPersonShapeProps {
  person: SociogramPerson;
  place: Labelled;
  fontSize: number;
  isMuted: boolean;
  isChosen: boolean;
  /** Without handlers the picture only shows. */
  handlers?: PersonHandlers | undefined;
  isTabStop: boolean;
}

/** One person: a shape that tells how the round fell out for them, the choices received in it, the name below. */
export function SociogramPersonShape(props: SociogramPersonShapeProps) {
  const { person, place, fontSize, isMuted, isChosen, handlers, isTabStop } = props;
  const { radius } = place;
  const state = {
    'data-shape': person.shape,
    'data-muted': isMuted,
    'data-chosen': isChosen,
    transform: `translate(${round(place.x)} ${round(place.y)})`,
  };
  return (
    <>
      <g
        className={styles.person}
        data-person={person.id}
        {...state}
        {...(handlers && {
          role: 'button',
          tabIndex: isTabStop ? 0 : -1,
          'aria-label': person.description,
          'aria-pressed': isChosen,
          ...handlers,
        })}
      >
        {handlers && <title>{person.description}</title>}
        <circle className={styles.ring} r={radius + 6} />
        {person.shape === 'star' && <circle className={styles.halo} r={radius + 4} />}
        {person.shape === 'unchosen' || person.shape === 'isolate' ? (
          <rect
            className={styles.shape}
            x={-radius * 0.9}
            y={-radius * 0.9}
            width={radius * 1.8}
            height={radius * 1.8}
            rx={radius * 0.2}
          />
        ) : (
          <circle className={styles.shape} r={radius} />
        )}
      </g>
      {/* Beside the button and not in it: its own words say more than what is written here. */}
      <g className={styles.words} {...state} aria-hidden="true">
        <text className={styles.figure} y={fontSize * 0.34} fontSize={fontSize * 0.95}>
          {person.isAbsent ? '–' : person.received}
        </text>
        <text className={styles.name} y={radius + fontSize * 1.05} fontSize={fontSize}>
          {person.label}
        </text>
      </g>
    </>
  );
}
