import { MezzoError } from '../../shared/contract/failures.ts';
import type { HandOffFiles } from '../services/hand-off/files.ts';
import { figures, list, make, requireMakeable } from '../services/hand-off/make.ts';
import { preview, requireMeant, take } from '../services/hand-off/take.ts';
import type { Progress } from '../services/jobs.ts';
import type { Guarded, Implementation } from './guard.ts';

/** A group handed to another facilitator, and one taken in. */
export function handOffRouter(os: Implementation, { door, jobs, log }: Guarded, files: HandOffFiles) {
  const open = () => door.requireOpen();
  const { uploads, made, opened } = files;

  /** A job has nobody to answer to when it fails by a defect of ours: the log is told, by kind and never by text. */
  function startJob(work: (progress: Progress) => Promise<{ undoStep: number | null }>): { jobId: string } {
    const jobId = jobs.start(async (progress) => {
      try {
        return await work(progress);
      } catch (error) {
        if (!(error instanceof MezzoError))
          log.error('job.failed', { error: error instanceof Error ? error.name : typeof error });
        throw error;
      }
    });
    return { jobId };
  }

  return {
    handOff: {
      figures: os.handOff.figures.handler(({ input }) => figures(open(), input)),
      make: os.handOff.make.handler(({ input }) => {
        const workspace = open();
        requireMakeable(workspace, input);
        made.forget();
        return startJob(async (progress) => {
          made.keep(await make(workspace, input, progress, door.vaultOptions().cost));
          return { undoStep: null };
        });
      }),
      made: os.handOff.made.handler(() => made.facts()),
      piece: os.handOff.piece.handler(({ input }) => made.piece(input)),
      forgetMade: os.handOff.forgetMade.handler(() => {
        made.forget();
        return {};
      }),
      list: os.handOff.list.handler(({ input }) => list(open(), input)),
      open: os.handOff.open.handler(({ input }) => opened.open(open(), uploads, input)),
      preview: os.handOff.preview.handler(({ input }) => preview(open(), opened, input)),
      take: os.handOff.take.handler(({ input }) => {
        const workspace = open();
        requireMeant(workspace, opened.require(workspace, input.uploadId), input.returning);
        return startJob((progress) => take(workspace, opened, input, progress));
      }),
    },
  };
}
