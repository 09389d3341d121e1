import { isDefinedError, ORPCError } from '@orpc/client';
import { all, type ReadableDatabase } from '../../main/db/query.ts';
import type { GroupFields } from '../../shared/contract/groups.ts';
import type { PersonFields } from '../../shared/contract/people.ts';
import type { SessionFields } from '../../shared/contract/sessions.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import type { TestDoor } from './test-door.ts';

/** A number from 0 to `below` - 1, the next of a reproducible row. */
export type Draw = (below: number) => number;

/** Numbers that depend on the seed alone (a 32-bit xorshift). */
export function drawFrom(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

type Ids = { [Table in (typeof tables)[number]]: string[] };
const tables = [
  'facilitators',
  'groups',
  'people',
  'memberships',
  'sessions',
  'closureDays',
  'guests',
  'plannedAbsences',
] as const;

const inUse: Partial<Record<keyof Ids, string>> = {
  facilitators: 'trashedAt IS NULL',
  groups: 'trashedAt IS NULL',
  people: 'trashedAt IS NULL',
  sessions: 'trashedAt IS NULL AND groupId IN (SELECT id FROM groups WHERE trashedAt IS NULL)',
};

interface Scene {
  client: TestDoor['client'];
  ids: Ids;
  draw: Draw;
  /** The local day on which the workspace stands. */
  today: string;
  any(table: keyof Ids): string;
}

const nowhere = '01890000-0000-7000-8000-000000000000';

function pick<Value>(draw: Draw, values: readonly Value[]): Value {
  return values[draw(values.length)]!;
}

export function personFields(fields: Partial<PersonFields>): PersonFields {
  return {
    givenName: '',
    familyName: '',
    preferredName: '',
    pronouns: '',
    birthDate: null,
    grade: '',
    phone: '',
    email: '',
    accessNeeds: '',
    identifier: '',
    guardians: [],
    ...fields,
  };
}

export function groupFields(fields: Partial<GroupFields> = {}): GroupFields {
  return {
    name: 'Friendship group',
    kind: 'support',
    purpose: '',
    openness: 'closed',
    status: 'active',
    startsOn: null,
    endsOn: null,
    place: '',
    weekday: null,
    startTime: null,
    minutes: null,
    capacity: null,
    colour: 'teal',
    tags: [],
    facilitators: [],
    ...fields,
  };
}

export function sessionFields(fields: Partial<SessionFields> & { date: string }): SessionFields {
  return { start: '10:00', minutes: 45, place: '', topic: '', remarks: '', ...fields };
}

function randomPerson({ draw }: Scene): PersonFields {
  return personFields({
    givenName: pick(draw, ['Ana', 'José', 'Siân', 'ليلى', "D'Arcy"]),
    familyName: pick(draw, ["O'Brien", 'Łukasz', 'Nguyễn', '']),
    accessNeeds: pick(draw, ['', 'Sits near the door', 'Large print']),
    birthDate: pick(draw, [null, '2015-06-01']),
    guardians: Array.from({ length: draw(3) }, (_, place) => ({
      name: `Guardian ${place + draw(3)}`,
      relationship: 'mother',
      phone: '',
      email: '',
    })),
  });
}

function randomGroup({ draw, ids }: Scene): GroupFields {
  return groupFields({
    name: pick(draw, ['Friendship group', "Caregivers' circle", 'Grief group']),
    status: pick(draw, ['planned', 'active', 'ended', 'archived']),
    capacity: pick(draw, [null, 8]),
    tags: draw(2) ? ['grade 4'] : [],
    facilitators: [...new Set([pick(draw, ids.facilitators), pick(draw, ids.facilitators)])].map(
      (facilitatorId) => ({ facilitatorId, role: pick(draw, ['facilitator', 'observer']) }),
    ),
  });
}

function randomSession({ draw, today }: Scene): SessionFields {
  return sessionFields({
    date: addDays(today, draw(60) - 40),
    start: pick(draw, ['00:15', '10:00', '23:30']),
    topic: pick(draw, ['', 'Names and norms', 'Café talk']),
  });
}

const scope = (draw: Draw) => pick(draw, ['this', 'following', 'all'] as const);
const dayNear = ({ draw, today }: Scene) => addDays(today, draw(80) - 60);

/** Every change that a person can make to records, each with something random to change. */
export const randomChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'groups.create': (scene) => scene.client.groups.create(randomGroup(scene)),
  'groups.update': (scene) =>
    scene.client.groups.update({ id: scene.any('groups'), fields: randomGroup(scene) }),
  'groups.duplicate': (scene) =>
    scene.client.groups.duplicate({ id: scene.any('groups'), name: 'Next term' }),
  'groups.trash': (scene) => scene.client.groups.trash({ id: scene.any('groups') }),
  'facilitators.create': (scene) =>
    scene.client.facilitators.create({ name: 'M. Okafor', credentials: 'MSW', email: '' }),
  'facilitators.update': (scene) =>
    scene.client.facilitators.update({
      id: scene.any('facilitators'),
      fields: { name: pick(scene.draw, ['R. Silva', 'K. Lund']), credentials: '', email: 'r@school.example' },
    }),
  'facilitators.trash': (scene) => scene.client.facilitators.trash({ id: scene.any('facilitators') }),
  'people.create': (scene) => scene.client.people.create(randomPerson(scene)),
  'people.update': (scene) =>
    scene.client.people.update({ id: scene.any('people'), fields: randomPerson(scene) }),
  'people.trash': (scene) => scene.client.people.trash({ id: scene.any('people') }),
  'people.merge': (scene) =>
    scene.client.people.merge({ keepId: scene.any('people'), duplicateId: scene.any('people') }),
  'roster.join': (scene) =>
    scene.client.roster.join({
      groupId: scene.any('groups'),
      personId: scene.any('people'),
      joinedOn: dayNear(scene),
    }),
  'roster.joinMany': (scene) =>
    scene.client.roster.joinMany({
      groupId: scene.any('groups'),
      personIds: [scene.any('people'), scene.any('people')],
      joinedOn: dayNear(scene),
    }),
  'roster.wait': (scene) =>
    scene.client.roster.wait({ groupId: scene.any('groups'), personId: scene.any('people') }),
  'roster.admit': async (scene) => {
    const entries = await scene.client.roster.list({ groupId: scene.any('groups') });
    const first = entries.find((row) => row.state === 'waiting');
    const membershipId = first?.membershipId ?? scene.any('memberships');
    return scene.client.roster.admit({ membershipId, joinedOn: dayNear(scene) });
  },
  'roster.reorderWaitList': async (scene) => {
    const groupId = scene.any('groups');
    const waiting = (await scene.client.roster.list({ groupId })).filter((row) => row.state === 'waiting');
    const membershipIds = waiting.map((row) => row.membershipId).reverse();
    if (membershipIds.length === 0) return;
    return scene.client.roster.reorderWaitList({ groupId, membershipIds });
  },
  'roster.leave': (scene) =>
    scene.client.roster.leave({
      membershipId: scene.any('memberships'),
      leftOn: dayNear(scene),
      reason: 'Moved away',
    }),
  'roster.correct': (scene) =>
    scene.client.roster.correct({
      membershipId: scene.any('memberships'),
      joinedOn: dayNear(scene),
      leftOn: scene.draw(2) ? dayNear(scene) : null,
      reason: '',
    }),
  'roster.remove': (scene) => scene.client.roster.remove({ membershipId: scene.any('memberships') }),
  'sessions.create': (scene) =>
    scene.client.sessions.create({ groupId: scene.any('groups'), fields: randomSession(scene) }),
  'sessions.createSeries': (scene) => {
    const { date, start, minutes, place } = randomSession(scene);
    return scene.client.sessions.createSeries({
      groupId: scene.any('groups'),
      recurrence: {
        startsOn: date,
        start,
        minutes,
        place,
        everyWeeks: 1,
        weekdays: [2],
        end: { by: 'count', count: 4 },
        skipClosures: true,
      },
      dates: [0, 7, 14, 21].map((days) => ({ date: addDays(date, days), start, minutes })),
    });
  },
  'sessions.update': (scene) =>
    scene.client.sessions.update({
      id: scene.any('sessions'),
      fields: randomSession(scene),
      scope: scope(scene.draw),
    }),
  'sessions.cancel': (scene) =>
    scene.client.sessions.cancel({
      id: scene.any('sessions'),
      reason: 'Fire drill',
      scope: scope(scene.draw),
    }),
  'sessions.restore': (scene) => scene.client.sessions.restore({ id: scene.any('sessions') }),
  'sessions.hold': (scene) =>
    scene.client.sessions.hold({ id: scene.any('sessions'), actualStart: '10:05', actualMinutes: 40 }),
  'sessions.trash': (scene) =>
    scene.client.sessions.trash({ id: scene.any('sessions'), scope: scope(scene.draw) }),
  'closures.create': (scene) =>
    scene.client.closures.create({ startsOn: scene.today, endsOn: scene.today, name: 'Snow day' }),
  'closures.remove': (scene) => scene.client.closures.remove({ id: scene.any('closureDays') }),
  'attendance.mark': async (scene) => {
    const sessionId = scene.any('sessions');
    // mostly somebody whom the session expects; now and then anybody
    const { members } = await scene.client.attendance.session({ sessionId });
    const expected = members.map((member) => member.personId);
    return scene.client.attendance.mark({
      sessionId,
      personId: expected.length > 0 && scene.draw(8) > 0 ? pick(scene.draw, expected) : scene.any('people'),
      mark: pick(scene.draw, [
        null,
        { status: 'present' as const, minutes: null, reason: '' },
        { status: 'late' as const, minutes: 5, reason: 'Bus' },
        { status: 'unexcused' as const, minutes: null, reason: '' },
      ]),
    });
  },
  'attendance.markAllPresent': (scene) =>
    scene.client.attendance.markAllPresent({ sessionId: scene.any('sessions') }),
  'attendance.addGuest': (scene) =>
    scene.client.attendance.addGuest({
      sessionId: scene.any('sessions'),
      name: 'Officer Lee',
      kind: 'guest',
    }),
  'attendance.removeGuest': (scene) => scene.client.attendance.removeGuest({ id: scene.any('guests') }),
  'attendance.planAbsence': (scene) =>
    scene.client.attendance.planAbsence({
      personId: scene.any('people'),
      groupId: scene.draw(2) ? scene.any('groups') : null,
      fromOn: scene.today,
      until: scene.draw(2) ? { by: 'date', untilOn: addDays(scene.today, 10) } : { by: 'count', sessions: 3 },
      reason: 'Clinic',
    }),
  'attendance.removePlannedAbsence': (scene) =>
    scene.client.attendance.removePlannedAbsence({ id: scene.any('plannedAbsences') }),
  'settings.update': (scene) =>
    scene.client.settings.update(
      pick(scene.draw, [
        { ownerName: 'J. Alvarez-Reyes' },
        { paper: 'letter' as const },
        { organisation: 'Maple School', absencesInARow: 2 },
      ]),
    ),
  'trash.restore': async (scene) => {
    const [trashed] = await scene.client.trash.list();
    const { kind, id } = trashed ?? { kind: 'group' as const, id: scene.any('groups') };
    return scene.client.trash.restore({ kind, id });
  },
};

export const changeNames = Object.keys(randomChanges);

/** Makes one change. Answers the code of a refusal, or null where it was accepted; any other failure is thrown. */
export async function makeRandomChange(test: TestDoor, name: string, seed: number): Promise<string | null> {
  const draw = drawFrom(seed);
  const { db } = test.open();
  const idsOf = (table: keyof Ids, condition: string) =>
    all<{ id: string }>(db, `SELECT id FROM ${table} WHERE ${condition} ORDER BY id`).map((row) => row.id);
  const ids = Object.fromEntries(tables.map((table) => [table, idsOf(table, 'true')])) as Ids;
  const scene: Scene = {
    client: test.client,
    ids,
    draw,
    today: (await test.client.workspace.status()).today!,
    any(table) {
      // Mostly a record in use, so that not everything is refused; else one from the trash, too.
      const live = draw(8) > 0 ? idsOf(table, inUse[table] ?? 'true') : [];
      if (live.length > 0) return pick(draw, live);
      return ids[table].length === 0 ? nowhere : pick(draw, ids[table]);
    },
  };
  try {
    await randomChanges[name]!(scene);
    return null;
  } catch (error) {
    if (error instanceof ORPCError && isDefinedError(error) && error.code !== 'UNEXPECTED') return error.code;
    throw error;
  }
}

/** A group with members and sessions, so that random changes have something to hit. */
export async function setScene(test: TestDoor): Promise<void> {
  for (const [name, seed] of [
    ['groups.create', 1],
    ['people.create', 1],
    ['people.create', 2],
    ['people.create', 3],
    ['people.create', 4],
    ['sessions.createSeries', 4],
    ['roster.joinMany', 5],
    ['roster.join', 6],
    ['attendance.addGuest', 8],
    ['attendance.planAbsence', 9],
    ['closures.create', 10],
  ] as const)
    await makeRandomChange(test, name, seed);
  const [group] = await test.client.groups.list();
  for (const givenName of ['Ines', 'Tariq']) {
    const { id: personId } = await test.client.people.create(personFields({ givenName }));
    await test.client.roster.wait({ groupId: group!.id, personId });
  }
}

/** Every row of every table that records live in, and what search knows, as text that can be compared. */
export function everyRow(db: ReadableDatabase): Record<string, unknown[]> {
  const named = all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'searchIndex%'
     AND name NOT IN ('audit', 'undoSteps', 'undoRows', 'searchDocuments', 'sqlite_sequence') ORDER BY name`,
  ).map((row) => row.name);
  const rows: Record<string, unknown[]> = Object.fromEntries(
    named.map((name) => [name, all(db, `SELECT * FROM ${name} ORDER BY id`)]),
  );
  rows['search'] = all(
    db,
    `SELECT d.kind, d.objectId, i.text FROM searchDocuments AS d JOIN searchIndex AS i ON i.rowid = d.number
     ORDER BY d.objectId`,
  );
  return rows;
}
