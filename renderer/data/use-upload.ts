import { useEffect, useRef, useState } from 'react';
import { largestFile, largestPiece } from '../../shared/contract/transfer.ts';
import { client } from './client.ts';
import { type Failure, toFailure } from './failure.ts';

export type UploadState<Reading = unknown> =
  | { state: 'none' }
  | { state: 'sending'; sent: number; of: number }
  | { state: 'failed'; failure: Failure }
  | { state: 'read'; facts: Reading };

/**
 * Brings a file into the core's memory in pieces and has it read: `read` answers what is in it. The file is never kept
 * in the page and never written to a disk; leaving the screen forgets it.
 */
export function useUpload<Reading>(
  read: (upload: { uploadId: string }) => Promise<Reading>,
  { isHandOff = false }: { isHandOff?: boolean } = {},
) {
  const [upload, setUpload] = useState<UploadState<Reading>>({ state: 'none' });
  /** Which file is the current one: a later choice overtakes the one still on its way. */
  const current = useRef(0);
  const uploadId = useRef<string | null>(null);

  useEffect(
    () => () => {
      current.current += 1;
      if (uploadId.current !== null)
        void client.imports.forget({ uploadId: uploadId.current }).catch(() => {});
    },
    [],
  );

  async function send(file: File, onRead: (facts: Reading) => void): Promise<void> {
    const turn = (current.current += 1);
    const isCurrent = () => current.current === turn;
    setUpload({ state: 'sending', sent: 0, of: file.size });
    try {
      const begun = await client.imports.begin({
        name: file.name.slice(0, 255),
        bytes: file.size,
        isHandOff,
      });
      uploadId.current = begun.uploadId;
      for (let offset = 0; offset < file.size && isCurrent(); offset += largestPiece) {
        const piece = file.slice(offset, offset + largestPiece);
        await client.imports.append({ ...begun, offset, base64: await toBase64(piece) });
        if (isCurrent())
          setUpload({ state: 'sending', sent: Math.min(offset + largestPiece, file.size), of: file.size });
      }
      if (!isCurrent()) return;
      const facts = await read(begun);
      if (!isCurrent()) return;
      setUpload({ state: 'read', facts });
      onRead(facts);
    } catch (error) {
      // A file that the system no longer lets us read (moved, a drive pulled out) fails in the page itself.
      const failure: Failure =
        error instanceof DOMException ? { code: 'UPLOAD_BROKEN', details: {} } : toFailure(error);
      if (isCurrent()) setUpload({ state: 'failed', failure });
    }
  }

  function start(file: File, onRead: (facts: Reading) => void): void {
    if (file.size > largestFile) {
      current.current += 1;
      setUpload({ state: 'failed', failure: { code: 'FILE_TOO_LARGE', details: { bytes: file.size } } });
      return;
    }
    void send(file, onRead);
  }

  function forget(): void {
    current.current += 1;
    if (uploadId.current !== null) void client.imports.forget({ uploadId: uploadId.current }).catch(() => {});
    uploadId.current = null;
    setUpload({ state: 'none' });
  }

  return { upload, start, forget };
}

async function toBase64(piece: Blob): Promise<string> {
  const bytes = new Uint8Array(await piece.arrayBuffer());
  let binary = '';
  // In parts, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
