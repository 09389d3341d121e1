import { all, first } from '../../main/db/query.ts';
import type { Note } from '../../shared/contract/notes.ts';
import { noteSections } from './note-writing.ts';
import { type Draw, drawFrom, groupFields } from './random-changes.ts';
import { groupThatMeets, memberSince } from './records.ts';
import type { TestDoor } from './test-door.ts';

/** A group of three that met twice, led by two. */
export interface NoteScene {
  sessionIds: readonly string[];
  people: readonly (string | null)[];
  leaders: readonly string[];
}

export async function setNoteScene({ client }: TestDoor): Promise<NoteScene> {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const people: string[] = [];
  for (const givenName of ['Ana', 'Ben', 'Zoë'])
    people.push((await memberSince(client, groupId, '2026-03-01', { givenName, familyName: '' })).personId);
  const [owner] = await client.facilitators.list();
  const second = await client.facilitators.create({ name: 'Tomás', credentials: 'NCSP', email: '' });
  const leaders = [owner!.id, second.id];
  await client.groups.update({
    id: groupId,
    fields: groupFields({
      facilitators: leaders.map((facilitatorId) => ({ facilitatorId, role: 'facilitator' as const })),
    }),
  });
  return { sessionIds, people: [null, ...people], leaders };
}

/** What was seen of the notes so far: texts that were signed, and texts that had an earlier version. */
interface Seen {
  signed: Map<string, string>;
  versions: Map<string, string>;
}

const acts = [
  'save',
  'save',
  'save',
  'format',
  'stale',
  'sign',
  'second',
  'add',
  'trash',
  'undo',
  'undo',
  'redo',
  'wait',
] as const;

/**
 * One random row of note operations on a real workspace, refusals included. Throws where a signed text changed, where
 * a version cannot be read any more or reads otherwise, or where a note is shown as damaged.
 */
export async function runNoteSequence(test: TestDoor, scene: NoteScene, seed: number): Promise<number> {
  const draw = drawFrom(seed);
  const seen: Seen = { signed: new Map(), versions: new Map() };
  const length = 6 + draw(10);
  let accepted = 0;
  for (let step = 0; step < length; step += 1) {
    const act = acts[draw(acts.length)]!;
    try {
      await doOne(test, scene, draw, act);
      accepted += 1;
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    look(test, seen, `${seed}, step ${step}, ${act}`);
  }
  return accepted;
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['CHANGED_ELSEWHERE', 'NOTE_SIGNED', 'NOTE_NOT_SIGNED', 'NOTE_EMPTY', 'NAMES_LEFT', 'ALREADY_SIGNED']
      .concat(['NOTHING_TO_UNDO', 'UNDO_OVERTAKEN', 'NOT_FOUND'])
      .includes(String(error.code))
  );
}

async function doOne(
  { client, clock }: TestDoor,
  scene: NoteScene,
  draw: Draw,
  act: (typeof acts)[number],
): Promise<void> {
  const sessionId = scene.sessionIds[draw(scene.sessionIds.length)]!;
  const personId = scene.people[draw(scene.people.length)]!;
  const facilitatorId = scene.leaders[draw(scene.leaders.length)]!;
  const left = { namesReason: draw(2) ? '' : 'Asked for', wordsSeen: draw(2) === 0 };
  const note = async (): Promise<Note | null> => {
    const { entries } = await client.notes.forSession({ sessionId });
    return entries.find((entry) => (entry.person?.id ?? null) === personId)?.note ?? null;
  };
  switch (act) {
    case 'save':
    case 'format':
    case 'stale': {
      const now = await note();
      await client.notes.saveDraft({
        noteId: now?.id ?? null,
        sessionId,
        personId,
        format: act === 'format' ? 'soap' : 'dap',
        version: (now?.version ?? 0) + (act === 'stale' ? 1 : 0),
        sections: noteSections(draw),
      });
      return;
    }
    case 'sign': {
      const now = await note();
      if (now) await client.notes.sign({ noteId: now.id, version: now.version, facilitatorId, ...left });
      return;
    }
    case 'second': {
      const now = await note();
      if (now)
        await client.notes.signSecond({ noteId: now.id, facilitatorId, intervention: 'Sat by.', ...left });
      return;
    }
    case 'add': {
      const now = await note();
      if (now)
        await client.notes.addAddendum({
          noteId: now.id,
          kind: 'addendum',
          text: 'More.',
          facilitatorId,
          ...left,
        });
      return;
    }
    case 'trash': {
      const now = await note();
      if (now) await client.notes.trash({ noteId: now.id });
      return;
    }
    case 'undo':
      await client.undo.undo({ step: null });
      return;
    case 'redo':
      await client.undo.redo();
      return;
    case 'wait':
      clock.advance(draw(3) * 7 * 60_000);
  }
}

/** Looks at the rows themselves: what the screens show rests on them. */
function look(test: TestDoor, seen: Seen, where: string): void {
  const { db } = test.open();
  const signed = all<{ id: string; noteId: string; sections: string | null; state: string }>(
    db,
    `SELECT s.id, s.noteId, v.sections, n.state FROM noteSignatures AS s JOIN notes AS n ON n.id = s.noteId
     LEFT JOIN noteVersions AS v ON v.noteId = s.noteId AND v.number = s.versionNumber`,
  );
  for (const { id, sections, state } of signed) {
    const before = seen.signed.get(id) ?? sections;
    if (sections === null || sections !== before || state !== 'signed')
      throw new Error(`a signed text changed (${where})`);
    seen.signed.set(id, sections);
  }
  for (const [id, before] of seen.signed)
    if (!signed.some((row) => row.id === id)) throw new Error(`a signature is gone: ${before} (${where})`);
  const versions = all<{ id: string; noteId: string; number: number; sections: string; isLast: number }>(
    db,
    `SELECT id, noteId, number, sections,
       number = (SELECT max(number) FROM noteVersions AS o WHERE o.noteId = v.noteId) AS isLast
     FROM noteVersions AS v`,
  );
  for (const { id, sections, isLast, noteId, number } of versions) {
    if (!Array.isArray(JSON.parse(sections))) throw new Error(`a version cannot be read (${where})`);
    if (isLast === 1) continue;
    // An earlier text of a note never reads otherwise.
    const before = seen.versions.get(id);
    if (before !== undefined && before !== sections)
      throw new Error(`version ${number} of ${noteId} changed (${where})`);
    seen.versions.set(id, sections);
  }
  const gap = first(
    db,
    `SELECT 1 FROM notes AS n WHERE (SELECT count(*) FROM noteVersions AS v WHERE v.noteId = n.id)
       <> (SELECT coalesce(max(number), 0) FROM noteVersions AS v WHERE v.noteId = n.id)
       OR NOT EXISTS (SELECT 1 FROM noteVersions AS v WHERE v.noteId = n.id)`,
  );
  if (gap) throw new Error(`a note lacks a version (${where})`);
}

/** At the end of a sequence: what the procedures answer of every note. */
export async function checkNotes({ client }: TestDoor, scene: NoteScene): Promise<void> {
  for (const sessionId of scene.sessionIds) {
    const { entries } = await client.notes.forSession({ sessionId });
    for (const { note } of entries) {
      if (note === null) continue;
      if (note.isDamaged) throw new Error(`a note is shown as damaged: ${note.id}`);
      const versions = await client.notes.versions({ noteId: note.id });
      if (versions.length !== note.versions) throw new Error(`a version cannot be read: ${note.id}`);
    }
  }
}

/** Takes every note away, outside of the rules, so that the next sequence begins with none. */
export function clearNotes(test: TestDoor): void {
  const { db } = test.open();
  // What is signed is kept by triggers: they are taken away for this, and brought back as they are.
  const kept = all<{ name: string; sql: string }>(
    db,
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%BEFORE DELETE%'
     AND tbl_name IN ('notes', 'noteVersions', 'noteSignatures', 'noteAddenda')`,
  );
  for (const { name } of kept) db.exec(`DROP TRIGGER ${name}`);
  db.exec('DELETE FROM noteSignatures; DELETE FROM noteAddenda; DELETE FROM noteVersions; DELETE FROM notes');
  for (const { sql } of kept) db.exec(sql);
  db.exec('DELETE FROM undoSteps; DELETE FROM closedSteps');
}
