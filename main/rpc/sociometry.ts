import type { Uploads } from '../services/imports/uploads.ts';
import * as files from '../services/sociometry/files.ts';
import * as read from '../services/sociometry/read-rounds.ts';
import * as rounds from '../services/sociometry/rounds.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Sociometric rounds: what was asked, what was answered, where it stands in the picture, and their files. */
export function sociometryRouter(os: Implementation, { door }: Guarded, uploads: Uploads) {
  const open = () => door.requireOpen();
  return {
    sociometry: {
      list: os.sociometry.list.handler(({ input }) => read.list(open(), input)),
      get: os.sociometry.get.handler(({ input }) => read.get(open(), input)),
      history: os.sociometry.history.handler(({ input }) => read.history(open(), input)),
      observed: os.sociometry.observed.handler(({ input }) => read.observed(open(), input)),
      create: os.sociometry.create.handler(({ input }) => rounds.create(open(), input)),
      update: os.sociometry.update.handler(({ input }) => rounds.update(open(), input)),
      trash: os.sociometry.trash.handler(({ input }) => rounds.trash(open(), input)),
      answer: os.sociometry.answer.handler(({ input }) => rounds.answer(open(), input)),
      arrange: os.sociometry.arrange.handler(({ input }) => rounds.arrange(open(), input)),
      resetPlaces: os.sociometry.resetPlaces.handler(({ input }) => rounds.resetPlaces(open(), input)),
      previewImport: os.sociometry.previewImport.handler(({ input }) =>
        files.previewImport(open(), uploads, input),
      ),
      import: os.sociometry.import.handler(({ input }) => files.importFile(open(), uploads, input)),
      export: os.sociometry.export.handler(({ input }) => files.exportFile(open(), input)),
    },
  };
}
