import { type FileFacts, largestFile } from '../../../shared/contract/transfer.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { Problems } from './problems.ts';
import { readTable, type Table } from './read-table.ts';

interface Upload {
  workspace: OpenWorkspace;
  id: string;
  name: string;
  bytes: number;
  pieces: Buffer[];
  received: number;
  /** The file read as a table, from the first time that it is asked for. */
  reading: Promise<{ encoding: Encoding; table: Table }> | null;
}

/** How many lines of the file are shown as they are. */
const sampleLines = 8;
const longestSampleCell = 200;

/**
 * The file that is coming in. It is kept in memory only, one at a time, and forgotten when the workspace locks: what
 * is not yet taken in leaves no trace on the disk.
 */
export class Uploads {
  private upload: Upload | null = null;

  /**
   * `isHandOff`: a hand-off says in the clear whether it is of a practice workspace, and nothing of it is opened where
   * it does not belong; so the practice can take in its own. Anything else that comes in is real.
   * @throws MezzoError NOT_IN_PRACTICE, FILE_TOO_LARGE, FILE_EMPTY
   */
  begin(
    workspace: OpenWorkspace,
    { name, bytes, isHandOff = false }: { name: string; bytes: number; isHandOff?: boolean },
  ): { uploadId: string } {
    if (!isHandOff) refuseInPractice(workspace);
    this.forgetAll();
    if (bytes > largestFile) throw new MezzoError('FILE_TOO_LARGE', { bytes });
    if (bytes === 0) throw new MezzoError('FILE_EMPTY');
    const id = workspace.newId();
    this.upload = { workspace, id, name, bytes, pieces: [], received: 0, reading: null };
    return { uploadId: id };
  }

  /** @throws MezzoError UPLOAD_BROKEN where a piece is missing, comes twice or is too much */
  append(
    workspace: OpenWorkspace,
    { uploadId, offset, base64 }: { uploadId: string; offset: number; base64: string },
  ): { received: number } {
    const upload = this.require(workspace, uploadId);
    const piece = Buffer.from(base64, 'base64');
    if (offset !== upload.received || upload.received + piece.length > upload.bytes) {
      this.forgetAll();
      throw new MezzoError('UPLOAD_BROKEN');
    }
    upload.pieces.push(piece);
    upload.received += piece.length;
    return { received: upload.received };
  }

  /** @throws MezzoError UPLOAD_BROKEN, FILE_BINARY, FILE_EMPTY */
  async table(workspace: OpenWorkspace, uploadId: string): Promise<Table> {
    return (await this.read(workspace, uploadId)).table;
  }

  /**
   * The file as text, where it is no table.
   * @throws MezzoError UPLOAD_BROKEN, FILE_BINARY, FILE_EMPTY, FILE_TOO_LARGE over `mostBytes`
   */
  text(
    workspace: OpenWorkspace,
    uploadId: string,
    mostBytes: number,
  ): { name: string; bytes: number; text: string } {
    refuseInPractice(workspace);
    const upload = this.require(workspace, uploadId);
    const { name, bytes, received, reading, pieces } = upload;
    if (received !== bytes || reading !== null) throw new MezzoError('UPLOAD_BROKEN');
    if (bytes > mostBytes) throw new MezzoError('FILE_TOO_LARGE', { bytes, mostBytes });
    return { name, bytes, text: decodeText(Buffer.concat(pieces)).text };
  }

  /** The file as it is, where it is no text. @throws MezzoError UPLOAD_BROKEN */
  bytes(workspace: OpenWorkspace, uploadId: string): Buffer {
    const { bytes, received, reading, pieces } = this.require(workspace, uploadId);
    if (received !== bytes || reading !== null) throw new MezzoError('UPLOAD_BROKEN');
    return Buffer.concat(pieces);
  }

  /** @throws MezzoError UPLOAD_BROKEN, FILE_BINARY, FILE_EMPTY */
  async inspect(workspace: OpenWorkspace, { uploadId }: { uploadId: string }): Promise<FileFacts> {
    const { name, bytes } = this.require(workspace, uploadId);
    const { encoding, table } = await this.read(workspace, uploadId);
    const problems = new Problems(table.headings);
    problems.addAll(table.problems);
    for (const { code, column } of table.headingFaults)
      problems.add(code, { line: table.headingLine, column, value: table.headings[column] });
    return {
      uploadId,
      name,
      bytes,
      encoding,
      delimiter: table.delimiter,
      lines: table.rows.length,
      headings: table.headings,
      sample: table.rows
        .slice(0, sampleLines)
        .map(({ cells }) => cells.map((cell) => cell.slice(0, longestSampleCell))),
      problems: problems.list,
      problemCount: problems.count,
    };
  }

  forget(uploadId: string): void {
    if (this.upload?.id === uploadId) this.forgetAll();
  }

  forgetAll(): void {
    for (const piece of this.upload?.pieces ?? []) piece.fill(0);
    this.upload = null;
  }

  private async read(
    workspace: OpenWorkspace,
    uploadId: string,
  ): Promise<{ encoding: Encoding; table: Table }> {
    refuseInPractice(workspace);
    const upload = this.require(workspace, uploadId);
    if (upload.received !== upload.bytes) throw new MezzoError('UPLOAD_BROKEN');
    upload.reading ??= readFile(upload);
    return await upload.reading;
  }

  private require(workspace: OpenWorkspace, uploadId: string): Upload {
    const { upload } = this;
    if (upload?.id !== uploadId || upload.workspace !== workspace) throw new MezzoError('UPLOAD_BROKEN');
    return upload;
  }
}

/** The practice workspace holds fiction only. @throws MezzoError NOT_IN_PRACTICE */
export function refuseInPractice({ vault }: OpenWorkspace): void {
  if (vault.kind === 'practice') throw new MezzoError('NOT_IN_PRACTICE');
}

async function readFile(upload: Upload): Promise<{ encoding: Encoding; table: Table }> {
  const { encoding, text } = decodeText(Buffer.concat(upload.pieces));
  for (const piece of upload.pieces) piece.fill(0);
  upload.pieces = [];
  return { encoding, table: await readTable(text) };
}
