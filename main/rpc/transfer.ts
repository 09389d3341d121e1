import { MezzoError } from '../../shared/contract/failures.ts';
import type { Guarded, Implementation } from './guard.ts';

/** What comes in from files and goes out to them, and the jobs that long imports are. */
export function transferRouter(os: Implementation, { jobs }: Guarded) {
  const notYet = (): never => {
    throw new MezzoError('UNEXPECTED');
  };
  return {
    imports: {
      begin: os.imports.begin.handler(notYet),
      append: os.imports.append.handler(notYet),
      inspect: os.imports.inspect.handler(notYet),
      guessPeople: os.imports.guessPeople.handler(notYet),
      guessRegister: os.imports.guessRegister.handler(notYet),
      previewPeople: os.imports.previewPeople.handler(notYet),
      previewRegister: os.imports.previewRegister.handler(notYet),
      applyPeople: os.imports.applyPeople.handler(notYet),
      applyRegister: os.imports.applyRegister.handler(notYet),
      forget: os.imports.forget.handler(notYet),
      mappings: os.imports.mappings.handler(notYet),
      saveMapping: os.imports.saveMapping.handler(notYet),
      removeMapping: os.imports.removeMapping.handler(notYet),
    },
    jobs: {
      get: os.jobs.get.handler(({ input }) => jobs.get(input.jobId)),
      cancel: os.jobs.cancel.handler(({ input }) => {
        jobs.cancel(input.jobId);
        return {};
      }),
    },
    exports: {
      people: os.exports.people.handler(notYet),
      roster: os.exports.roster.handler(notYet),
      register: os.exports.register.handler(notYet),
      audit: os.exports.audit.handler(notYet),
    },
  };
}
