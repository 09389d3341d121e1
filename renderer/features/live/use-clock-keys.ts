import { frameKeys } from './live-keys.ts';
import type { ClockTaps } from './use-clock-taps.ts';
import { useLiveKeys } from './use-live-keys.ts';

/** The clock by keyboard. */
export function useClockKeys(taps: ClockTaps, areKeysOn: boolean): void {
  useLiveKeys(
    {
      [frameKeys.next]: () => taps.goNext('done'),
      [frameKeys.skip]: () => taps.goNext('skipped'),
      [frameKeys.back]: taps.goBack,
      [frameKeys.more]: () => taps.add(2),
    },
    areKeysOn,
  );
}
