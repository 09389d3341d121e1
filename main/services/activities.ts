import type { Activity, ActivityFields, ActivitySummary } from '../../shared/contract/activities.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { activitySearchText } from '../../shared/domain/activity-text.ts';
import * as rows from '../repositories/activities.ts';
import { listLibrary, requireActivity, requireOwn, summaryOf } from './activity-library.ts';
import { change } from './change.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';

/** The whole library; the long texts come with `get`. */
export function list(workspace: OpenWorkspace): ActivitySummary[] {
  const favourites = new Set(rows.listFavourites(workspace.db));
  const ratings = new Map(rows.listRatings(workspace.db).map((row) => [row.activityId, row]));
  const uses = new Map(rows.listUses(workspace.db).map((row) => [row.activityId, row]));
  return listLibrary(workspace).map((activity) =>
    summaryOf(activity, {
      isFavourite: favourites.has(activity.id),
      rating: ratings.get(activity.id),
      use: uses.get(activity.id),
    }),
  );
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): Activity {
  const activity = requireActivity(workspace, id);
  const { steps, debrief, adaptation } = activity.content;
  return {
    ...summaryOf(activity, {
      isFavourite: rows.isFavourite(workspace.db, id),
      rating: rows.findMeanRating(workspace.db, id),
      use: rows.findUses(workspace.db, id),
    }),
    steps: [...steps],
    debrief: [...debrief],
    adaptation,
    history: rows.listHistory(workspace.db, id),
  };
}

export function create(
  workspace: OpenWorkspace,
  fields: ActivityFields,
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'activity.create', objectType: 'activity', objectId: id },
    (db) => rows.insertActivity(db, id, stamped(workspace, fields)),
  );
  return { id, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: ActivityFields },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'activity.update', objectType: 'activity', objectId: id },
    (db) => {
      requireOwn(workspace, id);
      rows.updateActivity(db, id, stamped(workspace, fields));
    },
  );
  return { undoStep };
}

/** A copy of any activity, as one's own and under a name of its own. */
export function copy(
  workspace: OpenWorkspace,
  { id: sourceId, name }: { id: string; name: string },
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'activity.copy', objectType: 'activity', objectId: id },
    (db) => {
      const { content } = requireActivity(workspace, sourceId);
      rows.insertActivity(db, id, stamped(workspace, { ...content, name }));
    },
  );
  return { id, undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'activity.trash', objectType: 'activity', objectId: id },
    (db) => {
      requireOwn(workspace, id);
      rows.trashActivity(db, id, now(workspace));
    },
  );
  return { undoStep };
}

export function setFavourite(
  workspace: OpenWorkspace,
  { id, isFavourite }: { id: string; isFavourite: boolean },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: isFavourite ? 'activity.favourite' : 'activity.unfavourite',
      objectType: 'activity',
      objectId: id,
    },
    (db) => {
      requireActivity(workspace, id);
      if (rows.isFavourite(db, id) === isFavourite) return;
      if (isFavourite) rows.insertFavourite(db, id, now(workspace));
      else rows.deleteFavourite(db, id);
    },
  );
  return { undoStep };
}

/** @throws MezzoError NOT_FOUND, SESSION_CANCELLED, SESSION_NOT_YET_HELD */
export function rate(
  workspace: OpenWorkspace,
  {
    activityId,
    sessionId,
    rating,
    remark,
  }: { activityId: string; sessionId: string; rating: number | null; remark: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: rating === null ? 'activity.unrate' : 'activity.rate',
      objectType: 'activity',
      objectId: activityId,
      detail: { sessionId, rating },
    },
    (db) => {
      requireActivity(workspace, activityId);
      const session = requireSession(workspace, sessionId);
      const before = rows.findRating(db, activityId, sessionId);
      if (rating === null) {
        if (before) rows.deleteRating(db, before.id);
        return;
      }
      if (session.state === 'cancelled') throw new MezzoError('SESSION_CANCELLED');
      if (session.date > localNow(workspace).date)
        throw new MezzoError('SESSION_NOT_YET_HELD', { date: session.date });
      if (before?.rating === rating && before.remark === remark) return;
      const updatedAt = now(workspace);
      if (before) rows.updateRating(db, before.id, { rating, remark, updatedAt });
      else
        rows.insertRating(db, {
          id: workspace.newId(),
          activityId,
          sessionId,
          rating,
          remark,
          updatedAt,
        });
    },
  );
  return { undoStep };
}

function stamped(workspace: OpenWorkspace, content: rows.ActivityWrite['content']): rows.ActivityWrite {
  return { content, searchText: activitySearchText(content), updatedAt: now(workspace) };
}
