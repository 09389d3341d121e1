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
  const {
    upload,
    start: startUpload,
    forget,
  } = useUpload((begun) => Promise.resolve(begun), {
    isHandOff: true,
  });
  const { job, start: startJob, cancel, reset: resetJob } = useJob();
  const [facts, setFacts] = useState<HandOffFacts | null>(null);
  const [preview, setPreview] = useState<HandOffPreview | null>(null);
  const [matches, setMatches] = useState<readonly HandOffMatch[]>([]);
  const [choices, setChoices] = useState<ReadonlyMap<string, HandOffChoice['stands']>>(new Map());
  const [returning, setReturning] = useState<ReadonlySet<string>>(new Set());
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
      const sure = [
        ...first.likenesses.flatMap(({ table, id, candidates }): HandOffMatch[] =>
          candidates[0]?.isSure ? [{ table, theirId: id, hereId: candidates[0].id }] : [],
        ),
        ...first.twinSessions.flatMap(({ id, hereId, isOne }): HandOffMatch[] =>
          isOne ? [{ table: 'sessions', theirId: id, hereId }] : [],
        ),
      ];
      setPreview(
        sure.length === 0 ? first : asAsked(await client.handOff.preview({ uploadId, matches: sure }), first),
      );
      setMatches(sure);
      setFacts(found);
    });
  }

  /** What somebody decides changes what is new and what is in conflict: the whole is looked over again. */
  function lookAgain(next: readonly HandOffMatch[], back: ReadonlySet<string>): void {
    if (uploadId === null || preview === null) return;
    setMatches(next);
    setReturning(back);
    void attempt(async () => {
      const seen = await client.handOff.preview({ uploadId, matches: [...next], returning: [...back] });
      setPreview(asAsked(seen, preview));
    });
  }

  function match(changed: HandOffMatch): void {
    const others = matches.filter(({ theirId }) => theirId !== changed.theirId);
    // Somebody here is one of theirs, not two.
    const free = others.map((other) =>
      other.hereId !== null && other.hereId === changed.hereId ? { ...other, hereId: null } : other,
    );
    lookAgain([...free, changed], returning);
  }

  /** Whether something that was destroyed here is to be here again. */
  function bringBack(id: string, isBack: boolean): void {
    const next = new Set(returning);
    if (isBack) next.add(id);
    else next.delete(id);
    lookAgain(matches, next);
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
        returning: [...returning],
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
    setReturning(new Set());
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
    returning,
    job,
    isWorking,
    failure: failure ?? (job.state === 'failed' ? job.failure : null),
    chooseFile: (file: File) => {
      setFailure(null);
      startUpload(file, () => {});
    },
    open,
    match,
    bringBack,
    choose,
    take,
    cancel,
    beginAnew,
  };
}

/** The questions stay as they were first asked, whatever is answered. */
function asAsked(seen: HandOffPreview, { likenesses, twinSessions }: HandOffPreview): HandOffPreview {
  return { ...seen, likenesses, twinSessions };
}

export type Taking = ReturnType<typeof useTaking>;
