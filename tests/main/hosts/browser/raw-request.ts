import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 when the server hung up without a word. */
  status: number;
  text: string;
}

/**
 * Sends bytes exactly as they are and collects what comes back until the server hangs up or falls silent:
 * for requests that no HTTP client would let anyone send.
 */
export function sendRaw(
  port: number,
  pieces: readonly (string | Buffer)[],
  silence = 1_500,
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => pieces.forEach((piece) => socket.write(piece)));
    const finish = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    socket.setTimeout(silence, finish);
    socket.on('data', (piece) => (text += piece.toString('latin1')));
    socket.on('error', finish);
    socket.on('close', finish);
  });
}

/** A request as lines: the first line, the headers in the given order (a name may repeat), then the body. */
export function composeRequest(firstLine: string, headers: readonly [string, string][], body = ''): string {
  return [firstLine, ...headers.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n');
}
