import type { Story, StoryFields, StoryNumbers, StoryPicture } from '../../../shared/contract/endings.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import type { FoundNameInText } from '../../../shared/contract/notes.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { findNames } from '../../../shared/domain/name-guard.ts';
import { forMembers, textsOfStory } from '../../../shared/domain/story-texts.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/endings.ts';
import { listNorms } from '../../repositories/norms.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { listLibrary } from '../activity-library.ts';
import { change } from '../change.ts';
import { get as getGroup, requireGroup } from '../groups.ts';
import { guardedAround } from '../notes/guarded-names.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';

const mostStops = 40;
const mostDone = 12;
const mostNorms = 6;
const longestWords = 60;
const longestNorm = 160;

type CategoryOf = (activityId: string | null) => StoryPicture | undefined;

export function story(workspace: OpenWorkspace, { groupId }: { groupId: string }): Story {
  const { db } = workspace;
  const group = getGroup(workspace, { id: groupId });
  const { date: today } = localNow(workspace);
  const meeting = listSessions(db, groupId).filter(
    ({ state, date }) => state === 'held' || state === 'running' || (state === 'planned' && date >= today),
  );
  const categories = new Map(listLibrary(workspace).map(({ id, content }) => [id, content.category]));
  const blocks = rows.listBlocksOfGroup(db, groupId);
  const saved = rows.findEnding(db, groupId);
  const proposed = propose(
    group.name,
    meeting,
    blocks,
    listNorms(db, groupId)
      .filter(({ agreedOn, droppedOn }) => agreedOn !== null && droppedOn === null)
      .map(({ text }) => text),
    (activityId) => (activityId === null ? undefined : categories.get(activityId)),
  );
  const fields = saved?.story ? withoutNeverHeld(saved.story, group.status, meeting) : proposed;
  return {
    groupId,
    groupName: group.name,
    colour: group.colour,
    savedAt: saved?.story ? saved.storySavedAt : null,
    fields,
    proposed,
    numbers: count(meeting, blocks),
    found: namesIn(db, groupId, textsOfStory(fields)),
  };
}

/** What the record offers for the story: to be changed and shortened by whoever makes it. */
function propose(
  groupName: string,
  meeting: readonly Session[],
  blocks: readonly rows.MeetingBlock[],
  norms: readonly string[],
  categoryOf: CategoryOf,
): StoryFields {
  const blocksOf = Map.groupBy(blocks, ({ sessionId }) => sessionId);
  const heldIds = new Set(meeting.filter(({ state }) => state === 'held').map(({ id }) => id));
  const done = blocks.filter((block) => heldIds.has(block.sessionId) && isActivityDone(block));
  return {
    title: shortened(groupName, 80),
    opening: '',
    path: pathOf(meeting.slice(-mostStops), blocksOf, categoryOf),
    did: [...new Set(done.map(({ title }) => shortened(title, longestWords)))].slice(0, mostDone),
    norms: norms.slice(0, mostNorms).map((text) => shortened(text, longestNorm)),
    showsNumbers: true,
    closing: '',
  };
}

/** Each session with a picture of what was done in it: of the longest part that no stop before shows, else the longest. */
function pathOf(
  meeting: readonly Session[],
  blocksOf: ReadonlyMap<string, readonly rows.MeetingBlock[]>,
  categoryOf: CategoryOf,
): StoryFields['path'] {
  const shown = new Set<StoryPicture>();
  return meeting.map(({ id, number, topic }) => {
    const pictures = picturesOf(blocksOf.get(id) ?? [], categoryOf);
    const picture = pictures.find((one) => !shown.has(one)) ?? pictures[0] ?? 'path';
    shown.add(picture);
    return { number, picture, words: shortened(topic, longestWords) };
  });
}

/** The pictures that fit a session: those of its activities, the longest first; without one, that of its longest part. */
function picturesOf(blocks: readonly rows.MeetingBlock[], categoryOf: CategoryOf): StoryPicture[] {
  const longest = blocks
    .filter(({ kind, isReached }) => isReached !== 0 && kind !== 'break')
    .toSorted((one, other) => other.minutes - one.minutes);
  const known = longest.flatMap(({ activityId }) => categoryOf(activityId) ?? []);
  if (known.length > 0) return known;
  const kind = longest[0]?.kind;
  if (kind === 'check-in' || kind === 'closing' || kind === 'talk') return [kind];
  return kind === 'activity' ? ['star'] : [];
}

/** As the library counts uses: unless somebody said that it was not reached. */
function isActivityDone({ kind, activityId, isReached }: rows.MeetingBlock): boolean {
  return (kind === 'activity' || activityId !== null) && isReached !== 0;
}

/** A group that ended before its time did not reach the last stops that were written down. */
function withoutNeverHeld(story: StoryFields, status: string, meeting: readonly Session[]): StoryFields {
  if (status !== 'ended' && status !== 'archived') return story;
  const numbers = new Set(meeting.map(({ number }) => number));
  return { ...story, path: story.path.filter(({ number }) => number === null || numbers.has(number)) };
}

/** Of the whole group, the sessions to come among them: the story is read on the last day, and shows its whole way. */
function count(meeting: readonly Session[], blocks: readonly rows.MeetingBlock[]): StoryNumbers {
  const metIds = new Set(meeting.map(({ id }) => id));
  return {
    sessions: meeting.length,
    minutes: meeting.reduce((sum, { actualMinutes, minutes }) => sum + (actualMinutes ?? minutes), 0),
    activities: blocks.filter((block) => metIds.has(block.sessionId) && isActivityDone(block)).length,
  };
}

/** At most so many letters, ended at a word. */
function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1).toWellFormed();
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${(atWord || cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

export function checkStoryNames(
  workspace: OpenWorkspace,
  { groupId, texts }: { groupId: string; texts: readonly string[] },
): FoundNameInText[] {
  requireGroup(workspace, groupId);
  return namesIn(workspace.db, groupId, texts);
}

/** Names of everybody whom the group's record speaks of, as the guard of notes finds them. */
function namesIn(db: ReadableDatabase, groupId: string, texts: readonly string[]): FoundNameInText[] {
  const people = guardedAround(db, groupId);
  return texts.flatMap((text, place) =>
    findNames(text, people, null).map((found) => ({
      ...found,
      replacement: forMembers(found.replacement),
      text: place,
    })),
  );
}

/** @throws MezzoError NAMES_LEFT: the page goes home with every member, so no name stays for any reason */
export function saveStory(
  workspace: OpenWorkspace,
  { groupId, fields, wordsSeen }: { groupId: string; fields: StoryFields; wordsSeen: boolean },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'ending.story',
      objectType: 'group',
      objectId: groupId,
      detail: { stops: fields.path.length, norms: fields.norms.length },
    },
    (db) => {
      requireGroup(workspace, groupId);
      const found = namesIn(db, groupId, textsOfStory(fields));
      const names = found.filter(({ certainty }) => certainty === 'name').length;
      const words = found.length - names;
      if (names > 0 || (words > 0 && !wordsSeen)) throw new MezzoError('NAMES_LEFT', { names, words });
      if (JSON.stringify(rows.findEnding(db, groupId)?.story ?? null) === JSON.stringify(fields)) return;
      const updatedAt = now(workspace);
      rows.writeEnding(db, groupId, workspace.newId, { story: fields, storySavedAt: updatedAt, updatedAt });
    },
  );
  return { undoStep };
}
