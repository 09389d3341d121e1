import type { FileFacts } from '../../../shared/contract/transfer.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';

export type Encoding = FileFacts['encoding'];

/** How many bytes are looked at to tell text from something else. */
const looked = 65_536;
/** More control characters than this share, and it is no text. A stray one from a spreadsheet's cell is. */
const mostControl = 0.005;

/** The first bytes of files that are often mistaken for tables: zip (also .xlsx, .ods), PDF, old Office, gzip, images. */
const signatures = [
  '504b0304',
  '504b0506',
  '25504446',
  'd0cf11e0',
  '1f8b08',
  '89504e47',
  'ffd8ff',
  '47494638',
];

/**
 * Finds out how a text file was written and reads it: by its byte order mark; else UTF-16 by its zero bytes, UTF-8
 * where it is flawless, Windows-1252 otherwise (what spreadsheets on Windows save).
 * @throws MezzoError FILE_EMPTY, FILE_BINARY
 */
export function decodeText(bytes: Buffer): { encoding: Encoding; text: string } {
  if (bytes.length === 0) throw new MezzoError('FILE_EMPTY');
  const head = bytes.subarray(0, 8).toString('hex');
  if (signatures.some((signature) => head.startsWith(signature))) throw new MezzoError('FILE_BINARY');
  const encoding = guessEncoding(bytes);
  const text = encoding === 'utf-8' ? readUtf8(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text === null) return asText('windows-1252', new TextDecoder('windows-1252').decode(bytes));
  return asText(encoding, text);
}

function guessEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const end = Math.min(bytes.length, looked) & ~1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at & 1]! += 1;
  // In a table most characters are ASCII: one of their two bytes is zero, and always the same one.
  const pairs = end / 2;
  if (zeros[1]! > pairs * 0.4 && zeros[0]! < pairs * 0.05) return 'utf-16le';
  if (zeros[0]! > pairs * 0.4 && zeros[1]! < pairs * 0.05) return 'utf-16be';
  return 'utf-8';
}

function readUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The last look: text has words in it and hardly a control character. */
function asText(encoding: Encoding, text: string): { encoding: Encoding; text: string } {
  let control = 0;
  const end = Math.min(text.length, looked);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) throw new MezzoError('FILE_BINARY');
    const isControl = (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);
    // in flawless UTF-8 the sign of a lost letter was written by somebody; elsewhere it means that bytes were no letter
    if (isControl || (code === 0xfffd && encoding !== 'utf-8')) control += 1;
  }
  if (control > Math.max(1, end * mostControl)) throw new MezzoError('FILE_BINARY');
  if (text.trim() === '') throw new MezzoError('FILE_EMPTY');
  return { encoding, text };
}
