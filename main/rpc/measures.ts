import type { Uploads } from '../services/imports/uploads.ts';
import * as files from '../services/measures/files.ts';
import * as groupMeasures from '../services/measures/group-measures.ts';
import * as measures from '../services/measures/measures.ts';
import * as passingAround from '../services/measures/passing-around.ts';
import * as read from '../services/measures/read-scores.ts';
import * as scores from '../services/measures/scores.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Measures of the workspace, which of them a group uses, the scores taken with them, and the round of the device. */
export function measuresRouter(os: Implementation, { door }: Guarded, uploads: Uploads) {
  const open = () => door.requireOpen();
  return {
    measures: {
      list: os.measures.list.handler(() => measures.list(open())),
      get: os.measures.get.handler(({ input }) => measures.get(open(), input)),
      create: os.measures.create.handler(({ input }) => measures.create(open(), input)),
      update: os.measures.update.handler(({ input }) => measures.update(open(), input)),
      duplicate: os.measures.duplicate.handler(({ input }) => measures.duplicate(open(), input)),
      trash: os.measures.trash.handler(({ input }) => measures.trash(open(), input)),
    },
    groupMeasures: {
      list: os.groupMeasures.list.handler(({ input }) => groupMeasures.list(open(), input)),
      add: os.groupMeasures.add.handler(({ input }) => groupMeasures.add(open(), input)),
      setRhythm: os.groupMeasures.setRhythm.handler(({ input }) => groupMeasures.setRhythm(open(), input)),
      setRater: os.groupMeasures.setRater.handler(({ input }) => groupMeasures.setRater(open(), input)),
      remove: os.groupMeasures.remove.handler(({ input }) => groupMeasures.remove(open(), input)),
      reorder: os.groupMeasures.reorder.handler(({ input }) => groupMeasures.reorder(open(), input)),
    },
    passingAround: {
      get: os.passingAround.get.handler(() => passingAround.get(open())),
      begin: os.passingAround.begin.handler(({ input }) => passingAround.begin(open(), input)),
      answer: os.passingAround.answer.handler(({ input }) => passingAround.answer(open(), input)),
      finishTurn: os.passingAround.finishTurn.handler(({ input }) => passingAround.finishTurn(open(), input)),
      leave: os.passingAround.leave.handler(({ input }) => passingAround.leave(open(), input)),
      end: os.passingAround.end.handler(() => passingAround.end(open())),
    },
    scores: {
      ofGroup: os.scores.ofGroup.handler(({ input }) => read.ofGroup(open(), input)),
      ofSession: os.scores.ofSession.handler(({ input }) => read.ofSession(open(), input)),
      ofPerson: os.scores.ofPerson.handler(({ input }) => read.ofPerson(open(), input)),
      answer: os.scores.answer.handler(({ input }) => scores.answer(open(), input)),
      pass: os.scores.pass.handler(({ input }) => scores.pass(open(), input)),
      remark: os.scores.remark.handler(({ input }) => scores.remark(open(), input)),
      remove: os.scores.remove.handler(({ input }) => scores.remove(open(), input)),
      previewImport: os.scores.previewImport.handler(({ input }) =>
        files.previewImport(open(), uploads, input),
      ),
      import: os.scores.import.handler(({ input }) => files.importFile(open(), uploads, input)),
      export: os.scores.export.handler(({ input }) => files.exportFile(open(), input)),
    },
  };
}
