import type { TFunction } from 'i18next';

/** The records behind a table of the database, for the report of a salvage. */
export function recordName(table: string, t: TFunction): string {
  switch (table) {
    case 'workspace_info':
      return t('The workspace itself');
    case 'settings':
      return t('Settings');
    case 'facilitators':
      return t('Facilitators');
    case 'groups':
      return t('Groups');
    case 'groupFacilitators':
      return t('Who leads which group');
    case 'people':
      return t('People');
    case 'guardians':
      return t('Guardians and contacts');
    case 'memberships':
      return t('Memberships');
    case 'series':
      return t('Series of sessions');
    case 'sessions':
      return t('Sessions');
    case 'closureDays':
      return t('Closure days');
    case 'attendance':
      return t('Attendance marks');
    case 'guests':
      return t('Guests');
    case 'plannedAbsences':
      return t('Planned absences');
    case 'importMappings':
      return t('Saved column mappings');
    case 'drafts':
      return t('Unfinished forms');
    case 'undoSteps':
    case 'undoRows':
      return t('Steps that could be taken back');
    case 'audit':
      return t('Audit log');
    default:
      return table;
  }
}
