import * as disclosures from '../services/disclosures.ts';
import * as incidents from '../services/incidents.ts';
import * as privateNotes from '../services/private-notes.ts';
import * as protocol from '../services/protocol.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Incidents with their reports and the local protocol, private notes, and the disclosure register. */
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
    privateNotes: {
      list: os.privateNotes.list.handler(({ input }) => privateNotes.list(open(), input)),
      get: os.privateNotes.get.handler(({ input }) => privateNotes.get(open(), input)),
      add: os.privateNotes.add.handler(({ input }) => privateNotes.add(open(), input)),
      update: os.privateNotes.update.handler(({ input }) => privateNotes.update(open(), input)),
      trash: os.privateNotes.trash.handler(({ input }) => privateNotes.trash(open(), input)),
      untrash: os.privateNotes.untrash.handler(({ input }) => privateNotes.untrash(open(), input)),
    },
    disclosures: {
      list: os.disclosures.list.handler(({ input }) => disclosures.list(open(), input)),
      add: os.disclosures.add.handler(({ input }) => disclosures.add(open(), input)),
      update: os.disclosures.update.handler(({ input }) => disclosures.update(open(), input)),
      remove: os.disclosures.remove.handler(({ input }) => disclosures.remove(open(), input)),
      csv: os.disclosures.csv.handler(({ input }) => disclosures.csv(open(), input)),
    },
  };
}
