import { useEffect, useRef, useState } from 'react';
import { useLiveKeys } from '../use-live-keys.ts';
import { readDigits } from './seat-places.ts';
import { type Press, shortestHold } from './turn.ts';

/** So long the keys wait for a further digit. */
const digitPause = 900;

interface DigitActs {
  /** The digits mean this number. `heldMs`: how long the last of them was held, where it is up again. */
  choose: (number: number, press: Press, heldMs: number | null) => void;
  /** A digit was let go. */
  release: (key: string, heldMs: number) => void;
}

/**
 * Digits choose a seat by its number, 0 the group. Where there are ten seats or more a 1 waits a moment for its second
 * digit; one that is held waits for none.
 */
export function useDigits(
  acts: DigitActs,
  { seats, areKeysOn }: { seats: number; areKeysOn: boolean },
): string {
  const [waiting, setWaiting] = useState<{ typed: string; press: Press } | null>(null);
  const latest = useRef(acts);
  latest.current = acts;

  function add(digit: string): void {
    const press = { key: digit, at: Date.now() };
    const typed = (waiting?.typed ?? '') + digit;
    const meant = readDigits(typed, seats) ?? readDigits(digit, seats);
    if (meant === 'more') return setWaiting({ typed, press });
    setWaiting(null);
    if (meant !== null) latest.current.choose(meant, press, null);
  }

  function release(key: string, heldMs: number): void {
    if (waiting?.press.key !== key || heldMs < shortestHold) return latest.current.release(key, heldMs);
    setWaiting(null);
    latest.current.choose(Number(waiting.typed), waiting.press, heldMs);
  }

  useEffect(() => {
    if (waiting === null) return undefined;
    const timer = setTimeout(() => {
      setWaiting(null);
      latest.current.choose(Number(waiting.typed), waiting.press, null);
    }, digitPause);
    return () => clearTimeout(timer);
  }, [waiting]);
  useLiveKeys(
    Object.fromEntries([...'0123456789'].map((digit) => [digit, () => add(digit)])),
    areKeysOn,
    release,
  );
  return waiting?.typed ?? '';
}
