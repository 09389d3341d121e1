import type { ActivitySummary } from '../../shared/contract/activities.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { ActivityContent } from '../../shared/domain/activity-fields.ts';
import { activitySearchText } from '../../shared/domain/activity-text.ts';
import { activityIdOf } from '../content/activity-ids.ts';
import { broughtActivities } from '../content/activities/index.ts';
import * as rows from '../repositories/activities.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** An activity as the library knows it, one's own or one that Mezzo brings. */
export interface LibraryActivity {
  id: string;
  isOwn: boolean;
  content: ActivityContent;
  searchText: string;
}

let brought: ReadonlyMap<string, LibraryActivity> | undefined;

/** Those that Mezzo brings, by id. They are no rows: every workspace has them, and nobody changes them. */
export function broughtById(): ReadonlyMap<string, LibraryActivity> {
  brought ??= new Map(
    broughtActivities.map(({ slug, ...content }) => {
      const id = activityIdOf(slug);
      return [id, { id, isOwn: false, content, searchText: activitySearchText(content) }];
    }),
  );
  return brought;
}

/** Every activity that can be used now. */
export function listLibrary(workspace: OpenWorkspace): LibraryActivity[] {
  return [
    ...broughtById().values(),
    ...rows.listOwn(workspace.db).map((activity) => ({ ...activity, isOwn: true })),
  ];
}

/** @throws MezzoError NOT_FOUND where there is none, or it is in the trash */
export function requireActivity(workspace: OpenWorkspace, id: string): LibraryActivity {
  const found = broughtById().get(id);
  if (found) return found;
  const own = rows.findOwn(workspace.db, id);
  if (!own) throw new MezzoError('NOT_FOUND', { kind: 'activity' });
  return { ...own, isOwn: true };
}

/** @throws MezzoError NOT_YOUR_OWN for one that Mezzo brings, NOT_FOUND */
export function requireOwn(workspace: OpenWorkspace, id: string): LibraryActivity {
  const activity = requireActivity(workspace, id);
  if (!activity.isOwn) throw new MezzoError('NOT_YOUR_OWN');
  return activity;
}

interface Standing {
  isFavourite: boolean;
  rating: rows.RatingRow | null | undefined;
  use: rows.UseRow | null | undefined;
}

/** A row of the library: what it says, and what became of it here. */
export function summaryOf(
  { id, isOwn, content, searchText }: LibraryActivity,
  { isFavourite, rating, use }: Standing,
): ActivitySummary {
  return {
    id,
    isOwn,
    name: content.name,
    category: content.category,
    purpose: content.purpose,
    minutesLeast: content.minutesLeast,
    minutesMost: content.minutesMost,
    sizeLeast: content.sizeLeast,
    sizeMost: content.sizeMost,
    ages: [...content.ages],
    stages: [...content.stages],
    materials: [...content.materials],
    space: content.space,
    noise: content.noise,
    touch: content.touch,
    disclosure: content.disclosure,
    movement: content.movement,
    literacy: content.literacy,
    online: content.online,
    casel: [...content.casel],
    vinter: { ...content.vinter },
    searchText,
    isFavourite,
    rating: rating?.rating ?? null,
    ratings: rating?.ratings ?? 0,
    uses: use?.uses ?? 0,
    lastUsedOn: use?.lastUsedOn ?? null,
  };
}
