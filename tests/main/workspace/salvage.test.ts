import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../main/workspace/backups.ts';
import { salvageWorkspace } from '../../../main/workspace/salvage.ts';
import { unlockWithPassphrase, type Vault } from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import {
  flipBit,
  keep,
  newWorkspace,
  otherPassphrase,
  passphrase,
  refusal,
  temporaryFolder,
  vaultOptions,
  work,
} from './workspace-folder.ts';

const options = vaultOptions();
const people = 900;

/** People with guardians, enough to fill some dozens of pages. */
function enroll(vault: Vault): void {
  const person = vault.db.prepare(
    `INSERT INTO people (id, givenName, familyName, preferredName, pronouns, birthDate, grade, phone, email, accessNeeds,
       identifier, nameKey, searchText, updatedAt)
     VALUES (?, ?, 'Kestrel', '', '', NULL, '5', '', '', 'sits near the door', '', ?, ?, '2026-03-02T09:00:00.000Z')`,
  );
  const guardian = vault.db.prepare(
    "INSERT INTO guardians (id, personId, name, relationship, phone, email, position) VALUES (?, ?, 'G', 'aunt', '', '', 0)",
  );
  const enrollAll = vault.db.transaction(() => {
    for (let number = 1; number <= people; number += 1) {
      const id = `person-${String(number).padStart(5, '0')}`;
      person.run(id, `Given ${number}`, `given ${number} kestrel`, `given ${number} kestrel`);
      guardian.run(`guardian-${number}`, id);
    }
  });
  enrollAll();
}

/** A note that was written, signed and added to, in a session of its own; all of them go by the same id. */
function sign(vault: Vault, id: string): void {
  const at = '2026-03-02T09:00:00.000Z';
  vault.db.exec(`
    BEGIN;
    INSERT INTO groups (id, name, kind, purpose, openness, status, place, colour, tags, updatedAt)
      VALUES ('${id}', 'Group', '', '', 'open', 'active', '', '', '[]', '${at}');
    INSERT INTO sessions (id, groupId, date, start, minutes, place, topic, remarks, state, updatedAt)
      VALUES ('${id}', '${id}', '2026-03-02', '09:00', 45, '', '', '', 'held', '${at}');
    INSERT INTO notes (id, kind, sessionId, format, state, version, createdAt, updatedAt)
      VALUES ('${id}', 'group', '${id}', 'free', 'signed', 1, '${at}', '${at}');
    INSERT INTO noteVersions (id, noteId, number, sections, begunAt, savedAt)
      VALUES ('${id}', '${id}', 1, '[]', '${at}', '${at}');
    INSERT INTO noteSignatures (id, noteId, versionNumber, facilitatorId, name, credentials, intervention, signedAt,
        sessionDate, groupName, textHash)
      VALUES ('${id}', '${id}', 1, 'f', 'J. Alvarez', '', '', '${at}', '2026-03-02', 'Group', '');
    INSERT INTO noteAddenda (id, noteId, kind, text, name, credentials, writtenAt)
      VALUES ('${id}', '${id}', 'addendum', 'More.', 'J. Alvarez', '', '${at}');
    COMMIT;`);
}

/** The leaves of the tables with people in them: damage elsewhere, in the list of tables, leaves nothing to read. */
function pagesWithRows(vault: Vault): number[] {
  const sql =
    "SELECT pageno FROM dbstat WHERE name IN ('people', 'guardians', 'settings') AND pagetype = 'leaf'";
  return vault.db.prepare<[], number>(sql).pluck().all();
}

async function damagedWorkspace(damage: (database: string, pages: readonly number[]) => void) {
  const { folder, vault } = await newWorkspace();
  enroll(vault);
  const backup = makeBackup(vault, { now: options.now, reason: 'after-work' });
  work(vault, 40);
  const pages = pagesWithRows(vault);
  vault.close();
  const { database } = filesOf(folder);
  damage(database, pages);
  return { folder, backup, database };
}

describe('salvaging a damaged workspace', () => {
  it('brings every row of a whole one into a new folder, with the same passphrase and an intact chain', async () => {
    const { folder } = await damagedWorkspace(() => {});
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    const report = await salvageWorkspace({ ...options, folder, newFolder, secret: { passphrase } });
    expect(report.missingRows).toBe(0);
    expect(
      report.tables.every(({ unreadable, orphans, refused }) => unreadable.length + orphans + refused === 0),
    ).toBe(true);
    const vault = keep(await unlockWithPassphrase(newFolder, passphrase, options));
    expect(vault.db.prepare('SELECT count(*) FROM people').pluck().get()).toBe(people);
    expect(vault.db.prepare('SELECT name FROM workspace_info').pluck().get()).toBe('Lincoln School');
    expect(vault.db.pragma('foreign_key_check')).toEqual([]);
    expect(
      vault.db.prepare("SELECT count(*) FROM searchIndex WHERE searchIndex MATCH 'kestrel'").pluck().get(),
    ).toBe(people);
  });

  it('brings a signed note with its text, although a signed note takes no text any more', async () => {
    const { folder, vault } = await newWorkspace();
    sign(vault, 'kept');
    sign(vault, 'of a lost session');
    // As damage leaves it: the note and what hangs on it can be read, its session cannot.
    vault.db.pragma('foreign_keys = OFF');
    vault.db.exec("DELETE FROM sessions WHERE id = 'of a lost session'");
    vault.close();
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    const { tables } = await salvageWorkspace({ ...options, folder, newFolder, secret: { passphrase } });
    for (const name of ['notes', 'noteVersions', 'noteSignatures', 'noteAddenda'])
      expect(tables.find((table) => table.name === name)).toMatchObject({
        salvaged: 1,
        orphans: 1,
        refused: 0,
      });
    const { db } = keep(await unlockWithPassphrase(newFolder, passphrase, options));
    expect(db.prepare('SELECT noteId FROM noteVersions').pluck().all()).toEqual(['kept']);
    // What guards signed text is there again.
    expect(() => db.exec('DELETE FROM noteVersions')).toThrow(/signed/);
    expect(() => db.exec('DELETE FROM audit')).toThrow();
  });

  it('brings what can still be read, lists what is missing, and changes nothing in the damaged folder', async () => {
    let damagedBytes: Buffer = Buffer.alloc(0);
    const { folder, backup, database } = await damagedWorkspace((file, pages) => {
      expect(pages.length).toBeGreaterThan(20);
      for (const page of pages.filter((_, index) => index % 5 === 0)) flipBit(file, (page - 1) * 4096 + 333);
      damagedBytes = readFileSync(file);
    });
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    const report = await salvageWorkspace({ ...options, folder, newFolder, secret: { passphrase } });
    expect(readFileSync(database)).toEqual(damagedBytes);
    expect(readFileSync(path.join(report.asideFolder, 'workspace.db'))).toEqual(damagedBytes);
    expect(report.nearestBackup?.id).toBe(backup.id);

    const vault = keep(await unlockWithPassphrase(newFolder, passphrase, options));
    const saved = Number(vault.db.prepare('SELECT count(*) FROM people').pluck().get());
    const table = report.tables.find(({ name }) => name === 'people');
    expect(table).toMatchObject({ salvaged: saved, expected: people });
    expect(saved).toBeGreaterThan(people / 2);
    expect(saved).toBeLessThan(people);
    const unreadable = (table?.unreadable ?? []).reduce((sum, [from, to]) => sum + to - from + 1, 0);
    expect(saved + unreadable).toBe(people);
    expect(report.missingRows).toBeGreaterThanOrEqual(people - saved);

    // A guardian whose person is lost is not kept as a loose end, but is counted.
    expect(vault.db.pragma('foreign_key_check')).toEqual([]);
    expect(vault.db.pragma('integrity_check', { simple: true })).toBe('ok');
    const guardians = report.tables.find(({ name }) => name === 'guardians');
    expect(guardians?.orphans).toBeGreaterThan(0);
    const noted = vault.db
      .prepare("SELECT detail FROM audit WHERE action = 'workspace.salvaged'")
      .pluck()
      .get();
    expect(JSON.stringify(JSON.parse(String(noted)))).toContain('"people"');
    // The new workspace is one like any other: it can be backed up and opened again.
    expect(makeBackup(vault, { now: options.now, reason: 'on-demand' }).verified).toBe(true);
  });

  it('looks for no more rows than an index knows of, where the first page of a table is gone', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 40);
    const entries = Number(vault.db.prepare('SELECT count(*) FROM audit').pluck().get());
    const root = vault.db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'audit'").pluck().get();
    vault.close();
    flipBit(filesOf(folder).database, (Number(root) - 1) * 4096 + 333);
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    const report = await salvageWorkspace({ ...options, folder, newFolder, secret: { passphrase } });
    expect(report.tables.find(({ name }) => name === 'audit')).toMatchObject({
      salvaged: 0,
      expected: entries,
      unreadable: [[1, entries]],
    });
  });

  it('copies with the write-ahead log of a killed session', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 30);
    // The log is not moved into the database, as after a kill.
    const files = filesOf(folder);
    const killed = { wal: readFileSync(files.wal), database: readFileSync(files.database) };
    vault.close();
    writeFileSync(files.wal, killed.wal);
    writeFileSync(files.database, killed.database);
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    await salvageWorkspace({ ...options, folder, newFolder, secret: { passphrase } });
    const salvaged = keep(await unlockWithPassphrase(newFolder, passphrase, options));
    expect(salvaged.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'work-%'").pluck().get()).toBe(
      30,
    );
  });

  it('needs the passphrase, a free folder, and a first page; else it leaves nothing behind', async () => {
    const { folder, database } = await damagedWorkspace(() => {});
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    const request = { ...options, folder, newFolder, secret: { passphrase } };
    await refusal('WRONG_PASSPHRASE', () =>
      salvageWorkspace({ ...request, secret: { passphrase: otherPassphrase } }),
    );
    await refusal('WORKSPACE_EXISTS', () => salvageWorkspace({ ...request, newFolder: folder }));
    flipBit(database, 700);
    await refusal('DAMAGED_DATABASE', () => salvageWorkspace(request));
    await refusal('NO_WORKSPACE', () => unlockWithPassphrase(newFolder, passphrase, options));
  });

  it('is refused while the workspace is open', async () => {
    const { folder } = await newWorkspace();
    const newFolder = path.join(temporaryFolder(), 'salvaged');
    await refusal('ALREADY_OPEN', () =>
      salvageWorkspace({ ...options, folder, newFolder, secret: { passphrase } }),
    );
  });
});
