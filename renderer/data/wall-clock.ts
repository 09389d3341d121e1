import { useSyncExternalStore } from 'react';
import { wallClock } from '../../shared/domain/local-time.ts';
import { useSettings } from './settings.ts';

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Wakes at the turn of each minute, by the machine's clock; also at once after the machine has slept. */
function wait(): void {
  timer = setTimeout(
    () => {
      for (const listener of listeners) listener();
      wait();
    },
    60_000 - (Date.now() % 60_000) + 20,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    wait();
    document.addEventListener('visibilitychange', tellAll);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tellAll);
  };
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** The day and the time on the wall, in the workspace's time zone; drawn anew each minute, and reads nothing. */
export function useWallClock(): { date: string; time: string } {
  const { timeZone } = useSettings();
  const minute = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / 60_000));
  return wallClock(new Date(minute * 60_000), timeZone);
}
