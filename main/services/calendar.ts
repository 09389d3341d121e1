import type { CalendarEntry, CalendarFileOf } from '../../shared/contract/calendar.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { ClosureDay } from '../../shared/contract/sessions.ts';
import * as rows from '../repositories/calendar.ts';
import { listFacilitators } from '../repositories/facilitators.ts';
import { groupNameOf } from '../repositories/groups.ts';
import { readSettings } from '../repositories/settings.ts';
import { writeCalendarFile } from './calendar-file.ts';
import { logEvent } from './change.ts';
import { findClashesBetween } from './clashes.ts';
import { fileStem } from './csv-file.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { letters } from './timetable/school-days.ts';
import { noteView } from './views.ts';

export function read(
  workspace: OpenWorkspace,
  { from, to }: { from: string; to: string },
): { entries: CalendarEntry[]; closures: ClosureDay[]; letters: { date: string; letter: string }[] } {
  const { db } = workspace;
  const today = localNow(workspace).date;
  const leaders = leadersByGroup(workspace, ({ facilitatorId }) => facilitatorId);
  const clashes = to < today ? null : findClashesBetween(workspace, from < today ? today : from, to);
  const entries = rows.listCalendarSessions(db, from, to).map((session) => ({
    ...session,
    facilitatorIds: leaders.get(session.groupId) ?? [],
    clashes: session.state === 'planned' ? (clashes?.get(session.id) ?? []) : [],
  }));
  // whoever is named in a clash was looked at
  const named = entries.filter((entry) => entry.clashes.some(({ people }) => people.length > 0));
  for (const groupId of new Set(named.map((entry) => entry.groupId))) noteView(workspace, 'roster', groupId);
  return {
    entries,
    closures: rows.listClosuresBetween(db, from, to),
    letters: letters(workspace, { from, to }).flatMap(({ date, letter }) =>
      letter === null ? [] : [{ date, letter }],
    ),
  };
}

/** @throws MezzoError NOT_FOUND where the group or the facilitator is gone or in the trash */
export function file(
  workspace: OpenWorkspace,
  {
    of,
    from,
    to,
    withNames,
  }: { of: CalendarFileOf; from: string | null; to: string | null; withNames: boolean },
): { fileName: string; text: string; events: number } {
  const { db } = workspace;
  const title = titleOf(workspace, of);
  const sessions = rows.listSessionsForFile(db, {
    groupId: of.kind === 'group' ? of.id : null,
    facilitatorId: of.kind === 'facilitator' ? of.id : null,
    from,
    to,
  });
  const text = writeCalendarFile({
    sessions,
    leaders: leadersByGroup(workspace, ({ name }) => name),
    timeZone: readSettings(db).timeZone,
    title,
    withNames,
    madeAt: new Date(now(workspace)),
  });
  logEvent(workspace, {
    action: 'export.calendar',
    objectType: of.kind === 'all' ? 'export' : of.kind,
    objectId: of.kind === 'all' ? null : of.id,
    detail: { events: sessions.length, withNames },
  });
  const day = localNow(workspace).date;
  const fileName = `${fileStem('calendar', withNames && of.kind !== 'all' ? title : null, day)}.ics`;
  return { fileName, text, events: sessions.length };
}

function leadersByGroup(
  { db }: OpenWorkspace,
  pick: (leader: ReturnType<typeof rows.listGroupLeaders>[number]) => string,
): Map<string, string[]> {
  const leaders = new Map<string, string[]>();
  for (const leader of rows.listGroupLeaders(db)) {
    const known = leaders.get(leader.groupId);
    if (known) known.push(pick(leader));
    else leaders.set(leader.groupId, [pick(leader)]);
  }
  return leaders;
}

function titleOf(workspace: OpenWorkspace, of: CalendarFileOf): string {
  switch (of.kind) {
    case 'all':
      return 'Group sessions';
    case 'group':
      requireGroup(workspace, of.id);
      return groupNameOf(workspace.db, of.id) ?? '';
    case 'facilitator': {
      const facilitator = listFacilitators(workspace.db).find(({ id }) => id === of.id);
      if (!facilitator) throw new MezzoError('NOT_FOUND', { kind: 'facilitator' });
      return facilitator.name;
    }
  }
}
