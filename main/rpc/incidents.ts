import * as incidents from '../services/incidents.ts';
import * as protocol from '../services/protocol.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Incidents with their reports, and the local protocol beside them. */
export function incidentsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    incidents: {
      list: os.incidents.list.handler(({ input }) => incidents.list(open(), input)),
      open: os.incidents.open.handler(({ input }) => incidents.open(open(), input)),
      note: os.incidents.note.handler(({ input }) => incidents.note(open(), input)),
      add: os.incidents.add.handler(({ input }) => incidents.add(open(), input)),
      update: os.incidents.update.handler(({ input }) => incidents.update(open(), input)),
      close: os.incidents.close.handler(({ input }) => incidents.close(open(), input)),
      trash: os.incidents.trash.handler(({ input }) => incidents.trash(open(), input)),
      addReport: os.incidents.addReport.handler(({ input }) => incidents.addReport(open(), input)),
      updateReport: os.incidents.updateReport.handler(({ input }) => incidents.updateReport(open(), input)),
      removeReport: os.incidents.removeReport.handler(({ input }) => incidents.removeReport(open(), input)),
      protocol: os.incidents.protocol.handler(() => protocol.protocol(open())),
      setProtocol: os.incidents.setProtocol.handler(({ input }) => protocol.setProtocol(open(), input)),
    },
  };
}
