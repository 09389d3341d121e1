import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendAudit } from '../../main/db/audit-chain.ts';
import { insert, type WritableDatabase } from '../../main/db/query.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import { nameKey } from '../../shared/domain/likely-duplicates.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { drawFrom, type Draw } from '../support/random-changes.ts';
import { makeGoals } from './made-goals.ts';
import { benchDoor, benchPassphrase } from './opened-door.ts';

export interface WorkspaceSize {
  groups: number;
  people: number;
}

/** 200 groups, 2,000 people, 8,000 sessions, 80,000 marks, 40,000 ratings of goals; and a tenth of all that. */
export const large: WorkspaceSize = { groups: 200, people: 2000 };
export const tenth: WorkspaceSize = { groups: 20, people: 200 };

const seed = 20_260_312;
const sessionsOfGroup = 40;
const heldOfGroup = 34;
const membersOfGroup = 12;
const marksOfGroup = 400;

const given = [
  'Ana',
  'Ben',
  'Cem',
  'Dua',
  'Eve',
  'Finn',
  'Gül',
  'Hoa',
  'Ines',
  'José',
  'Kofi',
  'ليلى',
  'Maya',
];
const family = [
  'Álvarez',
  'Bello',
  'Çelik',
  'Dubois',
  "O'Neill",
  'Łukasz',
  'Nguyễn',
  'Okonkwo',
  'כהן',
  'Ruiz',
];
const topics = ['Names and norms', 'Listening', 'Saying no kindly', 'Making up again', 'The thermometer'];

/**
 * The folder of a workspace of a size, the same for the same seed, schema and day; made once and kept in the
 * temporary folder. Made for measuring: written in bulk, with the audit entry that every mark would have left.
 */
export async function madeWorkspace(size: WorkspaceSize): Promise<string> {
  return await keptWorkspace({ seed, size }, (workspace, today) => fill(workspace, size, today), {
    isBackedUp: true,
  });
}

/** The folder of a workspace that `fill` made in one transaction: made anew when the facts, the schema, the day or the makers change. */
export async function keptWorkspace(
  facts: Readonly<Record<string, unknown>>,
  fill: (workspace: OpenWorkspace, today: string) => void,
  { isBackedUp = false }: { isBackedUp?: boolean } = {},
): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const made = createHash('sha256')
    .update(JSON.stringify({ ...facts, today, schema: schemaText(), makers: makersText() }))
    .digest('hex')
    .slice(0, 16);
  const folder = join(tmpdir(), 'mezzo-bench', made);
  if (existsSync(join(folder, 'complete'))) return join(folder, 'workspace');
  rmSync(folder, { recursive: true, force: true });
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const { door, client } = benchDoor(join(unfinished, 'workspace'));
  await client.workspace.create({
    ownerName: 'J. Alvarez',
    ownerCredentials: 'LCSW',
    passphrase: benchPassphrase,
  });
  const workspace = door.requireOpen();
  workspace.db.transaction(() => fill(workspace, today)).immediate();
  if (isBackedUp) await client.backups.make();
  await door.close();
  writeFileSync(join(unfinished, 'complete'), '');
  renameSync(unfinished, folder);
  return join(folder, 'workspace');
}

function makersText(): string {
  return ['made-workspace.ts', 'made-goals.ts', 'dynamics.ts']
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
}

function schemaText(): string {
  const migrations = join(import.meta.dirname, '..', '..', 'main', 'db', 'migrations');
  return readdirSync(migrations)
    .sort()
    .map((name) => readFileSync(join(migrations, name), 'utf8'))
    .join('\n');
}

function fill(workspace: OpenWorkspace, size: WorkspaceSize, today: string): void {
  const draw = drawFrom(seed);
  const { db, newId } = workspace;
  const people = Array.from({ length: size.people }, (_, number) => makePerson(workspace, draw, number));
  const facilitators = Array.from({ length: 12 }, (_, number) => {
    const id = newId();
    const name = `${given[number]} ${family[number % family.length]}`;
    const updatedAt = `${today}T08:00:00.000Z`;
    insert(db, 'facilitators', { id, name, credentials: 'MSW', searchText: foldText(name), updatedAt });
    return id;
  });
  for (let number = 0; number < size.groups; number += 1) {
    const members = Array.from(
      { length: membersOfGroup },
      (_, place) => people[(number * (size.people / size.groups) + place) % size.people]!,
    );
    makeGroup(workspace, draw, { number, today, members, facilitators });
  }
}

function makePerson({ db, newId }: OpenWorkspace, draw: Draw, number: number): string {
  const id = newId();
  const name = {
    givenName: given[draw(given.length)]!,
    familyName: `${family[draw(family.length)]!} ${String.fromCharCode(65 + (number % 26))}${number}`,
    preferredName: '',
  };
  insert(db, 'people', {
    id,
    ...name,
    pronouns: draw(2) ? 'she/her' : '',
    birthDate: draw(3) ? addDays('2012-01-01', draw(2000)) : null,
    grade: String(1 + draw(9)),
    phone: '',
    email: '',
    accessNeeds: draw(10) ? '' : 'Sits near the door',
    identifier: `S-${number}`,
    nameKey: nameKey(name),
    searchText: foldText(`${name.givenName} ${name.familyName} S-${number}`),
    updatedAt: '2026-01-01T08:00:00.000Z',
  });
  insert(db, 'guardians', {
    id: newId(),
    personId: id,
    name: `Guardian ${number}`,
    relationship: 'mother',
    phone: '555-0100',
    email: '',
    position: 0,
  });
  return id;
}

function makeGroup(
  workspace: OpenWorkspace,
  draw: Draw,
  facts: { number: number; today: string; members: string[]; facilitators: string[] },
): void {
  const { db, newId } = workspace;
  const { number, today, members, facilitators } = facts;
  const isActive = number % 10 < 7;
  // Active groups stand in the middle of their weeks; the others ended within the year before.
  const held = addDays(today, -7 * heldOfGroup - (number % 7) - (isActive ? 0 : 60));
  const groupId = newId();
  const name = `${['Friendship', 'Grief', 'Worry', 'Caregivers', 'Lunch'][number % 5]!} group ${number}`;
  const updatedAt = `${held}T08:00:00.000Z`;
  const place = `Room ${number % 30}`;
  insert(db, 'groups', {
    id: groupId,
    name,
    kind: 'support',
    purpose: 'Somebody to sit with at lunch.',
    openness: number % 3 ? 'closed' : 'open',
    status: isActive ? 'active' : 'ended',
    startsOn: held,
    endsOn: addDays(held, 7 * sessionsOfGroup),
    place,
    weekday: 1 + (number % 5),
    startTime: '10:15',
    minutes: 45,
    capacity: 12,
    colour: 'teal',
    tags: JSON.stringify([`grade ${number % 9}`]),
    searchText: foldText(`${name} ${place}`),
    updatedAt,
  });
  for (const [position, role] of (['facilitator', 'observer'] as const).entries()) {
    const facilitatorId = facilitators[(number + position) % facilitators.length]!;
    insert(db, 'groupFacilitators', { id: newId(), groupId, facilitatorId, role, position });
  }
  for (const [place, personId] of members.entries()) {
    const joinedOn = addDays(held, place % 5 === 4 ? 21 : 0);
    insert(db, 'memberships', { id: newId(), groupId, personId, state: 'member', joinedOn, updatedAt });
  }
  let marks = 0;
  const met: { id: string; date: string }[] = [];
  for (let week = 0; week < sessionsOfGroup; week += 1) {
    const date = addDays(held, 7 * week);
    const state = week < heldOfGroup ? 'held' : isActive ? 'planned' : 'cancelled';
    const sessionId = makeSession(workspace, draw, { groupId, date, state, place, updatedAt });
    if (state !== 'held') continue;
    met.push({ id: sessionId, date });
    for (const [place, personId] of members.entries()) {
      if (marks === marksOfGroup || (place % 5 === 4 && week < 3)) continue;
      makeMark(workspace, draw, { sessionId, personId, date, place });
      marks += 1;
    }
  }
  makeGoals(workspace, { groupId, members, sessions: met });
}

function makeSession(
  { db, newId }: OpenWorkspace,
  draw: Draw,
  facts: { groupId: string; date: string; state: string; place: string; updatedAt: string },
): string {
  const id = newId();
  const topic = topics[draw(topics.length)]!;
  insert(db, 'sessions', {
    id,
    ...facts,
    start: '10:15',
    minutes: 45,
    topic,
    remarks: '',
    cancelReason: facts.state === 'cancelled' ? 'Holiday' : '',
    searchText: foldText(topic),
  });
  return id;
}

function makeMark(
  { db, newId, vault }: OpenWorkspace,
  draw: Draw,
  mark: { sessionId: string; personId: string; date: string; place: number },
): void {
  const { sessionId, personId, date, place } = mark;
  const at = `${date}T16:00:${String(place).padStart(2, '0')}.000Z`;
  const chance = draw(20);
  const status = chance < 15 ? 'present' : chance < 17 ? 'late' : chance < 19 ? 'excused' : 'unexcused';
  insert(db, 'attendance', {
    id: newId(),
    sessionId,
    personId,
    status,
    minutes: status === 'late' ? 5 : null,
    reason: '',
    updatedAt: at,
  });
  appendAudit(db as WritableDatabase, vault.auditKey, {
    at,
    actor: 'J. Alvarez',
    action: 'attendance.mark',
    objectType: 'session',
    objectId: sessionId,
    detail: { personId, status },
  });
}
