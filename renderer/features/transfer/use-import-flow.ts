import { useState } from 'react';
import type { FileFacts, ImportPreview } from '../../../shared/contract/transfer.ts';
import { client } from '../../data/client.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import type { ImportStep } from './ImportFrame.tsx';
import { useJob } from '../../data/use-job.ts';
import { useUpload } from '../../data/use-upload.ts';

type AnyGuess = { mapping: object; savedId: string | null };

interface ImportCalls<Guess extends AnyGuess> {
  guess: (uploadId: string, savedId: string | null) => Promise<Guess>;
  preview: (uploadId: string, mapping: Guess['mapping']) => Promise<ImportPreview>;
  apply: (uploadId: string, mapping: Guess['mapping']) => Promise<{ jobId: string }>;
}

/**
 * The way of a file: chosen, read, given a meaning, looked over, taken in. Whatever is changed before the last step
 * only lives here; going back keeps what was said, another file begins anew.
 */
export function useImportFlow<Guess extends AnyGuess>(calls: ImportCalls<Guess>) {
  const { upload, start, forget } = useUpload((begun) => client.imports.inspect(begun));
  const { job, start: startJob, cancel, reset } = useJob();
  const [guess, setGuess] = useState<Guess | null>(null);
  const [mapping, setMapping] = useState<Guess['mapping'] | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [isPreviewing, setPreviewing] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const facts: FileFacts | null = upload.state === 'read' ? upload.facts : null;

  // Cancelled or refused: back at the preview, with the reason.
  const failure = refusal ?? (job.state === 'failed' ? job.failure : null);

  async function attempt<Result>(call: () => Promise<Result>, take: (result: Result) => void): Promise<void> {
    setRefusal(null);
    if (job.state === 'failed') reset();
    try {
      take(await call());
    } catch (error) {
      setRefusal(toFailure(error));
    }
  }

  async function guessFor(uploadId: string, savedId: string | null): Promise<void> {
    await attempt(
      () => calls.guess(uploadId, savedId),
      (guessed) => {
        setGuess(guessed);
        setMapping(guessed.mapping);
        setPreview(null);
      },
    );
  }

  async function look(): Promise<void> {
    if (!facts || mapping === null) return;
    setPreviewing(true);
    await attempt(() => calls.preview(facts.uploadId, mapping), setPreview);
    setPreviewing(false);
  }

  function take(): void {
    if (!facts || mapping === null) return;
    setRefusal(null);
    void startJob(() => calls.apply(facts.uploadId, mapping));
  }

  function beginAnew(): void {
    forget();
    reset();
    setGuess(null);
    setMapping(null);
    setPreview(null);
    setRefusal(null);
  }

  const step: ImportStep =
    job.state === 'running' || job.state === 'done'
      ? 'done'
      : facts === null || guess === null || mapping === null
        ? 'file'
        : preview === null
          ? 'meaning'
          : 'preview';

  return {
    step,
    upload,
    facts,
    guess,
    mapping,
    preview,
    job,
    failure,
    isPreviewing,
    chooseFile: (file: File) => start(file, ({ uploadId }) => void guessFor(uploadId, null)),
    setMapping,
    takeGuess: (savedId: string | null) => facts && void guessFor(facts.uploadId, savedId),
    look,
    backToMeaning: () => setPreview(null),
    take,
    cancel,
    beginAnew,
  };
}
