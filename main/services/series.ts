import type { PreviewRow, RecurrenceFields } from '../../shared/contract/sessions.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { longestSeries, recurrenceMoments, type Rotation } from '../../shared/domain/recurrence.ts';
import * as rows from '../repositories/sessions.ts';
import { change } from './change.ts';
import { requireGroup } from './groups.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { insertPlanned } from './sessions.ts';
import { settleLayings } from './settle-layings.ts';
import { requireSchedule } from './timetable/schedules.ts';
import { readSchoolDays } from './timetable/school-days.ts';

/** The dates that a recurrence makes, with letters and periods, and those left out. Saves nothing. */
export function previewSeries(
  workspace: OpenWorkspace,
  { groupId, recurrence }: { groupId: string; recurrence: RecurrenceFields },
): { rows: PreviewRow[]; skipped: PreviewRow[] } {
  requireGroup(workspace, groupId);
  const closures = rows.listClosures(workspace.db);
  const rotation = readRotation(workspace, recurrence);
  const { moments, skipped } = recurrenceMoments(
    recurrence,
    recurrence.skipClosures ? closures : [],
    rotation,
  );
  if (moments.length > longestSeries) throw new MezzoError('SERIES_TOO_LONG', { most: longestSeries });
  return {
    rows: moments,
    skipped: skipped.map(({ date, start, minutes, letter, periodName }) => ({
      date,
      start,
      minutes,
      letter,
      periodName,
    })),
  };
}

/**
 * How a series turns: by the workspace's cycle, over the periods of its bell schedule.
 * @throws MezzoError NOT_FOUND where the schedule or one of the periods is gone
 */
function readRotation(workspace: OpenWorkspace, { rotation }: RecurrenceFields): Rotation {
  const { letterOf } = readSchoolDays(workspace);
  if (!rotation) return { letterOf, letters: [], periods: [] };
  const schedule = requireSchedule(workspace, rotation.scheduleId);
  const periods = rotation.periods.map((name) => {
    const period = schedule.periods.find((candidate) => candidate.name === name);
    if (!period) throw new MezzoError('NOT_FOUND', { kind: 'period' });
    return period;
  });
  return { letterOf, letters: rotation.letters, periods };
}

/** Saves the dates as they stand after the preview was edited: all of them or none. */
export function createSeries(
  workspace: OpenWorkspace,
  {
    groupId,
    recurrence,
    dates,
  }: {
    groupId: string;
    recurrence: RecurrenceFields;
    dates: { date: string; start: string; minutes: number }[];
  },
): { undoStep: number | null; count: number } {
  if (dates.length === 0) throw new MezzoError('SERIES_EMPTY');
  const { undoStep } = change(
    workspace,
    {
      action: 'session.createSeries',
      objectType: 'group',
      objectId: groupId,
      detail: { sessions: dates.length },
    },
    (db) => {
      requireGroup(workspace, groupId);
      const seriesId = workspace.newId();
      rows.insertSeries(db, seriesId, groupId, recurrence);
      for (const { date, start, minutes } of dates)
        insertPlanned(workspace, groupId, seriesId, {
          date,
          start,
          minutes,
          place: recurrence.place,
          topic: '',
          remarks: '',
        });
      settleLayings(workspace, db, groupId);
    },
    () => dates.length,
  );
  return { undoStep, count: dates.length };
}
