import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';

/** So many times as fast as it was. */
export const replaySpeeds = [10, 30, 60, 120] as const;

export interface Replay {
  /** Milliseconds since the begin; the length is the end, and all is shown. */
  at: number;
  isPlaying: boolean;
  speed: number;
  play: () => void;
  pause: () => void;
  goTo: (at: number) => void;
  setSpeed: (speed: number) => void;
}

/** Where somebody wants no motion the replay goes on in steps of a second, which do not glide. */
function tickLength(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1000 : 100;
}

/** The moment that the address asks for (`?at=` with seconds since the begin), in milliseconds; null where it asks for none. */
export function useAskedMoment(): number | null {
  const asked = new URLSearchParams(useSearch()).get('at') ?? '';
  return /^\d{1,5}$/.test(asked) ? Number(asked) * 1000 : null;
}

/** The clock of a replay: it stands at the end, or at the moment asked for, until it is played. */
export function useReplay(length: number): Replay {
  // null: at the end, wherever that is
  const [moment, setMoment] = useState<number | null>(useAskedMoment());
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<number>(60);
  useEffect(() => {
    if (!isPlaying) return;
    const tick = tickLength();
    const timer = window.setInterval(() => {
      setMoment((before) =>
        before === null || before + speed * tick >= length ? null : before + speed * tick,
      );
    }, tick);
    return () => window.clearInterval(timer);
  }, [isPlaying, length, speed]);
  return {
    at: moment ?? length,
    isPlaying: isPlaying && moment !== null,
    speed,
    play: () => {
      if (moment === null) setMoment(0);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    goTo: (to) => {
      setPlaying(false);
      setMoment(to >= length ? null : Math.max(0, to));
    },
    setSpeed,
  };
}
