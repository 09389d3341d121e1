import type {
  RetentionEntry,
  RetentionKind,
  RetentionPolicyFields,
} from '../../../shared/contract/retention.ts';
import {
  type Due,
  dueOf,
  lastServiceOf,
  latestServiceDueBy,
  type Served,
  type ServiceBasis,
} from '../../../shared/domain/retention.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/retention.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { StandingHolds } from './holds.ts';

/** How many groups, people and things in the trash are due and not held; 0 without a policy. */
export function countDue(workspace: OpenWorkspace): number {
  const policy = rows.findPolicy(workspace.db);
  if (!policy) return 0;
  const today = localNow(workspace).date;
  const holds = StandingHolds.read(workspace.db);
  return listEntries(workspace.db, policy, { dueBy: today, today }, holds).filter(
    (entry) => entry.holds === 0,
  ).length;
}

/** What is due by a day, the earliest first. */
export function listEntries(
  db: ReadableDatabase,
  policy: RetentionPolicyFields,
  { dueBy, today }: { dueBy: string; today: string },
  holds: StandingHolds,
): RetentionEntry[] {
  const cutOff = latestServiceDueBy(policy, dueBy);
  const asked = { policy, today, holds };
  return [
    ...groupEntries(db, rows.listEndedGroups(db, { cutOff, today }), asked),
    ...personEntries(db, rows.listLeftPeople(db, { cutOff, today }), asked),
    ...partEntries(db, rows.listTrashedParts(db, cutOff), asked),
  ]
    .filter((entry) => entry.dueOn <= dueBy)
    .sort((one, other) => (one.dueOn + one.id < other.dueOn + other.id ? -1 : 1));
}

const always = '9999-12-31';

/** How one record stands, due or not; null where it goes on, or is gone. */
export function findEntry(
  db: ReadableDatabase,
  policy: RetentionPolicyFields,
  { kind, id }: { kind: RetentionKind; id: string },
  today: string,
  holds: StandingHolds,
): RetentionEntry | null {
  const asked = { policy, today, holds };
  const options = { cutOff: always, today };
  switch (kind) {
    case 'group':
      return groupEntries(db, rows.listEndedGroups(db, { ...options, groupIds: [id] }), asked)[0] ?? null;
    case 'person':
      return personEntries(db, rows.listLeftPeople(db, { ...options, personIds: [id] }), asked)[0] ?? null;
    default: {
      const parts = rows.listTrashedParts(db, always).filter((part) => part.kind === kind && part.id === id);
      return partEntries(db, parts, asked)[0] ?? null;
    }
  }
}

interface Asked {
  policy: RetentionPolicyFields;
  today: string;
  holds: StandingHolds;
}

function groupEntries(
  db: ReadableDatabase,
  groups: readonly rows.EndedGroup[],
  asked: Asked,
): RetentionEntry[] {
  const { policy, today, holds } = asked;
  const services = servicesByGroup(
    db,
    groups.map(({ id }) => id),
    today,
  );
  return groups.map((group) => {
    const { id, name, isInTrash, notedOn } = group;
    const days = {
      attended: group.attendedOn,
      held: group.heldOn,
      left: group.leftOn,
      ended: group.endedOn,
    };
    const last = lastServiceOf(policy.lastService, days, notedOn);
    const people = servedIn(services.get(id) ?? [], last.on);
    return {
      kind: 'group',
      id,
      groupId: id,
      name,
      person: null,
      isInTrash: isInTrash === 1,
      ...dueFacts(last, dueOf(policy, last.on, people)),
      others: people.length,
      holds: holds.ofGroup(id).length,
    };
  });
}

function personEntries(
  db: ReadableDatabase,
  people: readonly rows.LeftPerson[],
  asked: Asked,
): RetentionEntry[] {
  const { policy, today, holds } = asked;
  const services = Map.groupBy(
    rows.listServices(db, { personIds: people.map(({ id }) => id) }, today),
    ({ personId }) => personId,
  );
  const past = new Map(
    rows
      .listPastServices(
        db,
        people.map(({ id }) => id),
      )
      .map((service) => [service.id, service]),
  );
  return people.flatMap((person): RetentionEntry[] => {
    const { id, birthDate, notedOn } = person;
    const inGroups = services.get(id) ?? [];
    const before = past.get(id);
    const own = before ? [...inGroups, { ...before, goesOn: 0 }] : inGroups;
    // By the end of the group: one that goes on has none yet.
    if (policy.lastService === 'ended' && person.isInTrash === 0 && own.some(({ goesOn }) => goesOn === 1))
      return [];
    const last = own
      .map((service) => lastServiceIn(policy, service, notedOn))
      .reduce<{ on: string; basis: ServiceBasis } | null>(
        (latest, each) => (latest === null || each.on > latest.on ? each : latest),
        null,
      ) ?? { on: notedOn, basis: 'noted' as const };
    const firsts = own.flatMap(({ firstOn }) => firstOn ?? []).sort();
    const due = dueOf(policy, last.on, [{ birthDate, firstServiceOn: firsts[0] ?? last.on }]);
    const { givenName, familyName, preferredName } = person;
    return [
      {
        kind: 'person',
        id,
        groupId: null,
        name: '',
        person: { givenName, familyName, preferredName },
        isInTrash: person.isInTrash === 1,
        ...dueFacts(last, due),
        others: inGroups.length,
        holds: holds.ofPerson(id).length,
      },
    ];
  });
}

function lastServiceIn(
  policy: RetentionPolicyFields,
  service: Pick<rows.ServiceInGroup, 'goesOn' | 'endedOn' | 'leftOn' | 'attendedOn' | 'firstOn'>,
  notedOn: string,
) {
  const { goesOn, endedOn, leftOn, attendedOn, firstOn } = service;
  const days = { attended: attendedOn, held: null, left: leftOn, ended: goesOn === 1 ? null : endedOn };
  return lastServiceOf(policy.lastService, days, firstOn ?? notedOn);
}

/** A part of a group that lies in the trash is due like a record of its own day, of everybody in that group. */
function partEntries(
  db: ReadableDatabase,
  parts: readonly rows.TrashedPart[],
  asked: Asked,
): RetentionEntry[] {
  const { policy, today, holds } = asked;
  const groupIds = new Set(parts.flatMap(({ groupId }) => groupId ?? []));
  const services = servicesByGroup(db, [...groupIds], today);
  return parts.map(({ kind, id, groupId, groupName, day }) => {
    const people = groupId === null ? [] : servedIn(services.get(groupId) ?? [], day);
    return {
      kind,
      id,
      groupId,
      name: groupName,
      person: null,
      isInTrash: true,
      ...dueFacts({ on: day, basis: kind === 'private-note' ? 'noted' : 'held' }, dueOf(policy, day, people)),
      others: people.length,
      holds: groupId === null ? 0 : holds.ofGroup(groupId).length,
    };
  });
}

function servicesByGroup(db: ReadableDatabase, groupIds: readonly string[], today: string) {
  return Map.groupBy(rows.listServices(db, { groupIds }, today), ({ groupId }) => groupId);
}

function servedIn(services: readonly rows.ServiceInGroup[], lastOn: string): Served[] {
  return services.map(({ birthDate, firstOn }) => ({ birthDate, firstServiceOn: firstOn ?? lastOn }));
}

function dueFacts(last: { on: string; basis: ServiceBasis }, due: Due) {
  return { lastServiceOn: last.on, basis: last.basis, ...due };
}
