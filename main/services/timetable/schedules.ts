import { MezzoError } from '../../../shared/contract/failures.ts';
import type { BellScheduleFields, CycleFields } from '../../../shared/contract/timetable.ts';
import { periodProblems } from '../../../shared/domain/bell-schedule.ts';
import * as rows from '../../repositories/timetable.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

export function read({ db }: OpenWorkspace): {
  cycle: CycleFields;
  schedules: (rows.BellSchedule & { groups: number; classes: number })[];
} {
  return { cycle: rows.readCycle(db), schedules: rows.listSchedules(db) };
}

export function setCycle(workspace: OpenWorkspace, cycle: CycleFields): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'timetable.setCycle',
      objectType: 'settings',
      detail: { kind: cycle.kind, letters: cycle.kind === 'none' ? 0 : cycle.length },
    },
    (db) => rows.writeCycle(db, cycle),
  );
  return { undoStep };
}

/** @throws MezzoError NOT_FOUND */
export function requireSchedule({ db }: OpenWorkspace, id: string): rows.BellSchedule {
  const schedule = rows.findSchedule(db, id);
  if (!schedule) throw new MezzoError('NOT_FOUND', { kind: 'bell-schedule' });
  return schedule;
}

/**
 * Makes a bell schedule or changes one. Classes follow a period that was renamed.
 * @throws MezzoError PERIODS_OVERLAP, PERIOD_IN_USE where a period with classes would go
 */
export function saveSchedule(
  workspace: OpenWorkspace,
  {
    id: known,
    fields,
    renamed,
  }: {
    id: string | null;
    fields: BellScheduleFields;
    renamed: { from: string; to: string }[];
  },
): { id: string; undoStep: number | null } {
  const id = known ?? workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: known === null ? 'schedule.create' : 'schedule.update',
      objectType: 'bell-schedule',
      objectId: id,
      detail: { periods: fields.periods.length },
    },
    (db) => {
      const problem = periodProblems(fields.periods)[0];
      if (problem) throw new MezzoError('PERIODS_OVERLAP', { place: problem.place + 1 });
      const schedule = { ...fields, updatedAt: now(workspace) };
      if (known === null) return rows.insertSchedule(db, id, schedule);
      requireSchedule(workspace, id);
      rows.updateSchedule(db, id, schedule);
      const newName = new Map(renamed.map(({ from, to }) => [from, to]));
      for (const row of newName.size > 0 ? rows.listClassesOfSchedule(db, id) : []) {
        const name = newName.get(row.periodName);
        if (name !== undefined && name !== row.periodName) rows.updateClassPeriod(db, row.id, name);
      }
      const kept = new Set(fields.periods.map(({ name }) => name));
      const lost = rows.listPeriodsWithClasses(db, id).find((name) => !kept.has(name));
      if (lost !== undefined) throw new MezzoError('PERIOD_IN_USE', { period: lost });
    },
  );
  return { id, undoStep };
}

/**
 * A series keeps the dates that were made with a schedule; classes hang on it, those of people in the trash too.
 * @throws MezzoError SCHEDULE_IN_USE while there are classes in it
 */
export function removeSchedule(
  workspace: OpenWorkspace,
  { id }: { id: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'schedule.remove', objectType: 'bell-schedule', objectId: id },
    (db) => {
      requireSchedule(workspace, id);
      if (rows.listPeriodsWithClasses(db, id).length > 0) throw new MezzoError('SCHEDULE_IN_USE');
      rows.deleteSchedule(db, id);
    },
  );
  return { undoStep };
}
