import type { IncomingMessage } from 'node:http';
import { browserSession } from '../../../shared/contract/host-bridge.ts';

/** What is said to a caller who is turned away: a status and one line that tells nothing about the records. */
export interface Refusal {
  status: 400 | 401 | 403 | 404 | 405 | 408 | 413 | 415 | 421 | 500;
  line: string;
}

/** Where an accepted request goes next. */
export type Destination = 'page' | 'session' | 'procedure';

// A second copy of one of these would let two readers of the same request see different values.
const headersThatMustBeSingle = [
  'host',
  'origin',
  'authorization',
  'content-type',
  'content-length',
  'transfer-encoding',
];

/**
 * Decides, before anything else looks at a request, whether it may come in and where it goes. The order
 * matters: the host name first (DNS rebinding), then the origin (another site), then the method and type.
 *
 * @param address the one host and port that this server is, such as '127.0.0.1:41233'
 */
export function guardRequest(request: IncomingMessage, address: string): Destination | Refusal {
  const { headers, method } = request;
  if (countHeader(request, 'host') !== 1 || headers.host !== address) {
    return { status: 421, line: 'This address is not served here.' };
  }
  if (headersThatMustBeSingle.some((name) => countHeader(request, name) > 1)) {
    return { status: 400, line: 'A header came twice.' };
  }
  const path = readPath(request);
  if (path === undefined) return { status: 400, line: 'The path is not understood.' };

  const origin = `http://${address}`;
  if (headers.origin !== undefined && headers.origin !== origin) return foreign;
  if (isProcedurePath(path) || path === browserSession.sessionPath) {
    if (method !== 'POST') return { status: 405, line: 'Only POST is accepted here.' };
    if (headers.origin !== origin || isCrossSite(request)) return foreign;
    if (!isJson(headers['content-type'])) return { status: 415, line: 'Only JSON is accepted here.' };
    return path === browserSession.sessionPath ? 'session' : 'procedure';
  }
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, line: 'Only GET is accepted here.' };
  return 'page';
}

/** The path without its query, exactly as sent; undefined when it is no plain path of this server. */
export function readPath(request: IncomingMessage): string | undefined {
  const target = request.url ?? '';
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(target) || target.includes('\\')) return undefined;
  return target.split(/[?#]/, 1)[0];
}

const foreign: Refusal = { status: 403, line: 'Only the page that Mezzo serves may ask this.' };

function isProcedurePath(path: string): boolean {
  return path === browserSession.rpcPath || path.startsWith(`${browserSession.rpcPath}/`);
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json(\s*;\s*charset=utf-8)?$/i.test(contentType ?? '');
}

/** A browser's own word on where a request came from; absent in older browsers, so it can only refuse. */
function isCrossSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin';
}

function countHeader(request: IncomingMessage, name: string): number {
  return request.rawHeaders.filter((entry, index) => index % 2 === 0 && entry.toLowerCase() === name).length;
}
