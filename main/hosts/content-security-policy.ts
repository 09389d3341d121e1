import { randomBytes } from 'node:crypto';

/**
 * The page's content security policy. Nothing may load but our own files; nothing may run but our own
 * scripts, and no string may become markup or code (trusted types, with no policy that could make one).
 * The nonce is for one style element that React Aria adds while it runs; 'unsafe-inline' is never needed.
 *
 * @param nonce a value made by `createNonce` for this load alone
 */
export function buildContentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** 128 random bits, written so that they need no escaping in HTML or in a header. */
export function createNonce(): string {
  return randomBytes(16).toString('base64url');
}
