import { MezzoError } from '../../../shared/contract/failures.ts';
import type { ReportScope } from '../../../shared/contract/reports.ts';
import { listReportGroups, type ReportGroup, type ReportRows } from '../../repositories/reports.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** The groups and days of a report. */
export interface ReadScope {
  groups: ReportGroup[];
  rows: ReportRows;
}

/**
 * The groups that a report is about: those named, or where none is named every one; groups in the trash are gone.
 * @throws MezzoError NOT_FOUND
 */
export function readScope(workspace: OpenWorkspace, { groupIds, from, to }: ReportScope): ReadScope {
  const everyGroup = listReportGroups(workspace.db);
  const wanted = new Set(groupIds);
  const groups = wanted.size === 0 ? everyGroup : everyGroup.filter(({ id }) => wanted.has(id));
  if (wanted.size > 0 && groups.length < wanted.size) throw new MezzoError('NOT_FOUND');
  return { groups, rows: { groupIds: JSON.stringify(groups.map(({ id }) => id)), from, to } };
}
