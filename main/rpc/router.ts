import type { Router } from '@orpc/server';
import type { Contract } from '../../shared/contract/index.ts';
import * as attendance from '../services/attendance.ts';
import * as closures from '../services/closures.ts';
import * as drafts from '../services/drafts.ts';
import * as facilitators from '../services/facilitators.ts';
import * as groups from '../services/groups.ts';
import * as merge from '../services/people-merge.ts';
import * as people from '../services/people.ts';
import * as roster from '../services/roster.ts';
import * as search from '../services/search.ts';
import * as series from '../services/series.ts';
import * as sessions from '../services/sessions.ts';
import * as settings from '../services/settings.ts';
import * as today from '../services/today.ts';
import * as trash from '../services/trash.ts';
import * as undo from '../services/undo.ts';
import { HandOffFiles } from '../services/hand-off/files.ts';
import { Uploads } from '../services/imports/uploads.ts';
import { activitiesRouter } from './activities.ts';
import { actsRouter } from './acts.ts';
import { agendaRouter } from './agenda.ts';
import { calendarRouter } from './calendar.ts';
import { curriculaRouter } from './curricula.ts';
import { dynamicsRouter } from './dynamics.ts';
import { endingsRouter } from './endings.ts';
import { enrolmentRouter } from './enrolment.ts';
import { goalsRouter } from './goals.ts';
import { guarded, type Guarded } from './guard.ts';
import { handOffRouter } from './hand-off.ts';
import { incidentsRouter } from './incidents.ts';
import { lookingBackRouter } from './looking-back.ts';
import { measuresRouter } from './measures.ts';
import { notesRouter } from './notes.ts';
import { planRouter } from './plan.ts';
import { questionsRouter } from './questions.ts';
import { recordsRouter } from './records.ts';
import { reportsRouter } from './reports.ts';
import { summariesRouter } from './summaries.ts';
import { retentionRouter } from './retention.ts';
import { runsRouter } from './runs.ts';
import { singleSystemRouter } from './single-system.ts';
import { sociometryRouter } from './sociometry.ts';
import { timetableRouter } from './timetable.ts';
import { transferRouter } from './transfer.ts';
import { workspaceRouter, type AppFacts } from './workspace.ts';

/**
 * The contract, procedure by procedure, each to the service function of the same name. The guard has spoken before
 * any of them, and the input has been checked.
 */
export function createRouter(guard: Guarded, app: AppFacts): Router<Contract, Record<never, never>> {
  const os = guarded(guard);
  const open = () => guard.door.requireOpen();
  const uploads = new Uploads();
  const handOffs = new HandOffFiles(uploads);
  guard.door.onShut(() => handOffs.forgetAll());
  return os.router({
    ...workspaceRouter(os, guard, app),
    ...transferRouter(os, guard, uploads),
    ...activitiesRouter(os, guard, uploads),
    ...actsRouter(os, guard, uploads),
    ...agendaRouter(os, guard),
    ...calendarRouter(os, guard),
    ...curriculaRouter(os, guard),
    ...dynamicsRouter(os, guard),
    ...endingsRouter(os, guard),
    ...enrolmentRouter(os, guard),
    ...goalsRouter(os, guard),
    ...handOffRouter(os, guard, handOffs),
    ...incidentsRouter(os, guard),
    ...recordsRouter(os, guard),
    ...retentionRouter(os, guard, handOffs),
    ...reportsRouter(os, guard),
    ...questionsRouter(os, guard),
    ...summariesRouter(os, guard),
    ...lookingBackRouter(os, guard),
    ...measuresRouter(os, guard, uploads),
    ...notesRouter(os, guard),
    ...planRouter(os, guard),
    ...runsRouter(os, guard),
    ...singleSystemRouter(os, guard),
    ...sociometryRouter(os, guard, uploads),
    ...timetableRouter(os, guard),
    groups: {
      list: os.groups.list.handler(() => groups.list(open())),
      get: os.groups.get.handler(({ input }) => groups.get(open(), input)),
      create: os.groups.create.handler(({ input }) => groups.create(open(), input)),
      update: os.groups.update.handler(({ input }) => groups.update(open(), input)),
      duplicate: os.groups.duplicate.handler(({ input }) => groups.duplicate(open(), input)),
      trash: os.groups.trash.handler(({ input }) => groups.trash(open(), input)),
    },
    facilitators: {
      list: os.facilitators.list.handler(() => facilitators.list(open())),
      create: os.facilitators.create.handler(({ input }) => facilitators.create(open(), input)),
      update: os.facilitators.update.handler(({ input }) => facilitators.update(open(), input)),
      trash: os.facilitators.trash.handler(({ input }) => facilitators.trash(open(), input)),
    },
    people: {
      list: os.people.list.handler(() => people.list(open())),
      get: os.people.get.handler(({ input }) => people.get(open(), input)),
      create: os.people.create.handler(({ input }) => people.create(open(), input)),
      update: os.people.update.handler(({ input }) => people.update(open(), input)),
      trash: os.people.trash.handler(({ input }) => people.trash(open(), input)),
      likelyDuplicates: os.people.likelyDuplicates.handler(({ input }) =>
        people.likelyDuplicates(open(), input),
      ),
      duplicatePairs: os.people.duplicatePairs.handler(() => people.duplicatePairs(open())),
      merge: os.people.merge.handler(({ input }) => merge.merge(open(), input)),
    },
    roster: {
      list: os.roster.list.handler(({ input }) => roster.list(open(), input)),
      join: os.roster.join.handler(({ input }) => roster.join(open(), input)),
      joinMany: os.roster.joinMany.handler(({ input }) => roster.joinMany(open(), input)),
      wait: os.roster.wait.handler(({ input }) => roster.wait(open(), input)),
      waitMany: os.roster.waitMany.handler(({ input }) => roster.waitMany(open(), input)),
      admit: os.roster.admit.handler(({ input }) => roster.admit(open(), input)),
      reorderWaitList: os.roster.reorderWaitList.handler(({ input }) =>
        roster.reorderWaitList(open(), input),
      ),
      leave: os.roster.leave.handler(({ input }) => roster.leave(open(), input)),
      correct: os.roster.correct.handler(({ input }) => roster.correct(open(), input)),
      remove: os.roster.remove.handler(({ input }) => roster.remove(open(), input)),
    },
    sessions: {
      listForGroup: os.sessions.listForGroup.handler(({ input }) => sessions.listForGroup(open(), input)),
      get: os.sessions.get.handler(({ input }) => sessions.get(open(), input)),
      create: os.sessions.create.handler(({ input }) => sessions.create(open(), input)),
      previewSeries: os.sessions.previewSeries.handler(({ input }) => series.previewSeries(open(), input)),
      createSeries: os.sessions.createSeries.handler(({ input }) => series.createSeries(open(), input)),
      update: os.sessions.update.handler(({ input }) => sessions.update(open(), input)),
      cancel: os.sessions.cancel.handler(({ input }) => sessions.cancel(open(), input)),
      restore: os.sessions.restore.handler(({ input }) => sessions.restore(open(), input)),
      hold: os.sessions.hold.handler(({ input }) => sessions.hold(open(), input)),
      trash: os.sessions.trash.handler(({ input }) => sessions.trash(open(), input)),
      between: os.sessions.between.handler(({ input }) => sessions.between(open(), input)),
    },
    closures: {
      list: os.closures.list.handler(() => closures.list(open())),
      create: os.closures.create.handler(({ input }) => closures.create(open(), input)),
      remove: os.closures.remove.handler(({ input }) => closures.remove(open(), input)),
    },
    attendance: {
      register: os.attendance.register.handler(({ input }) => attendance.register(open(), input)),
      session: os.attendance.session.handler(({ input }) => attendance.session(open(), input)),
      mark: os.attendance.mark.handler(({ input }) => attendance.mark(open(), input)),
      markMany: os.attendance.markMany.handler(({ input }) => attendance.markMany(open(), input)),
      markAllPresent: os.attendance.markAllPresent.handler(({ input }) =>
        attendance.markAllPresent(open(), input),
      ),
      addGuest: os.attendance.addGuest.handler(({ input }) => attendance.addGuest(open(), input)),
      removeGuest: os.attendance.removeGuest.handler(({ input }) => attendance.removeGuest(open(), input)),
      plannedAbsences: os.attendance.plannedAbsences.handler(({ input }) =>
        attendance.plannedAbsences(open(), input),
      ),
      planAbsence: os.attendance.planAbsence.handler(({ input }) => attendance.planAbsence(open(), input)),
      removePlannedAbsence: os.attendance.removePlannedAbsence.handler(({ input }) =>
        attendance.removePlannedAbsence(open(), input),
      ),
    },
    settings: {
      get: os.settings.get.handler(() => settings.get(open())),
      update: os.settings.update.handler(({ input }) => settings.update(open(), input)),
    },
    today: { read: os.today.read.handler(() => today.read(open())) },
    search: { find: os.search.find.handler(({ input }) => search.find(open(), input)) },
    trash: {
      list: os.trash.list.handler(() => trash.list(open())),
      restore: os.trash.restore.handler(({ input }) => trash.restore(open(), input)),
    },
    undo: {
      state: os.undo.state.handler(() => undo.state(open())),
      undo: os.undo.undo.handler(({ input }) => undo.undo(open(), input)),
      undoMany: os.undo.undoMany.handler(({ input }) => undo.undoMany(open(), input)),
      redo: os.undo.redo.handler(() => undo.redo(open())),
    },
    drafts: {
      get: os.drafts.get.handler(({ input }) => drafts.get(open(), input)),
      put: os.drafts.put.handler(({ input }) => drafts.put(open(), input)),
      clear: os.drafts.clear.handler(({ input }) => drafts.clear(open(), input)),
    },
  });
}
