import { countEverything } from '../repositories/today.ts';
import { chainHead } from '../db/audit-chain.ts';
import { currentSchemaVersion } from '../db/migrate.ts';
import { first } from '../db/query.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Facts about the app and the file for a fault report: versions and figures, no names, no text of any record. */
export function read(
  workspace: OpenWorkspace,
  app: { appVersion: string; hostName: string; logFile: string | null },
): { text: string; folder: string; logFile: string } {
  const counts = countEverything(workspace.db);
  const { version } = first<{ version: string }>(workspace.db, 'SELECT sqlite_version() AS version')!;
  const facts: [string, string | number][] = [
    ['Mezzo', app.appVersion],
    ['host', app.hostName],
    ['system', `${process.platform} ${process.arch}`],
    ['Node', process.versions.node],
    ['SQLite', version],
    ['schema', currentSchemaVersion()],
    ['workspace', workspace.vault.kind],
    ['groups', counts.groups],
    ['people', counts.people],
    ['sessions', counts.sessions],
    ['marks', counts.marks],
    ['audit entries', chainHead(workspace.db).seq],
    ['memory', `${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`],
  ];
  return {
    text: facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    folder: workspace.vault.folder,
    logFile: app.logFile ?? '',
  };
}
