import * as files from '../services/act-files.ts';
import * as imports from '../services/act-import.ts';
import * as acts from '../services/acts.ts';
import * as observations from '../services/observations.ts';
import * as seats from '../services/seats.ts';
import * as tags from '../services/tags.ts';
import type { Uploads } from '../services/imports/uploads.ts';
import type { Guarded, Implementation } from './guard.ts';

/** What is captured of a session: acts, what was seen, interval samples, seats; and the quick tags. */
export function actsRouter(os: Implementation, { door }: Guarded, uploads: Uploads) {
  const open = () => door.requireOpen();
  return {
    acts: {
      list: os.acts.list.handler(({ input }) => acts.list(open(), input)),
      record: os.acts.record.handler(({ input }) => acts.record(open(), input)),
      recordMany: os.acts.recordMany.handler(({ input }) => acts.recordMany(open(), input)),
      update: os.acts.update.handler(({ input }) => acts.update(open(), input)),
      remove: os.acts.remove.handler(({ input }) => acts.remove(open(), input)),
      csv: os.acts.csv.handler(({ input }) => files.csv(open(), input)),
      observe: os.acts.observe.handler(({ input }) => observations.observe(open(), input)),
      removeObservation: os.acts.removeObservation.handler(({ input }) =>
        observations.removeObservation(open(), input),
      ),
      sample: os.acts.sample.handler(({ input }) => observations.sample(open(), input)),
      removeSample: os.acts.removeSample.handler(({ input }) => observations.removeSample(open(), input)),
      addCoding: os.acts.addCoding.handler(({ input }) => acts.addCoding(open(), input)),
      removeCoding: os.acts.removeCoding.handler(({ input }) => acts.removeCoding(open(), input)),
      seat: os.acts.seat.handler(({ input }) => seats.seat(open(), input)),
      resetSeats: os.acts.resetSeats.handler(({ input }) => seats.resetSeats(open(), input)),
    },
    actsImport: {
      preview: os.actsImport.preview.handler(({ input }) => imports.previewImport(open(), uploads, input)),
      apply: os.actsImport.apply.handler(({ input }) => imports.importFile(open(), uploads, input)),
    },
    tags: {
      list: os.tags.list.handler(() => tags.list(open())),
      add: os.tags.add.handler(({ input }) => tags.add(open(), input)),
      rename: os.tags.rename.handler(({ input }) => tags.rename(open(), input)),
      reorder: os.tags.reorder.handler(({ input }) => tags.reorder(open(), input)),
      remove: os.tags.remove.handler(({ input }) => tags.remove(open(), input)),
    },
  };
}
