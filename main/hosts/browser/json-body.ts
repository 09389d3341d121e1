import type { IncomingMessage } from 'node:http';
import type { Refusal } from './request-guard.ts';

/** The largest body that is read, in bytes; files come in by pieces that fit. */
export const bodyLimit = 2 * 1024 * 1024;
/** How long a body may take from the first header to its last byte, in milliseconds. */
export const bodyDeadline = 10_000;

/**
 * Reads a JSON body whole before anything acts on it: never more than `bodyLimit` bytes, never longer than
 * the deadline, and only as well-formed UTF-8.
 */
export async function readJsonBody(
  request: IncomingMessage,
  deadline = bodyDeadline,
): Promise<{ body: unknown } | Refusal> {
  const declaredLength = Number(request.headers['content-length'] ?? 0);
  if (declaredLength > bodyLimit) return tooLarge;
  const pieces = await readPieces(request, deadline);
  if (!Array.isArray(pieces)) return pieces;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    return { body: JSON.parse(text) as unknown };
  } catch {
    return { status: 400, line: 'The body is not JSON.' };
  }
}

const tooLarge: Refusal = { status: 413, line: 'The body is larger than 2 MB.' };

function readPieces(request: IncomingMessage, deadline: number): Promise<Buffer[] | Refusal> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => finish({ status: 408, line: 'The body came too slowly.' }), deadline);

    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > bodyLimit) finish(tooLarge);
      else pieces.push(piece);
    });
    request.on('end', () => finish(pieces));
    request.on('error', () => finish({ status: 400, line: 'The body broke off.' }));
    request.on('close', () => finish({ status: 400, line: 'The body broke off.' }));

    function finish(outcome: Buffer[] | Refusal): void {
      clearTimeout(timer);
      request.removeAllListeners('data');
      resolve(outcome);
    }
  });
}
