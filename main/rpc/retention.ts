import type { HandOffFiles } from '../services/hand-off/files.ts';
import { compact } from '../services/retention/compact.ts';
import { destroy, removeBackups } from '../services/retention/destroy.ts';
import { holdsOf, liftHold, placeHold } from '../services/retention/holds.ts';
import { certificate, log, since } from '../services/retention/log.ts';
import { setPolicy } from '../services/retention/policy.ts';
import { preview } from '../services/retention/preview.ts';
import { read } from '../services/retention/read.ts';
import type { Guarded, Implementation } from './guard.ts';

/** How long records are kept, what is held, and how they are destroyed. */
export function retentionRouter(os: Implementation, { door }: Guarded, files: HandOffFiles) {
  const open = () => door.requireOpen();
  return {
    retention: {
      read: os.retention.read.handler(() => read(open())),
      setPolicy: os.retention.setPolicy.handler(({ input }) => setPolicy(open(), input)),
      holdsOf: os.retention.holdsOf.handler(({ input }) => holdsOf(open(), input)),
      placeHold: os.retention.placeHold.handler(({ input }) => placeHold(open(), input)),
      liftHold: os.retention.liftHold.handler(({ input }) => liftHold(open(), input)),
      preview: os.retention.preview.handler(({ input }) => preview(open(), input)),
      destroy: os.retention.destroy.handler(({ input }) => {
        const destroyed = destroy(open(), input);
        // Files that wait in memory were made, or came, before it.
        files.forgetAll();
        return destroyed;
      }),
      compact: os.retention.compact.handler(() => compact(open())),
      removeBackups: os.retention.removeBackups.handler(({ input }) => removeBackups(open(), input)),
      since: os.retention.since.handler(({ input }) => since(open(), input)),
      log: os.retention.log.handler(() => log(open())),
      certificate: os.retention.certificate.handler(({ input }) => certificate(open(), input)),
    },
  };
}
