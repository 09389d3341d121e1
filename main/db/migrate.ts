import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { Database } from './open.ts';

/** 'Mezz' in ASCII: marks a SQLite file as a workspace of ours. */
export const workspaceApplicationId = 0x4d65_7a7a;

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

const migrationsFolder = new URL('./migrations/', import.meta.url);
let migrationsRead: readonly Migration[] | undefined;

/** The schema version that this copy of Mezzo writes: the number of its last migration. */
export function currentSchemaVersion(): number {
  return migrations().at(-1)?.version ?? 0;
}

/**
 * The schema version of an open database; 0 for one that was made just now and holds nothing.
 * @throws MezzoError NOT_A_WORKSPACE for another program's file, NEWER_WORKSPACE (details: fileVersion,
 * appVersion) for a file written by a later Mezzo
 */
export function schemaVersionOf(db: Database): number {
  const applicationId = Number(db.pragma('application_id', { simple: true }));
  const fileVersion = Number(db.pragma('user_version', { simple: true }));
  if (applicationId !== workspaceApplicationId) {
    const objects = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
    if (applicationId !== 0 || fileVersion !== 0 || objects !== 0) {
      throw new MezzoError('NOT_A_WORKSPACE', { applicationId });
    }
  }
  const appVersion = currentSchemaVersion();
  if (fileVersion > appVersion) throw new MezzoError('NEWER_WORKSPACE', { fileVersion, appVersion });
  return fileVersion;
}

/**
 * Brings a database to the current schema, each numbered SQL file in a transaction of its own.
 * `beforeMigrating` runs once before the first change of a database that already holds something: the place
 * for a verified backup. `upTo` stops earlier, for filling a file of an older version.
 * @throws MezzoError NOT_A_WORKSPACE, NEWER_WORKSPACE
 */
export function migrate(db: Database, options: { beforeMigrating?: () => void; upTo?: number } = {}): void {
  const before = schemaVersionOf(db);
  const lastVersion = options.upTo ?? currentSchemaVersion();
  const due = migrations().filter(({ version }) => version > before && version <= lastVersion);
  if (due.length > 0 && before > 0) options.beforeMigrating?.();
  for (const { version, name, sql } of due) {
    const applyOne = db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${workspaceApplicationId}`);
      db.pragma(`user_version = ${version}`);
      const brokenReferences = db.pragma('foreign_key_check') as unknown[];
      if (brokenReferences.length > 0) {
        throw new MezzoError('UNEXPECTED', { at: name, brokenReferences: brokenReferences.length });
      }
    });
    applyOne.immediate();
  }
}

function migrations(): readonly Migration[] {
  migrationsRead ??= readMigrations();
  return migrationsRead;
}

function readMigrations(): readonly Migration[] {
  const folder = fileURLToPath(migrationsFolder);
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(new URL(name, migrationsFolder), 'utf8'),
    }));
  for (const [index, { version, name }] of found.entries()) {
    // A gap or a number used twice would leave some files a migration short, for good.
    if (version !== index + 1) throw new MezzoError('UNEXPECTED', { at: `migration ${name}` });
  }
  return found;
}
