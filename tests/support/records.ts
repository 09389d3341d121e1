import type { ContractRouterClient } from '@orpc/contract';
import type { Mark } from '../../shared/contract/attendance.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { PersonFields } from '../../shared/contract/people.ts';
import type { SessionFields } from '../../shared/contract/sessions.ts';
import { groupFields, personFields, sessionFields } from './random-changes.ts';

type Client = ContractRouterClient<Contract>;

export const present: Mark = { status: 'present', minutes: null, reason: '' };
export const absent: Mark = { status: 'unexcused', minutes: null, reason: '' };

/** A group that meets on the days given; answers its id and its sessions' ids in order of time. */
export async function groupThatMeets(
  client: Client,
  days: readonly string[],
  fields: Partial<SessionFields> = {},
): Promise<{ groupId: string; sessionIds: string[] }> {
  const { id: groupId } = await client.groups.create(groupFields());
  for (const date of days)
    await client.sessions.create({ groupId, fields: sessionFields({ date, ...fields }) });
  const sessions = await client.sessions.listForGroup({ groupId });
  return { groupId, sessionIds: sessions.map((session) => session.id) };
}

/** A person who is a member of a group from a day on. */
export async function memberSince(
  client: Client,
  groupId: string,
  joinedOn: string,
  person: Partial<PersonFields> = { givenName: 'Ana', familyName: 'Ruiz' },
): Promise<{ personId: string; membershipId: string }> {
  const { id: personId } = await client.people.create(personFields(person));
  const { id: membershipId } = await client.roster.join({ groupId, personId, joinedOn });
  return { personId, membershipId };
}

/** A group with a weekly series of `count` sessions from a day on. */
export async function groupWithSeries(
  client: Client,
  startsOn: string,
  days: readonly string[],
): Promise<{ groupId: string; sessionIds: string[] }> {
  const { id: groupId } = await client.groups.create(groupFields());
  const time = { start: '10:00', minutes: 45 };
  await client.sessions.createSeries({
    groupId,
    recurrence: {
      ...time,
      startsOn,
      place: 'Room 12',
      everyWeeks: 1,
      weekdays: [2],
      end: { by: 'count', count: days.length },
      skipClosures: false,
    },
    dates: days.map((date) => ({ date, ...time })),
  });
  const sessions = await client.sessions.listForGroup({ groupId });
  return { groupId, sessionIds: sessions.map((session) => session.id) };
}
