import { createHmac, randomBytes } from 'node:crypto';
import { isSameHex } from '../../workspace/derived-keys.ts';

/**
 * The code that leads out of a round, as it is kept. Ten thousand codes are tried in no time whatever a single try
 * costs, so that it is not stretched but bound to a key of the workspace (HMAC with SHA-256, a salt for each round):
 * who has only what is kept, and not the key, can try nothing.
 */
export interface KeptCode {
  salt: string;
  mac: string;
}

export function keepCode(roundKey: Buffer, code: string): KeptCode {
  const salt = randomBytes(16).toString('hex');
  return { salt, mac: macOf(roundKey, salt, code) };
}

export function isCode(roundKey: Buffer, { salt, mac }: KeptCode, code: string): boolean {
  return isSameHex(macOf(roundKey, salt, code), mac);
}

function macOf(roundKey: Buffer, salt: string, code: string): string {
  return createHmac('sha256', roundKey).update(`${salt} ${code}`, 'utf8').digest('hex');
}

/** So many wrong codes are slips; from then on each is followed by a pause. */
export const slips = 5;
/** Seconds to wait after the fifth, sixth, ... wrong code; the last one holds for all that follow. */
const pauses = [30, 60, 120, 300, 900] as const;

export interface WrongCodes {
  count: number;
  /** When the last one was (UTC, ISO). */
  lastAt: string | null;
}

/** Until when nothing is tried; null where the next try may be now. */
export function pauseUntil({ count, lastAt }: WrongCodes, now: Date): Date | null {
  if (count < slips || lastAt === null) return null;
  const seconds = pauses[Math.min(count - slips, pauses.length - 1)]!;
  const until = new Date(Date.parse(lastAt) + seconds * 1000);
  return until > now ? until : null;
}
