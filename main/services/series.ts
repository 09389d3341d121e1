import type { PreviewRow, RecurrenceFields } from '../../shared/contract/sessions.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { minuteOfDay } from '../../shared/domain/local-time.ts';
import { longestSeries, recurrenceDays } from '../../shared/domain/recurrence.ts';
import * as rows from '../repositories/sessions.ts';
import { change } from './change.ts';
import { requireGroup } from './groups.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { insertPlanned } from './sessions.ts';

/** The dates that a recurrence makes, with closures and clashes of the same group named. Saves nothing. */
export function previewSeries(
  workspace: OpenWorkspace,
  { groupId, recurrence }: { groupId: string; recurrence: RecurrenceFields },
): { rows: PreviewRow[]; skipped: PreviewRow[] } {
  requireGroup(workspace, groupId);
  const closures = rows.listClosures(workspace.db);
  const { days, skipped } = recurrenceDays(recurrence, recurrence.skipClosures ? closures : []);
  if (days.length > longestSeries) throw new MezzoError('SERIES_TOO_LONG', { most: longestSeries });
  const taken = Map.groupBy(
    rows.listSessions(workspace.db, groupId).filter((session) => session.state !== 'cancelled'),
    (session) => session.date,
  );
  const begins = minuteOfDay(recurrence.start);
  const row = (date: string, closure: string | null): PreviewRow => {
    const clash = (taken.get(date) ?? []).find(
      (session) =>
        minuteOfDay(session.start) < begins + recurrence.minutes &&
        begins < minuteOfDay(session.start) + session.minutes,
    );
    return {
      date,
      start: recurrence.start,
      minutes: recurrence.minutes,
      closure,
      clash: clash ? clash.start : null,
    };
  };
  return {
    rows: days.map((date) =>
      row(date, closures.find((closure) => closure.startsOn <= date && date <= closure.endsOn)?.name ?? null),
    ),
    skipped: skipped.map(({ date, closure }) => row(date, closure)),
  };
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
    },
    () => dates.length,
  );
  return { undoStep, count: dates.length };
}
