import type { CoreClient } from './core-client.ts';
import { dayFromNow, groupNamed, personNamed } from './sample-records.ts';

export interface RegisterRecords {
  groupId: string;
  /** In the order of the names given. */
  personIds: string[];
  /** In order of time. */
  sessionIds: string[];
}

/**
 * A group whose members joined on the first of its days, and that meets weekly as one series. `days` count from
 * today: -7 is a week ago.
 */
export async function groupWithRegister(
  core: CoreClient,
  name: string,
  members: readonly string[],
  days: readonly number[],
): Promise<RegisterRecords> {
  // The browser of the tests stands in Chicago; the workspace's day is to be the same.
  await core.settings.update({ timeZone: 'America/Chicago' });
  const startsOn = dayFromNow(days[0] ?? 0);
  const { id: groupId } = await core.groups.create(groupNamed(name));
  const personIds: string[] = [];
  for (const member of members) {
    const { id } = await core.people.create(personNamed(member));
    personIds.push(id);
  }
  if (personIds.length > 0) await core.roster.joinMany({ groupId, personIds, joinedOn: startsOn });
  if (days.length > 0)
    await core.sessions.createSeries({
      groupId,
      dates: days.map((day) => ({ date: dayFromNow(day), start: '10:20', minutes: 45 })),
      recurrence: {
        startsOn,
        start: '10:20',
        minutes: 45,
        place: 'Room 12',
        everyWeeks: 1,
        weekdays: [1],
        end: { by: 'count', count: days.length },
        skipClosures: false,
      },
    });
  const sessions = await core.sessions.listForGroup({ groupId });
  return { groupId, personIds, sessionIds: sessions.map((session) => session.id) };
}
