import { useEffect, useState } from 'react';

/** Whole seconds left until a moment of the world's clock (ISO 8601); 0 when it has come, or when there is none. */
export function secondsUntil(moment: string | null, now: number): number {
  if (moment === null) return 0;
  return Math.max(0, Math.ceil((Date.parse(moment) - now) / 1000));
}

/** `secondsUntil`, counting down on screen. */
export function useSecondsUntil(moment: string | null): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(moment, Date.now()));
  useEffect(() => {
    const look = () => setSeconds(secondsUntil(moment, Date.now()));
    look();
    if (secondsUntil(moment, Date.now()) === 0) return undefined;
    const timer = setInterval(() => {
      look();
      if (secondsUntil(moment, Date.now()) === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [moment]);
  return seconds;
}
