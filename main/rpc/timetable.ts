import { clashes } from '../services/clashes.ts';
import * as classes from '../services/timetable/classes.ts';
import { ledger } from '../services/timetable/ledger.ts';
import { propose } from '../services/timetable/proposals.ts';
import * as schedules from '../services/timetable/schedules.ts';
import { letters } from '../services/timetable/school-days.ts';
import type { Guarded, Implementation } from './guard.ts';

/** Bells and cycle, students' classes, what groups take of them, and what is in the way of a moment. */
export function timetableRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    timetable: {
      read: os.timetable.read.handler(() => schedules.read(open())),
      setCycle: os.timetable.setCycle.handler(({ input }) => schedules.setCycle(open(), input)),
      saveSchedule: os.timetable.saveSchedule.handler(({ input }) => schedules.saveSchedule(open(), input)),
      removeSchedule: os.timetable.removeSchedule.handler(({ input }) =>
        schedules.removeSchedule(open(), input),
      ),
      letters: os.timetable.letters.handler(({ input }) => letters(open(), input)),
      classesOf: os.timetable.classesOf.handler(({ input }) => classes.classesOf(open(), input)),
      setClasses: os.timetable.setClasses.handler(({ input }) => classes.setClasses(open(), input)),
      addClassForMany: os.timetable.addClassForMany.handler(({ input }) =>
        classes.addClassForMany(open(), input),
      ),
      ledger: os.timetable.ledger.handler(({ input }) => ledger(open(), input)),
      propose: os.timetable.propose.handler(({ input }) => propose(open(), input)),
      clashes: os.timetable.clashes.handler(({ input }) => clashes(open(), input)),
    },
  };
}
