import { MezzoError } from '../../../shared/contract/failures.ts';
import type { StudentClassFields } from '../../../shared/contract/timetable.ts';
import * as rows from '../../repositories/timetable.ts';
import { change } from '../change.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';
import { requireSchedule } from './schedules.ts';

export function classesOf(
  workspace: OpenWorkspace,
  { personId }: { personId: string },
): (StudentClassFields & { id: string })[] {
  requirePerson(workspace, personId);
  noteView(workspace, 'timetable', personId);
  return rows
    .listClassesOf(workspace.db, [personId])
    .map(({ personId: _whose, position: _place, ...fields }) => fields);
}

/** The whole timetable of a student in one step; a class of a period that is not there is refused. */
export function setClasses(
  workspace: OpenWorkspace,
  { personId, classes }: { personId: string; classes: StudentClassFields[] },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'timetable.setClasses',
      objectType: 'person',
      objectId: personId,
      detail: { classes: classes.length },
    },
    (db) => {
      requirePerson(workspace, personId);
      requirePeriods(workspace, classes);
      rows.deleteClassesOf(db, personId);
      for (const [position, fields] of classes.entries())
        rows.insertClass(db, { id: workspace.newId(), personId, ...inOrder(fields), position });
    },
  );
  return { undoStep };
}

/** The same class for several students; who has a class in that period on one of these days already keeps it. */
export function addClassForMany(
  workspace: OpenWorkspace,
  { personIds, fields }: { personIds: string[]; fields: StudentClassFields },
): { undoStep: number | null; added: number } {
  const { result, undoStep } = change(
    workspace,
    {
      action: 'timetable.addClass',
      objectType: 'settings',
      detail: { people: personIds.length },
    },
    (db) => {
      requirePeriods(workspace, [fields]);
      const classesOfAll = Map.groupBy(rows.listClassesOf(db, personIds), ({ personId }) => personId);
      let added = 0;
      for (const personId of new Set(personIds)) {
        requirePerson(workspace, personId);
        const present = classesOfAll.get(personId) ?? [];
        if (present.some((one) => sharesTime(one, fields))) continue;
        rows.insertClass(db, {
          id: workspace.newId(),
          personId,
          ...inOrder(fields),
          position: Math.max(-1, ...present.map(({ position }) => position)) + 1,
        });
        added += 1;
      }
      return added;
    },
    (added) => added,
  );
  return { undoStep, added: result };
}

/** Whether two classes lie in one period of one schedule, on a letter and a weekday that both have. */
function sharesTime(one: StudentClassFields, other: StudentClassFields): boolean {
  return (
    one.scheduleId === other.scheduleId &&
    one.periodName === other.periodName &&
    meetAtAll(one.letters, other.letters) &&
    meetAtAll(one.weekdays, other.weekdays)
  );
}

/** An empty list means all. */
function meetAtAll<Value>(one: readonly Value[], other: readonly Value[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((value) => other.includes(value));
}

function inOrder(fields: StudentClassFields): StudentClassFields {
  return {
    ...fields,
    letters: [...new Set(fields.letters)].toSorted(),
    weekdays: [...new Set(fields.weekdays)].toSorted(),
  };
}

function requirePeriods(workspace: OpenWorkspace, classes: readonly StudentClassFields[]): void {
  for (const [scheduleId, ofSchedule] of Map.groupBy(classes, (one) => one.scheduleId)) {
    const names = new Set(requireSchedule(workspace, scheduleId).periods.map(({ name }) => name));
    if (ofSchedule.some(({ periodName }) => !names.has(periodName)))
      throw new MezzoError('NOT_FOUND', { kind: 'period' });
  }
}
