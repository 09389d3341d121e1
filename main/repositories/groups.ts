import type { Group, GroupFields, GroupSummary } from '../../shared/contract/groups.ts';
import type { ConsentRule } from '../../shared/domain/consent.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

type GroupRow = Omit<GroupSummary, 'tags' | 'facilitatorNames'> & {
  tags: string;
  purpose: string;
  minutes: number | null;
  consentRule: ConsentRule;
  updatedAt: string;
};
type FacilitatorRow = Group['facilitators'][number] & { groupId: string };

const summarySelect = `
  SELECT g.id, g.name, g.kind, g.openness, g.status, g.colour, g.place, g.startsOn, g.endsOn, g.weekday,
    g.startTime, g.tags, g.capacity, g.purpose, g.minutes, g.consentRule, g.updatedAt,
    (SELECT count(DISTINCT m.personId) FROM memberships AS m
      JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
      WHERE m.groupId = g.id AND m.state = 'member' AND (m.leftOn IS NULL OR m.leftOn >= @today)) AS members,
    (SELECT count(*) FROM memberships AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
      WHERE m.groupId = g.id AND m.state = 'waiting') AS waiting,
    (SELECT count(*) FROM sessions AS s
      WHERE s.groupId = g.id AND s.trashedAt IS NULL AND s.state = 'held') AS held,
    (SELECT count(*) FROM sessions AS s
      WHERE s.groupId = g.id AND s.trashedAt IS NULL AND s.state IN ('planned', 'running')) AS planned,
    (SELECT min(s.date) FROM sessions AS s WHERE s.groupId = g.id AND s.trashedAt IS NULL
      AND s.state IN ('planned', 'running') AND s.date >= @today) AS nextOn
  FROM groups AS g`;

const facilitatorSelect = `
  SELECT gf.groupId, gf.facilitatorId, gf.role, f.name, f.credentials
  FROM groupFacilitators AS gf JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL`;

export function listGroups(db: ReadableDatabase, today: string): GroupSummary[] {
  const namesOf = new Map<string, string[]>();
  for (const row of all<FacilitatorRow>(db, `${facilitatorSelect} ORDER BY gf.groupId, gf.position`)) {
    const names = namesOf.get(row.groupId);
    if (names) names.push(row.name);
    else namesOf.set(row.groupId, [row.name]);
  }
  return all<GroupRow>(db, `${summarySelect} WHERE g.trashedAt IS NULL ORDER BY g.name, g.id`, { today }).map(
    (row) => summaryOf(row, namesOf.get(row.id) ?? []),
  );
}

export function findGroup(db: ReadableDatabase, id: string, today: string): Group | null {
  const row = first<GroupRow>(db, `${summarySelect} WHERE g.id = @id AND g.trashedAt IS NULL`, { id, today });
  if (!row) return null;
  const facilitators = all<FacilitatorRow>(
    db,
    `${facilitatorSelect} WHERE gf.groupId = @id ORDER BY gf.position`,
    {
      id,
    },
  );
  return {
    ...summaryOf(
      row,
      facilitators.map((facilitator) => facilitator.name),
    ),
    purpose: row.purpose,
    minutes: row.minutes,
    consentRule: row.consentRule,
    updatedAt: row.updatedAt,
    facilitators: facilitators.map(({ facilitatorId, role, name, credentials }) => ({
      facilitatorId,
      role,
      name,
      credentials,
    })),
  };
}

function summaryOf(
  { purpose: _p, minutes: _m, consentRule: _c, updatedAt: _u, ...row }: GroupRow,
  names: string[],
): GroupSummary {
  return { ...row, tags: JSON.parse(row.tags) as string[], facilitatorNames: names };
}

export function groupExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM groups WHERE id = @id AND trashedAt IS NULL', { id }) !== null;
}

export function groupNameOf(db: ReadableDatabase, id: string): string | null {
  return first<{ name: string }>(db, 'SELECT name FROM groups WHERE id = @id', { id })?.name ?? null;
}

export interface GroupWrite extends Omit<GroupFields, 'facilitators'> {
  searchText: string;
  updatedAt: string;
}

export function insertGroup(db: WritableDatabase, id: string, group: GroupWrite): void {
  insert(db, 'groups', { id, ...group, tags: JSON.stringify(group.tags) });
}

export function updateGroup(db: WritableDatabase, id: string, group: GroupWrite): void {
  updateById(db, 'groups', id, { ...group, tags: JSON.stringify(group.tags) });
}

/** Writes only the facilitators that changed, so that an undo does not touch the others. */
export function replaceGroupFacilitators(
  db: WritableDatabase,
  groupId: string,
  facilitators: GroupFields['facilitators'],
  newId: () => string,
): void {
  const before = all<{ id: string; facilitatorId: string; role: string; position: number }>(
    db,
    // One in the trash is on no form: they stay with the group until they come back.
    `SELECT gf.id, gf.facilitatorId, gf.role, gf.position FROM groupFacilitators AS gf
     JOIN facilitators AS f ON f.id = gf.facilitatorId AND f.trashedAt IS NULL WHERE gf.groupId = @groupId`,
    { groupId },
  );
  for (const row of before) {
    if (!facilitators.some((facilitator) => facilitator.facilitatorId === row.facilitatorId))
      run(db, 'DELETE FROM groupFacilitators WHERE id = @id', { id: row.id });
  }
  for (const [position, { facilitatorId, role }] of facilitators.entries()) {
    const row = before.find((candidate) => candidate.facilitatorId === facilitatorId);
    if (!row) insert(db, 'groupFacilitators', { id: newId(), groupId, facilitatorId, role, position });
    else if (row.role !== role || row.position !== position)
      updateById(db, 'groupFacilitators', row.id, { role, position });
  }
}

export function trashGroup(db: WritableDatabase, id: string, trashedAt: string | null): void {
  updateById(db, 'groups', id, { trashedAt });
}

export function setConsentRuleOf(
  db: WritableDatabase,
  id: string,
  consentRule: ConsentRule,
  updatedAt: string,
): void {
  // Written only where it differs, so that choosing what is chosen is no step to undo.
  run(
    db,
    `UPDATE groups SET consentRule = @consentRule, updatedAt = @updatedAt
     WHERE id = @id AND consentRule <> @consentRule`,
    { id, consentRule, updatedAt },
  );
}

/** A planned group that has met is an active one; any other status is the facilitator's word and stays. */
export function activatePlannedGroup(db: WritableDatabase, id: string, updatedAt: string): void {
  run(
    db,
    `UPDATE groups SET status = 'active', updatedAt = @updatedAt WHERE id = @id AND status = 'planned'`,
    {
      id,
      updatedAt,
    },
  );
}
