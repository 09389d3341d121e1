import { MezzoError } from '../../shared/contract/failures.ts';
import * as exports from '../services/exports.ts';
import * as mappings from '../services/imports/mappings.ts';
import * as importPeople from '../services/imports/people.ts';
import * as importRegister from '../services/imports/register.ts';
import type { Uploads } from '../services/imports/uploads.ts';
import type { Progress } from '../services/jobs.ts';
import type { Guarded, Implementation } from './guard.ts';

/** What comes in from files and goes out to them, and the jobs that long imports are. */
export function transferRouter(os: Implementation, { door, jobs, log }: Guarded, uploads: Uploads) {
  const open = () => door.requireOpen();

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
    imports: {
      begin: os.imports.begin.handler(({ input }) => uploads.begin(open(), input)),
      append: os.imports.append.handler(({ input }) => uploads.append(open(), input)),
      inspect: os.imports.inspect.handler(({ input }) => uploads.inspect(open(), input)),
      guessPeople: os.imports.guessPeople.handler(({ input }) => importPeople.guess(open(), uploads, input)),
      guessRegister: os.imports.guessRegister.handler(({ input }) =>
        importRegister.guess(open(), uploads, input),
      ),
      previewPeople: os.imports.previewPeople.handler(({ input }) =>
        importPeople.preview(open(), uploads, input),
      ),
      previewRegister: os.imports.previewRegister.handler(({ input }) =>
        importRegister.preview(open(), uploads, input),
      ),
      applyPeople: os.imports.applyPeople.handler(({ input }) => {
        const workspace = open();
        return startJob((progress) => importPeople.apply(workspace, uploads, input, progress));
      }),
      applyRegister: os.imports.applyRegister.handler(({ input }) => {
        const workspace = open();
        return startJob((progress) => importRegister.apply(workspace, uploads, input, progress));
      }),
      forget: os.imports.forget.handler(({ input }) => {
        uploads.forget(input.uploadId);
        return {};
      }),
      mappings: os.imports.mappings.handler(({ input }) => mappings.list(open(), input)),
      saveMapping: os.imports.saveMapping.handler(({ input }) => mappings.save(open(), input)),
      removeMapping: os.imports.removeMapping.handler(({ input }) => mappings.remove(open(), input)),
    },
    jobs: {
      get: os.jobs.get.handler(({ input }) => jobs.get(input.jobId)),
      cancel: os.jobs.cancel.handler(({ input }) => {
        jobs.cancel(input.jobId);
        return {};
      }),
    },
    exports: {
      people: os.exports.people.handler(() => exports.people(open())),
      roster: os.exports.roster.handler(({ input }) => exports.roster(open(), input)),
      register: os.exports.register.handler(({ input }) => exports.register(open(), input)),
      audit: os.exports.audit.handler(() => exports.audit(open())),
    },
  };
}
