import { attendance } from './attendance.ts';
import { diagnostics, drafts, search, settings, today, trash, undo } from './everywhere.ts';
import { facilitators, groups } from './groups.ts';
import { people } from './people.ts';
import { roster } from './roster.ts';
import { closures, sessions } from './sessions.ts';
import { exports_, imports, jobs } from './transfer.ts';
import { audit, backups, workspace } from './workspace.ts';

/** Everything that the page can ask of the core. One file for each area; this is the table of contents. */
export const contract = {
  workspace,
  backups,
  audit,
  settings,
  groups,
  facilitators,
  people,
  roster,
  sessions,
  closures,
  attendance,
  today,
  search,
  trash,
  undo,
  drafts,
  imports,
  jobs,
  exports: exports_,
  diagnostics,
};

export type Contract = typeof contract;
