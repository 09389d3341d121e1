import { agendas } from './agenda.ts';
import { activities } from './activities.ts';
import { attendance } from './attendance.ts';
import { calendar } from './calendar.ts';
import { curricula } from './curricula.ts';
import { diagnostics, drafts, search, settings, today, trash, undo } from './everywhere.ts';
import { consents, enrolment, separations } from './enrolment.ts';
import { facilitators, groups } from './groups.ts';
import { incidents } from './incidents.ts';
import { climate, debriefs, processRecordings, stages } from './looking-back.ts';
import { people } from './people.ts';
import { disclosures } from './disclosures.ts';
import { privateNotes } from './private-notes.ts';
import { norms, plans } from './plan.ts';
import { roster } from './roster.ts';
import { runs } from './runs.ts';
import { closures, sessions } from './sessions.ts';
import { sociometry } from './sociometry.ts';
import { observers, timeLine } from './time-line.ts';
import { timetable } from './timetable.ts';
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
  runs,
  enrolment,
  consents,
  separations,
  plans,
  norms,
  activities,
  agendas,
  curricula,
  sociometry,
  timetable,
  incidents,
  privateNotes,
  disclosures,
  stages,
  climate,
  debriefs,
  processRecordings,
  timeLine,
  observers,
  calendar,
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
