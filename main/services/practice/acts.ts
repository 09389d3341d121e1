import type { Participant } from '../../../shared/contract/room.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { isThereAt } from '../../../shared/domain/stays.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { insertAct, insertCoding, insertObservation, type Who } from '../../repositories/acts.ts';
import { listRoom } from '../../repositories/room.ts';
import { findRun, listStays } from '../../repositories/runs.ts';
import { putSeat } from '../../repositories/seats.ts';
import { findSession, listSessions } from '../../repositories/sessions.ts';
import { insertTag } from '../../repositories/tags.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

/** How a session's talk went. Shares are 0 to 1; what is left of a member's talk goes to the group. */
interface Talk {
  acts: number;
  /** Of all acts: by those who lead. */
  byLeaders: number;
  /** Of the members' acts: to who leads; to another member. */
  toLeaders: number;
  toMembers: number;
  /** How much more (or less) than the others somebody speaks, by given name; 0: not once. */
  weights?: Readonly<Record<string, number>>;
  /** Tags, by their place in the list, with whom they were about; nobody: the group. */
  tags?: readonly (readonly [tag: number, givenName: string | null])[];
  /** Whether each act has a category, and whether an observer kept a record beside it. */
  isObserved?: boolean;
}

/** The students' group from session to session: first all through the leader, then two fight for the floor, then each other. */
const students: readonly Talk[] = [
  { acts: 42, byLeaders: 0.5, toLeaders: 0.85, toMembers: 0.05, weights: { ليلى: 0, 'Minh Anh': 0.1 } },
  { acts: 46, byLeaders: 0.46, toLeaders: 0.78, toMembers: 0.12, weights: { ليلى: 0, Maya: 1.6 } },
  {
    acts: 66,
    byLeaders: 0.3,
    toLeaders: 0.54,
    toMembers: 0.32,
    weights: { Liam: 6, Mateo: 5, ليلى: 0 },
    tags: [
      [3, 'Liam'],
      [3, 'Mateo'],
    ],
  },
  {
    acts: 62,
    byLeaders: 0.32,
    toLeaders: 0.42,
    toMembers: 0.36,
    weights: { Liam: 4.5, Mateo: 3.5, ليلى: 0 },
    tags: [[0, null]],
  },
  {
    acts: 64,
    byLeaders: 0.28,
    toLeaders: 0.25,
    toMembers: 0.5,
    weights: { Liam: 1.6, ليلى: 0.3 },
    tags: [
      [2, 'Jonas'],
      [0, null],
    ],
  },
  {
    acts: 70,
    byLeaders: 0.24,
    toLeaders: 0.2,
    toMembers: 0.55,
    weights: { ليلى: 0.7 },
    tags: [[1, 'Noam']],
    isObserved: true,
  },
  {
    acts: 80,
    byLeaders: 0.08,
    toLeaders: 0.06,
    toMembers: 0.64,
    tags: [
      [0, null],
      [2, 'ليلى'],
    ],
  },
  {
    acts: 68,
    byLeaders: 0.3,
    toLeaders: 0.48,
    toMembers: 0.3,
    weights: { Mateo: 2.6, Liam: 1.8 },
    tags: [[3, 'Mateo']],
  },
];

const caregivers: readonly Talk[] = [
  { acts: 34, byLeaders: 0.44, toLeaders: 0.6, toMembers: 0.2 },
  { acts: 40, byLeaders: 0.36, toLeaders: 0.45, toMembers: 0.3, weights: { Patrick: 3 } },
  { acts: 44, byLeaders: 0.3, toLeaders: 0.3, toMembers: 0.4 },
];

const tagNames = ['Laughs', 'Asks for help', 'Shares a feeling', 'Puts down'];

/** What was captured while the sessions of the practice groups ran. All of it is invented, the same each time. */
export function fillActs(workspace: OpenWorkspace): void {
  change(workspace, { action: 'act.record-many', objectType: 'session', objectId: null }, (db) => {
    const tagIds = tagNames.map((name, position) => {
      const id = workspace.newId();
      insertTag(db, { id, name, position });
      return id;
    });
    const held = heldSessions(workspace, db, 'Friendship group, grade 4');
    for (const [place, session] of held.entries())
      if (students[place]) fillSession(workspace, db, session, students[place], { seed: place + 1, tagIds });
    for (const [place, session] of heldSessions(workspace, db, 'Caregivers’ circle').slice(-3).entries())
      fillSession(workspace, db, session, caregivers[place]!, { seed: 100 + place, tagIds });
    seatLeaders(workspace, db, held[0]!);
  });
}

function heldSessions(workspace: OpenWorkspace, db: WritableDatabase, name: string): SessionWithGroup[] {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
  return listSessions(db, group.id)
    .filter(({ state }) => state === 'held')
    .flatMap(({ id }) => findSession(db, id) ?? []);
}

interface Said {
  speaker: Participant;
  addressee: Participant | null;
  atMs: number;
  durationMs: number;
  category: number;
}

function fillSession(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  session: SessionWithGroup,
  talk: Talk,
  { seed, tagIds }: { seed: number; tagIds: readonly string[] },
): void {
  const random = numbersFrom(seed);
  const said = talkOf(db, session, talk, random);
  for (const act of said) record(workspace, db, session.id, null, talk.isObserved ? act : uncategorised(act));
  const people = new Map(listRoom(db, session).map((one) => [one.givenName, one]));
  for (const [place, [tag, givenName]] of (talk.tags ?? []).entries())
    insertObservation(db, {
      id: workspace.newId(),
      sessionId: session.id,
      kind: 'tag',
      code: tagIds[tag]!,
      personId: givenName === null ? null : (people.get(givenName)?.id ?? null),
      atMs: said[Math.floor(((place + 1) * said.length) / 4)]!.atMs,
      remark: '',
      source: 'live',
    });
  if (!talk.isObserved) return;
  const codingId = workspace.newId();
  insertCoding(db, {
    id: codingId,
    sessionId: session.id,
    observer: 'Jules Carter',
    remarks: 'From the chair by the window; two moments were hard to hear.',
    updatedAt: now(workspace),
  });
  for (const act of said) {
    // An observer misses some, hears some as of another, and is some moments early or late.
    if (random() < 0.06) continue;
    const other = random() < 0.08 ? said[Math.floor(random() * said.length)]!.speaker : act.speaker;
    const category = random() < 0.16 ? 1 + Math.floor(random() * 12) : act.category;
    const atMs = Math.max(0, act.atMs + Math.round((random() - 0.5) * 1200));
    record(workspace, db, session.id, codingId, { ...act, speaker: other, atMs, category });
  }
}

function record(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  sessionId: string,
  codingId: string | null,
  { speaker, addressee, atMs, durationMs, category }: Omit<Said, 'category'> & { category: number | null },
): void {
  const who = ({ kind, id }: Participant): Who => ({ kind, id });
  insertAct(db, {
    id: workspace.newId(),
    sessionId,
    codingId,
    atMs,
    durationMs,
    speaker: who(speaker),
    // who hears another speaker may find that it was the one addressed
    addressee: addressee && addressee.id !== speaker.id ? who(addressee) : null,
    category,
    source: 'live',
  });
}

function uncategorised(act: Said): Omit<Said, 'category'> & { category: null } {
  return { ...act, category: null };
}

/** Who said something to whom and when, among those who were in the room at that moment. */
function talkOf(db: WritableDatabase, session: SessionWithGroup, talk: Talk, random: () => number): Said[] {
  const run = findRun(db, session.id);
  if (run === null || run.endedAt === null) return [];
  const begin = Date.parse(run.startedAt);
  const length = Date.parse(run.endedAt) - begin;
  const staysOf = Map.groupBy(listStays(db, session.id), ({ personId }) => personId);
  const room = listRoom(db, session);
  // The observer of the group sits beside it and does not lead: the first two do.
  const leaders = room.filter(({ kind }) => kind === 'facilitator').slice(0, 2);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const said: Said[] = [];
  for (let number = 0; number < talk.acts; number += 1) {
    const atMs = Math.round(((number + 0.2 + random() * 0.6) / talk.acts) * length * 0.97);
    const there = room.filter(
      ({ id, kind }) =>
        kind === 'member' &&
        (staysOf.get(id) ?? []).some((stay) =>
          isThereAt(
            {
              arrivedAt: Date.parse(stay.arrivedAt),
              leftAt: stay.leftAt === null ? null : Date.parse(stay.leftAt),
            },
            begin + atMs,
          ),
        ),
    );
    const last = said.at(-1)?.speaker;
    const isLeaders = random() < talk.byLeaders || there.length === 0;
    const speaker = isLeaders
      ? leaders[random() < 0.75 ? 0 : leaders.length - 1]!
      : pickByWeight(there, talk.weights ?? {}, random);
    const others = there.filter(({ id }) => id !== speaker.id);
    const lastMember = others.find(({ id }) => id === last?.id);
    const way = random();
    const addressee = isLeaders
      ? way < 0.35
        ? null
        : (lastMember ?? pick(others))
      : way < talk.toLeaders
        ? (leaders.find(({ id }) => id === last?.id) ?? leaders[0]!)
        : way < talk.toLeaders + talk.toMembers
          ? (lastMember ?? pick(others))
          : null;
    said.push({
      speaker,
      addressee: addressee ?? null,
      atMs,
      durationMs: Math.round(1000 * (isLeaders ? 3 + random() * 14 : 1 + random() * 9)),
      category: pick(isLeaders ? [7, 8, 4, 6, 1, 9] : [5, 6, 6, 3, 2, 1, 8, 10, 11, 4]),
    });
  }
  return said;
}

function pickByWeight(
  people: readonly Participant[],
  weights: Readonly<Record<string, number>>,
  random: () => number,
): Participant {
  const weightOf = ({ givenName }: Participant) => weights[givenName] ?? 1;
  let left = random() * people.reduce((sum, person) => sum + weightOf(person), 0);
  return people.find((person) => (left -= weightOf(person)) < 0) ?? people[0]!;
}

/** The two who lead sit across from each other, as the room is; the others find their places around. */
function seatLeaders(workspace: OpenWorkspace, db: WritableDatabase, session: SessionWithGroup): void {
  const leaders = listRoom(db, session).filter(({ kind }) => kind === 'facilitator');
  const places = [
    { x: 500, y: 880 },
    { x: 500, y: 120 },
  ];
  for (const [place, { id, kind }] of leaders.slice(0, 2).entries())
    putSeat(db, session.groupId, { kind, id }, places[place]!, workspace.newId);
}

/** Numbers from 0 to 1 that depend on the seed alone (a 32-bit xorshift). */
function numbersFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}
