import type { Round, RoundChoice, RoundFields, RoundMember } from '../../shared/contract/sociometry.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  runOne,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import { ofThoseThere } from './dynamics.ts';

export type RoundRow = Omit<Round, 'members' | 'choices'>;
type StoredRound = Omit<RoundRow, 'isRanked' | 'allowsRejections'> & {
  isRanked: number;
  allowsRejections: number;
};

/** Rounds of groups that are there; a session in the trash is none. */
const rounds = `
  SELECT r.id, r.groupId, g.name AS groupName, s.id AS sessionId, r.takenOn, r.criterion, r.choiceLimit, r.isRanked,
    r.allowsRejections, r.remarks,
    CASE WHEN s.state <> 'cancelled' THEN
      (SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL
        AND e.state <> 'cancelled' AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) END AS sessionNumber
  FROM rounds AS r JOIN groups AS g ON g.id = r.groupId AND g.trashedAt IS NULL
  LEFT JOIN sessions AS s ON s.id = r.sessionId AND s.trashedAt IS NULL
  WHERE r.trashedAt IS NULL`;

const readRound = (row: StoredRound): RoundRow => ({
  ...row,
  isRanked: row.isRanked === 1,
  allowsRejections: row.allowsRejections === 1,
});

export function findRound(db: ReadableDatabase, id: string): RoundRow | null {
  const row = first<StoredRound>(db, `${rounds} AND r.id = @id`, { id });
  return row && readRound(row);
}

/** The rounds of a group, the earliest first. */
export function listRounds(db: ReadableDatabase, groupId: string): RoundRow[] {
  return all<StoredRound>(db, `${rounds} AND r.groupId = @groupId ORDER BY r.takenOn, r.id`, {
    groupId,
  }).map(readRound);
}

const ofRound = 'SELECT @roundId AS id';
const ofGroup = 'SELECT id FROM rounds WHERE groupId = @groupId AND trashedAt IS NULL';

const members = (which: string) => `
  SELECT m.roundId, m.personId, p.givenName, p.familyName, p.preferredName, m.hasAnswered, m.x, m.y
  FROM roundMembers AS m JOIN people AS p ON p.id = m.personId AND p.trashedAt IS NULL
  WHERE m.roundId IN (${which})
  ORDER BY coalesce(nullif(p.preferredName, ''), nullif(p.givenName, ''), p.familyName) COLLATE NOCASE, p.familyName, p.id`;

type StoredMember = Omit<RoundMember, 'hasAnswered' | 'place'> & {
  roundId: string;
  hasAnswered: number;
  x: number | null;
  y: number | null;
};

function readMember({ personId, givenName, familyName, preferredName, ...row }: StoredMember): RoundMember {
  const place = row.x === null || row.y === null ? null : { x: row.x, y: row.y };
  return { personId, givenName, familyName, preferredName, hasAnswered: row.hasAnswered === 1, place };
}

/** Choices between people who are both there and both of the round, the first of each member first. */
const choices = (which: string) => `
  SELECT c.roundId, c.fromId, c.toId, c.valence, c.rank FROM choices AS c
  JOIN roundMembers AS fm ON fm.roundId = c.roundId AND fm.personId = c.fromId
  JOIN roundMembers AS tm ON tm.roundId = c.roundId AND tm.personId = c.toId
  JOIN people AS f ON f.id = c.fromId AND f.trashedAt IS NULL
  JOIN people AS t ON t.id = c.toId AND t.trashedAt IS NULL
  WHERE c.roundId IN (${which}) ORDER BY c.fromId, c.valence DESC, c.rank IS NULL, c.rank, c.id`;

type StoredChoice = RoundChoice & { roundId: string };

function readChoice({ fromId, toId, valence, rank }: StoredChoice): RoundChoice {
  return { fromId, toId, valence, rank };
}

/** Those who took part in one round, less people in the trash, by the name that the group uses. */
export function listRoundMembers(db: ReadableDatabase, roundId: string): RoundMember[] {
  return all<StoredMember>(db, members(ofRound), { roundId }).map(readMember);
}

export function listChoices(db: ReadableDatabase, roundId: string): RoundChoice[] {
  return all<StoredChoice>(db, choices(ofRound), { roundId }).map(readChoice);
}

/** Every round of a group with its members and choices, the earliest first, in three reads. */
export function listWholeRounds(db: ReadableDatabase, groupId: string): Round[] {
  const membersOf = Map.groupBy(all<StoredMember>(db, members(ofGroup), { groupId }), (row) => row.roundId);
  const choicesOf = Map.groupBy(all<StoredChoice>(db, choices(ofGroup), { groupId }), (row) => row.roundId);
  return listRounds(db, groupId).map((row) => ({
    ...row,
    members: (membersOf.get(row.id) ?? []).map(readMember),
    choices: (choicesOf.get(row.id) ?? []).map(readChoice),
  }));
}

/** What a group's members said to each other by the facilitator's own record, in sessions after one day and up to another. */
export function countAddressed(
  db: ReadableDatabase,
  groupId: string,
  { after, until }: { after: string; until: string },
): { fromId: string; toId: string; count: number }[] {
  return all(
    db,
    `SELECT a.speakerPersonId AS fromId, a.toPersonId AS toId, count(*) AS count
     FROM sessions AS s JOIN acts AS a ON a.sessionId = s.id AND a.codingId IS NULL
     WHERE s.groupId = @groupId AND s.trashedAt IS NULL AND s.date > @after AND s.date <= @until
       AND a.speakerPersonId IS NOT NULL AND a.toPersonId IS NOT NULL AND ${ofThoseThere}
     GROUP BY a.speakerPersonId, a.toPersonId ORDER BY a.speakerPersonId, a.toPersonId`,
    { groupId, after, until },
  );
}

/** The sessions in the same span that have any act, the earliest first. */
export function listDaysWithActs(
  db: ReadableDatabase,
  groupId: string,
  { after, until }: { after: string; until: string },
): string[] {
  return all<{ date: string }>(
    db,
    `SELECT s.date FROM sessions AS s
     WHERE s.groupId = @groupId AND s.trashedAt IS NULL AND s.date > @after AND s.date <= @until
       AND EXISTS (SELECT 1 FROM acts AS a WHERE a.sessionId = s.id AND a.codingId IS NULL AND ${ofThoseThere})
     ORDER BY s.date, s.start, s.id`,
    { groupId, after, until },
  ).map(({ date }) => date);
}

const stored = ({ isRanked, allowsRejections, ...fields }: RoundFields) => ({
  ...fields,
  isRanked: isRanked ? 1 : 0,
  allowsRejections: allowsRejections ? 1 : 0,
});

export function insertRound(
  db: WritableDatabase,
  round: { id: string; groupId: string; fields: RoundFields; updatedAt: string },
): void {
  const { fields, ...rest } = round;
  insert(db, 'rounds', { ...rest, ...stored(fields) });
}

export function updateRound(db: WritableDatabase, id: string, fields: RoundFields, updatedAt: string): void {
  updateById(db, 'rounds', id, { ...stored(fields), updatedAt });
}

export function trashRound(db: WritableDatabase, id: string, trashedAt: string): void {
  updateById(db, 'rounds', id, { trashedAt });
}

export function insertRoundMember(
  db: WritableDatabase,
  member: { id: string; roundId: string; personId: string; hasAnswered: boolean },
): void {
  insert(db, 'roundMembers', { ...member, hasAnswered: member.hasAnswered ? 1 : 0 });
}

/** Takes somebody out of a round, with what they chose and who chose them. */
export function deleteRoundMember(db: WritableDatabase, roundId: string, personId: string): void {
  run(db, 'DELETE FROM choices WHERE roundId = @roundId AND (fromId = @personId OR toId = @personId)', {
    roundId,
    personId,
  });
  run(db, 'DELETE FROM roundMembers WHERE roundId = @roundId AND personId = @personId', {
    roundId,
    personId,
  });
}

export function setAnswered(
  db: WritableDatabase,
  roundId: string,
  personId: string,
  hasAnswered: boolean,
): void {
  runOne(
    db,
    'UPDATE roundMembers SET hasAnswered = @hasAnswered WHERE roundId = @roundId AND personId = @personId',
    { roundId, personId, hasAnswered: hasAnswered ? 1 : 0 },
  );
}

export function setPlace(
  db: WritableDatabase,
  roundId: string,
  personId: string,
  place: { x: number; y: number } | null,
): void {
  runOne(db, 'UPDATE roundMembers SET x = @x, y = @y WHERE roundId = @roundId AND personId = @personId', {
    roundId,
    personId,
    x: place?.x ?? null,
    y: place?.y ?? null,
  });
}

export function deleteChoicesOf(db: WritableDatabase, roundId: string, fromId: string): void {
  run(db, 'DELETE FROM choices WHERE roundId = @roundId AND fromId = @fromId', { roundId, fromId });
}

export function insertChoice(
  db: WritableDatabase,
  choice: RoundChoice & { id: string; roundId: string },
): void {
  insert(db, 'choices', { ...choice });
}

/** Who chose or was chosen in a round of a group and is not among those who took part. */
export function listMissingMembers(
  db: ReadableDatabase,
  groupId: string,
): { roundId: string; personId: string; hasAnswered: number }[] {
  return all(
    db,
    `SELECT c.roundId, c.personId, max(c.isOwn) AS hasAnswered FROM (
       SELECT roundId, fromId AS personId, 1 AS isOwn FROM choices UNION ALL SELECT roundId, toId, 0 FROM choices
     ) AS c JOIN rounds AS r ON r.id = c.roundId AND r.groupId = @groupId
     WHERE NOT EXISTS (SELECT 1 FROM roundMembers AS m WHERE m.roundId = c.roundId AND m.personId = c.personId)
     GROUP BY c.roundId, c.personId ORDER BY c.roundId, c.personId`,
    { groupId },
  );
}

/**
 * Hands what one person chose, and who chose them, to another. Where both are in one round the kept person's own
 * answers stand; a choice between the two would be a choice of oneself, and goes.
 */
export function moveChoices(db: WritableDatabase, keepId: string, duplicateId: string): void {
  const people = { keepId, duplicateId };
  const keptAnswered = `SELECT roundId FROM roundMembers WHERE personId = @keepId AND hasAnswered = 1`;
  run(
    db,
    `DELETE FROM choices WHERE (fromId = @duplicateId AND toId = @keepId) OR (fromId = @keepId AND toId = @duplicateId)
       OR (fromId = @duplicateId AND roundId IN (${keptAnswered}))`,
    people,
  );
  for (const [column, other] of [
    ['fromId', 'toId'],
    ['toId', 'fromId'],
  ] as const) {
    run(
      db,
      `DELETE FROM choices WHERE ${column} = @duplicateId AND EXISTS (SELECT 1 FROM choices AS kept
         WHERE kept.roundId = choices.roundId AND kept.${column} = @keepId AND kept.${other} = choices.${other})`,
      people,
    );
    run(db, `UPDATE choices SET ${column} = @keepId WHERE ${column} = @duplicateId`, people);
  }
  run(
    db,
    `UPDATE roundMembers SET hasAnswered = 1 WHERE personId = @keepId AND hasAnswered = 0
       AND roundId IN (SELECT roundId FROM roundMembers WHERE personId = @duplicateId AND hasAnswered = 1)`,
    people,
  );
  run(
    db,
    `DELETE FROM roundMembers WHERE personId = @duplicateId
       AND roundId IN (SELECT roundId FROM roundMembers WHERE personId = @keepId)`,
    people,
  );
  run(db, 'UPDATE roundMembers SET personId = @keepId WHERE personId = @duplicateId', people);
}
