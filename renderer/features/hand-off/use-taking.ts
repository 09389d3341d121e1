import { useState } from 'react';
import type {
  HandOffChoice,
  HandOffFacts,
  HandOffMatch,
  HandOffPreview,
} from '../../../shared/contract/hand-off.ts';
import { client } from '../../data/client.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import { useJob } from '../../data/use-job.ts';
import { useUpload } from '../../data/use-upload.ts';

export type Step = 'file' | 'preview' | 'done';

/**
 * The way of a hand-off that comes in: chosen, opened with its passphrase, looked over and decided, taken in. Whatever
 * is chosen before the last step only lives here.
 */
export function useTaking() {
  const { upload, start: startUpload, forget } = useUpload((begun) => Promise.resolve(begun));
  const { job, start: startJob, cancel, reset: resetJob } = useJob();
  const [facts, setFacts] = useState<HandOffFacts | null>(null);
  const [preview, setPreview] = useState<HandOffPreview | null>(null);
  const [matches, setMatches] = useState<readonly HandOffMatch[]>([]);
  const [choices, setChoices] = useState<ReadonlyMap<string, HandOffChoice['stands']>>(new Map());
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const uploadId = upload.state === 'read' ? upload.facts.uploadId : null;

  async function attempt(work: () => Promise<void>): Promise<void> {
    setFailure(null);
    setWorking(true);
    try {
      await work();
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setWorking(false);
    }
  }

  function open(passphrase: string): void {
    if (uploadId === null) return;
    void attempt(async () => {
      const found = await client.handOff.open({ uploadId, passphrase });
      const first = await client.handOff.preview({ uploadId, matches: [] });
      const sure = first.likenesses.flatMap(({ table, id, candidates }): HandOffMatch[] =>
        candidates[0]?.isSure ? [{ table, theirId: id, hereId: candidates[0].id }] : [],
      );
      setPreview(
        sure.length === 0
          ? first
          : {
              ...(await client.handOff.preview({ uploadId, matches: sure })),
              likenesses: first.likenesses,
            },
      );
      setMatches(sure);
      setFacts(found);
    });
  }

  /** Who somebody in the file is here changes what is new and what is in conflict: the whole is looked over again. */
  function match(changed: HandOffMatch): void {
    if (uploadId === null || preview === null) return;
    const others = matches.filter(({ theirId }) => theirId !== changed.theirId);
    // Somebody here is one of theirs, not two.
    const free = others.map((other) =>
      other.hereId !== null && other.hereId === changed.hereId ? { ...other, hereId: null } : other,
    );
    const next = [...free, changed];
    setMatches(next);
    void attempt(async () => {
      const seen = await client.handOff.preview({ uploadId, matches: next });
      setPreview({ ...seen, likenesses: preview.likenesses });
    });
  }

  function choose(keys: readonly string[], stands: HandOffChoice['stands'] | null): void {
    const next = new Map(choices);
    for (const key of keys)
      if (stands === null) next.delete(key);
      else next.set(key, stands);
    setChoices(next);
  }

  function take(): void {
    if (uploadId === null) return;
    setFailure(null);
    void startJob(() =>
      client.handOff.take({
        uploadId,
        matches: [...matches],
        choices: [...choices].map(([key, stands]) => ({ key, stands })),
      }),
    );
  }

  function beginAnew(): void {
    forget();
    resetJob();
    setFacts(null);
    setPreview(null);
    setMatches([]);
    setChoices(new Map());
    setFailure(null);
  }

  const step: Step =
    job.state === 'running' || job.state === 'done' ? 'done' : facts && preview ? 'preview' : 'file';
  return {
    step,
    upload,
    facts,
    preview,
    matches,
    choices,
    job,
    isWorking,
    failure: failure ?? (job.state === 'failed' ? job.failure : null),
    chooseFile: (file: File) => {
      setFailure(null);
      startUpload(file, () => {});
    },
    open,
    match,
    choose,
    take,
    cancel,
    beginAnew,
  };
}

export type Taking = ReturnType<typeof useTaking>;
