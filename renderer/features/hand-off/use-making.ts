import { useEffect, useRef, useState } from 'react';
import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { HandOffPart } from '../../../shared/contract/hand-off.ts';
import { client } from '../../data/client.ts';
import { downloadHandOff } from '../../data/download.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import { useJob } from '../../data/use-job.ts';

export interface MakingInput {
  groupId: string;
  parts: HandOffPart[];
  toName: string;
  passphrase: string;
  disclosure: DisclosureFields | null;
}

export type Making = ReturnType<typeof useMaking>;

/** The making of a file: the work of the core, then the file in pieces, then handed to the person to keep. */
export function useMaking() {
  const { job, start: startJob, cancel, reset: resetJob } = useJob();
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isFetching = useRef(false);

  async function save(): Promise<void> {
    setFailure(null);
    try {
      const { fileName } = await client.handOff.made();
      const pieces: string[] = [];
      for (let offset: number | null = 0; offset !== null;) {
        const piece: { base64: string; next: number | null } = await client.handOff.piece({ offset });
        pieces.push(piece.base64);
        offset = piece.next;
      }
      downloadHandOff(fileName, pieces);
      setSaved(fileName);
    } catch (error) {
      setFailure(toFailure(error));
    }
  }

  useEffect(() => {
    if (job.state !== 'done' || isFetching.current) return;
    isFetching.current = true;
    void save();
  }, [job.state]);

  // The file does not lie in memory longer than somebody looks at this page.
  useEffect(() => () => void client.handOff.forgetMade().catch(() => {}), []);

  function start(input: MakingInput): void {
    setFailure(null);
    isFetching.current = false;
    void startJob(() => client.handOff.make(input));
  }

  function reset(): void {
    setSaved(null);
    setFailure(null);
    resetJob();
    void client.handOff.forgetMade().catch(() => {});
  }

  const failed = failure ?? (job.state === 'failed' ? job.failure : null);
  const common = { start, cancel, reset, save: () => void save() };
  if (saved !== null && job.state === 'done')
    return { ...common, state: 'done' as const, fileName: saved, failure: null, done: 1, total: 1 };
  if (failed)
    return { ...common, state: 'failed' as const, fileName: '', failure: failed, done: 0, total: 0 };
  if (job.state === 'running' || job.state === 'done')
    return {
      ...common,
      state: 'working' as const,
      fileName: '',
      failure: null,
      done: job.state === 'running' ? job.done : 1,
      total: job.state === 'running' ? job.total : 1,
    };
  return { ...common, state: 'none' as const, fileName: '', failure: null, done: 0, total: 0 };
}
