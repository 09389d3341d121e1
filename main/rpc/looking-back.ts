import * as climate from '../services/looking-back/climate.ts';
import * as debriefs from '../services/looking-back/debriefs.ts';
import * as recordings from '../services/looking-back/process-recordings.ts';
import * as stages from '../services/looking-back/stages.ts';
import * as observers from '../services/observers.ts';
import * as timeLine from '../services/time-line.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Looking back on a session, two observers of one, and the group's time line. */
export function lookingBackRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    stages: {
      list: os.stages.list.handler(({ input }) => stages.list(open(), input)),
      facts: os.stages.facts.handler(({ input }) => stages.facts(open(), input)),
      judge: os.stages.judge.handler(({ input }) => stages.judge(open(), input)),
      change: os.stages.change.handler(({ input }) => stages.change(open(), input)),
      remove: os.stages.remove.handler(({ input }) => stages.remove(open(), input)),
    },
    climate: {
      questions: os.climate.questions.handler(() => climate.questions(open())),
      addQuestions: os.climate.addQuestions.handler(({ input }) => climate.addQuestions(open(), input)),
      updateQuestion: os.climate.updateQuestion.handler(({ input }) => climate.updateQuestion(open(), input)),
      removeQuestion: os.climate.removeQuestion.handler(({ input }) => climate.removeQuestion(open(), input)),
      reorderQuestions: os.climate.reorderQuestions.handler(({ input }) =>
        climate.reorderQuestions(open(), input),
      ),
      ofSession: os.climate.ofSession.handler(({ input }) => climate.ofSession(open(), input)),
      rate: os.climate.rate.handler(({ input }) => climate.rate(open(), input)),
    },
    debriefs: {
      get: os.debriefs.get.handler(({ input }) => debriefs.get(open(), input)),
      save: os.debriefs.save.handler(({ input }) => debriefs.save(open(), input)),
    },
    processRecordings: {
      list: os.processRecordings.list.handler(({ input }) => recordings.list(open(), input)),
      get: os.processRecordings.get.handler(({ input }) => recordings.get(open(), input)),
      create: os.processRecordings.create.handler(({ input }) => recordings.create(open(), input)),
      update: os.processRecordings.update.handler(({ input }) => recordings.update(open(), input)),
      remove: os.processRecordings.remove.handler(({ input }) => recordings.remove(open(), input)),
    },
    timeLine: { read: os.timeLine.read.handler(({ input }) => timeLine.read(open(), input)) },
    observers: {
      read: os.observers.read.handler(({ input }) => observers.read(open(), input)),
      setKey: os.observers.setKey.handler(({ input }) => observers.setKey(open(), input)),
    },
  };
}
