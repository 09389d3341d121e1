import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a printed address opens the door, in milliseconds. */
export const codeLifetime = 30_000;

export interface Admission {
  /** A new code for an address; it opens once, within `codeLifetime`. */
  issueCode(): string;
  /** The session's token for a code, or undefined when the code is unknown, used or too old. */
  exchangeCode(code: string): string | undefined;
  /** Whether an `authorization` header carries the session's token. */
  isAdmitted(authorization: string | undefined): boolean;
}

/**
 * Who may speak to the core over the loopback interface. The token (256 bits) lives in memory only: it is
 * never part of an address, an argument or the log. Every comparison is of digests of equal length and takes
 * the same time wherever the first difference lies.
 *
 * @param now milliseconds that only move forward
 * @param token given only in development, so that a restart of the core does not lose the open page
 */
export function createAdmission(now: () => number, token = randomBytes(32).toString('base64url')): Admission {
  const tokenDigest = digest(`Bearer ${token}`);
  let openCodes: readonly { codeDigest: Buffer; issuedAt: number }[] = [];

  return {
    issueCode() {
      const code = randomBytes(24).toString('base64url');
      openCodes = [...openCodes.filter(isFresh), { codeDigest: digest(code), issuedAt: now() }];
      return code;
    },
    exchangeCode(code) {
      const offered = digest(code);
      const match = openCodes.find(({ codeDigest }) => timingSafeEqual(codeDigest, offered));
      openCodes = openCodes.filter((open) => open !== match);
      return match !== undefined && isFresh(match) ? token : undefined;
    },
    isAdmitted(authorization) {
      return authorization !== undefined && timingSafeEqual(digest(authorization), tokenDigest);
    },
  };

  function isFresh(open: { issuedAt: number }): boolean {
    return now() - open.issuedAt <= codeLifetime;
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
