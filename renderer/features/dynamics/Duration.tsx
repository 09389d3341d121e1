import { formatMinutes, formatSeconds } from '../../i18n/format.ts';

/** A length of time, given in seconds; from an hour on without them. */
export function Duration({ seconds }: { seconds: number }) {
  const text = seconds >= 3600 ? formatMinutes(Math.round(seconds / 60)) : formatSeconds(seconds);
  return <time dateTime={`PT${Math.round(seconds)}S`}>{text}</time>;
}
