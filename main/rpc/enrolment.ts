import * as consents from '../services/consents.ts';
import * as enrolment from '../services/enrolment.ts';
import * as separations from '../services/separations.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Before the group: who was referred, what is missing for whom, and who is not to be placed together. */
export function enrolmentRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    enrolment: {
      board: os.enrolment.board.handler(({ input }) => enrolment.board(open(), input)),
      setConsentRule: os.enrolment.setConsentRule.handler(({ input }) =>
        enrolment.setConsentRule(open(), input),
      ),
      refer: os.enrolment.refer.handler(({ input }) => enrolment.refer(open(), input)),
      updateReferral: os.enrolment.updateReferral.handler(({ input }) =>
        enrolment.updateReferral(open(), input),
      ),
      screen: os.enrolment.screen.handler(({ input }) => enrolment.screen(open(), input)),
      noteScreened: os.enrolment.noteScreened.handler(({ input }) => enrolment.noteScreened(open(), input)),
      explainConfidentiality: os.enrolment.explainConfidentiality.handler(({ input }) =>
        enrolment.explainConfidentiality(open(), input),
      ),
      enrol: os.enrolment.enrol.handler(({ input }) => enrolment.enrol(open(), input)),
      wait: os.enrolment.wait.handler(({ input }) => enrolment.wait(open(), input)),
      decline: os.enrolment.decline.handler(({ input }) => enrolment.decline(open(), input)),
      reopen: os.enrolment.reopen.handler(({ input }) => enrolment.reopen(open(), input)),
      remove: os.enrolment.remove.handler(({ input }) => enrolment.remove(open(), input)),
    },
    consents: {
      save: os.consents.save.handler(({ input }) => consents.save(open(), input)),
      send: os.consents.send.handler(({ input }) => consents.send(open(), input)),
      receive: os.consents.receive.handler(({ input }) => consents.receive(open(), input)),
      remove: os.consents.remove.handler(({ input }) => consents.remove(open(), input)),
    },
    separations: {
      list: os.separations.list.handler(({ input }) => separations.list(open(), input)),
      add: os.separations.add.handler(({ input }) => separations.add(open(), input)),
      update: os.separations.update.handler(({ input }) => separations.update(open(), input)),
      remove: os.separations.remove.handler(({ input }) => separations.remove(open(), input)),
    },
  };
}
