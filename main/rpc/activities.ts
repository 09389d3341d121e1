import * as activities from '../services/activities.ts';
import * as files from '../services/activity-files.ts';
import { situation } from '../services/activity-situation.ts';
import type { Uploads } from '../services/imports/uploads.ts';
import type { Guarded, Implementation } from './guard.ts';

/** The activity library, its files, and what a session asks of an activity. */
export function activitiesRouter(os: Implementation, { door }: Guarded, uploads: Uploads) {
  const open = () => door.requireOpen();
  return {
    activities: {
      list: os.activities.list.handler(() => activities.list(open())),
      get: os.activities.get.handler(({ input }) => activities.get(open(), input)),
      create: os.activities.create.handler(({ input }) => activities.create(open(), input)),
      update: os.activities.update.handler(({ input }) => activities.update(open(), input)),
      copy: os.activities.copy.handler(({ input }) => activities.copy(open(), input)),
      trash: os.activities.trash.handler(({ input }) => activities.trash(open(), input)),
      setFavourite: os.activities.setFavourite.handler(({ input }) => activities.setFavourite(open(), input)),
      rate: os.activities.rate.handler(({ input }) => activities.rate(open(), input)),
      situation: os.activities.situation.handler(({ input }) => situation(open(), input)),
      export: os.activities.export.handler(({ input }) => files.exportFile(open(), input)),
      previewImport: os.activities.previewImport.handler(({ input }) =>
        files.previewImport(open(), uploads, input),
      ),
      import: os.activities.import.handler(({ input }) => files.importFile(open(), uploads, input)),
    },
  };
}
