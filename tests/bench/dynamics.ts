import { insert } from '../../main/db/query.ts';
import { insertAct } from '../../main/repositories/acts.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import { nameKey } from '../../shared/domain/likely-duplicates.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { drawFrom, type Draw } from '../support/random-changes.ts';
import { keptWorkspace } from './made-workspace.ts';
import { benchDoor, benchPassphrase } from './opened-door.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

const sessionsOfGroup = 40;
const membersOfGroup = 12;
const actsOfSession = 250;
/** Acts in the two workspaces: in groups of 10,000 each. */
export const actsInWorkspace = 1_000_000;
/** Acts of the long session, and of the one it is held against. */
export const longSession = 5000;

export interface DynamicsRead {
  read: string;
  times: Percentiles;
  /** The same of a tenth: of the session's acts, or of the acts in the workspace around the group. */
  tenth: Percentiles;
  /** True where a tenfold workspace must not matter; false where a tenfold session takes as much longer. */
  ofOne: boolean;
}

/** A session of 5,000 acts; a group, and one person of it, among a million acts. */
export async function measureDynamics(): Promise<DynamicsRead[]> {
  const large = await measureIn(actsInWorkspace);
  const small = await measureIn(actsInWorkspace / 10);
  return [
    {
      read: 'dynamics.session (5,000 acts)',
      times: large.long,
      tenth: large.short,
      ofOne: false,
    },
    { read: 'dynamics.group', times: large.group, tenth: small.group, ofOne: true },
    { read: 'dynamics.person', times: large.person, tenth: small.person, ofOne: true },
  ];
}

async function measureIn(acts: number) {
  const folder = await keptWorkspace({ dynamics: acts }, (workspace, today) => fill(workspace, acts, today));
  const { door, client } = benchDoor(folder);
  await client.workspace.unlock({ passphrase: benchPassphrase, acceptAnchor: false });
  try {
    const groups = await client.groups.list();
    const sessions = await client.sessions.listForGroup({ groupId: groups[0]!.id });
    const [long, short] = [longSession, longSession / 10].map((count) =>
      sessions.find(({ topic }) => topic === `${count} acts`),
    );
    const people = await client.people.list();
    return {
      long: await measure(20, () => client.dynamics.session({ sessionId: long!.id, codingId: null })),
      short: await measure(20, () => client.dynamics.session({ sessionId: short!.id, codingId: null })),
      group: await measure(20, (call) =>
        client.dynamics.group({ groupId: groups[1 + (call % (groups.length - 1))]!.id }),
      ),
      person: await measure(20, (call) => {
        const person = people[(call * 7) % people.length]!;
        return client.dynamics.person({ personId: person.id, groupId: person.groups[0]!.id });
      }),
    };
  } finally {
    await door.close();
  }
}

async function measure(calls: number, read: (call: number) => Promise<unknown>): Promise<Percentiles> {
  for (let call = 0; call < 3; call += 1) await read(call);
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const started = performance.now();
    await read(call);
    times.push(performance.now() - started);
  }
  return percentilesOf(times);
}

function fill(workspace: OpenWorkspace, acts: number, today: string): void {
  const draw = drawFrom(20_260_401);
  const begin = addDays(today, -7 * sessionsOfGroup);
  const groups = acts / (sessionsOfGroup * actsOfSession);
  for (let number = 0; number < groups; number += 1) {
    const { groupId, leader, members } = makeGroup(workspace, number, begin);
    for (let week = 0; week < sessionsOfGroup; week += 1)
      makeTalk(workspace, draw, {
        groupId,
        leader,
        members,
        date: addDays(begin, 7 * week),
        count: actsOfSession,
      });
    if (number > 0) continue;
    for (const count of [longSession, longSession / 10])
      makeTalk(workspace, draw, { groupId, leader, members, date: today, count });
  }
}

export function makeGroup({ db, newId }: OpenWorkspace, number: number, begin: string) {
  const updatedAt = `${begin}T08:00:00.000Z`;
  const groupId = newId();
  const leader = newId();
  const leaderName = `Leader ${number}`;
  insert(db, 'facilitators', {
    id: leader,
    name: leaderName,
    credentials: '',
    searchText: foldText(leaderName),
    updatedAt,
  });
  const name = `Group ${String(number).padStart(3, '0')}`;
  insert(db, 'groups', {
    id: groupId,
    name,
    kind: 'support',
    purpose: '',
    openness: 'closed',
    status: 'active',
    startsOn: begin,
    endsOn: null,
    place: '',
    weekday: null,
    startTime: null,
    minutes: 45,
    capacity: null,
    colour: 'teal',
    tags: '[]',
    searchText: foldText(name),
    updatedAt,
  });
  insert(db, 'groupFacilitators', {
    id: newId(),
    groupId,
    facilitatorId: leader,
    role: 'facilitator',
    position: 0,
  });
  const members = Array.from({ length: membersOfGroup }, (_, place) => {
    const id = newId();
    const person = { givenName: `Member ${place}`, familyName: `Of ${number}`, preferredName: '' };
    insert(db, 'people', {
      id,
      ...person,
      pronouns: '',
      birthDate: null,
      grade: '',
      phone: '',
      email: '',
      accessNeeds: '',
      identifier: '',
      nameKey: nameKey(person),
      searchText: foldText(`${person.givenName} ${person.familyName}`),
      updatedAt,
    });
    insert(db, 'memberships', {
      id: newId(),
      groupId,
      personId: id,
      state: 'member',
      joinedOn: begin,
      updatedAt,
    });
    return id;
  });
  return { groupId, leader, members };
}

/** A session with its marks and its acts: two of five by who leads, a third of all to the group. */
export function makeTalk(
  { db, newId }: OpenWorkspace,
  draw: Draw,
  facts: { groupId: string; leader: string; members: readonly string[]; date: string; count: number },
): void {
  const { groupId, leader, members, date, count } = facts;
  const sessionId = newId();
  const updatedAt = `${date}T18:00:00.000Z`;
  const topic = `${count} acts`;
  insert(db, 'sessions', {
    id: sessionId,
    groupId,
    date,
    // two sessions of one day do not begin at once
    start: count === longSession ? '10:15' : '12:15',
    minutes: 45,
    state: 'held',
    place: '',
    topic,
    remarks: '',
    cancelReason: '',
    searchText: foldText(topic),
    updatedAt,
  });
  for (const [place, personId] of members.entries())
    insert(db, 'attendance', {
      id: newId(),
      sessionId,
      personId,
      status: place % 7 === 6 ? 'late' : 'present',
      minutes: place % 7 === 6 ? 10 : null,
      reason: '',
      updatedAt,
    });
  const someone = () => {
    const place = draw(members.length + 8);
    return place < members.length
      ? ({ kind: 'member', id: members[place]! } as const)
      : ({ kind: 'facilitator', id: leader } as const);
  };
  for (let place = 0; place < count; place += 1) {
    const speaker = someone();
    const addressee = draw(3) === 0 ? null : someone();
    insertAct(db, {
      id: newId(),
      sessionId,
      codingId: null,
      atMs: Math.round((place * 2_700_000) / count),
      durationMs: 500 + draw(4000),
      speaker,
      addressee: addressee?.id === speaker.id ? null : addressee,
      category: 1 + draw(12),
      source: 'live',
    });
  }
}
