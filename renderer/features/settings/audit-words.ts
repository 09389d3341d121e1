import type { TFunction } from 'i18next';
import { goalEvent, goalObject } from './audit-goal-words.ts';
import { endingEvent, endingObject } from './audit-ending-words.ts';
import { handOffEvent, handOffObject } from './audit-hand-off-words.ts';
import { incidentChange, incidentObject } from './audit-incident-words.ts';
import { sociometryEvent, sociometryObject } from './audit-sociometry-words.ts';
import { lookingBackChange, lookingBackObject } from './audit-looking-back-words.ts';
import { measureEvent, measureObject } from './audit-measure-words.ts';
import { noteEvent, noteObject } from './audit-note-words.ts';
import { planningChange } from './audit-planning-words.ts';
import { actChange } from './audit-act-words.ts';
import { reportEvent, reportObject } from './audit-report-words.ts';
import { retentionEvent, retentionObject } from './audit-retention-words.ts';
import { runChange } from './audit-run-words.ts';

/** What an entry of the audit log says was done, by its name there; a name without words stands as it is. */
export function auditAction(action: string, t: TFunction): string {
  return (
    recordChange(action, t) ??
    planningChange(action, t) ??
    runChange(action, t) ??
    actChange(action, t) ??
    endingEvent(action, t) ??
    handOffEvent(action, t) ??
    incidentChange(action, t) ??
    goalEvent(action, t) ??
    measureEvent(action, t) ??
    noteEvent(action, t) ??
    lookingBackChange(action, t) ??
    sociometryEvent(action, t) ??
    reportEvent(action, t) ??
    retentionEvent(action, t) ??
    workspaceEvent(action, t) ??
    lookOrOutput(action, t) ??
    action
  );
}

/** Changes of records about people and groups, and of the whole. An entry is one act: no counts here. */
function recordChange(action: string, t: TFunction): string | null {
  switch (action) {
    case 'group.create':
      return t('Group added');
    case 'group.update':
      return t('Group changed');
    case 'group.trash':
      return t('Group moved to the trash');
    case 'group.untrash':
      return t('Group restored from the trash');
    case 'facilitator.create':
      return t('Facilitator added');
    case 'facilitator.update':
      return t('Facilitator changed');
    case 'facilitator.trash':
      return t('Facilitator moved to the trash');
    case 'facilitator.untrash':
      return t('Facilitator restored from the trash');
    case 'person.create':
      return t('Person added');
    case 'person.update':
      return t('Person changed');
    case 'person.trash':
      return t('Person moved to the trash');
    case 'person.untrash':
      return t('Person restored from the trash');
    case 'person.merge':
      return t('Two records made one');
    case 'roster.join':
      return t('Joined a group');
    case 'roster.wait':
      return t('Put on the wait list');
    case 'roster.admit':
      return t('Admitted from the wait list');
    case 'roster.reorder':
      return t('Wait list put in another order');
    case 'roster.leave':
      return t('Left a group');
    case 'roster.correct':
      return t('Membership dates corrected');
    case 'roster.remove':
      return t('Membership removed');
    case 'attendance.mark':
      return t('Attendance marked');
    case 'attendance.clear':
      return t('Attendance mark taken away');
    case 'attendance.markMany':
      return t('Several attendance marks set');
    case 'attendance.markAllPresent':
      return t('Everyone without a mark marked present');
    case 'guest.add':
      return t('Guest added');
    case 'guest.remove':
      return t('Guest removed');
    case 'absence.plan':
      return t('Absence planned');
    case 'absence.remove':
      return t('Planned absence removed');
    case 'settings.update':
      return t('Settings changed');
    case 'import.people':
      return t('People imported');
    case 'import.register':
      return t('Register imported');
    case 'mapping.save':
      return t('Column mapping saved');
    case 'mapping.remove':
      return t('Column mapping removed');
    case 'undo':
      return t('Change taken back');
    case 'redo':
      return t('Change done again');
    default:
      return null;
  }
}

/** What happened to the workspace as a whole. */
function workspaceEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'workspace.created':
      return t('Workspace made');
    case 'workspace.unlocked':
      return t('Unlocked');
    case 'workspace.restored':
      return t('Backup restored');
    case 'restore.carried-over':
      return t('Destruction log and legal holds kept through a restore');
    case 'restore.carrying-over-failed':
      return t('Destruction log and legal holds could not be kept through a restore');
    case 'workspace.salvaged':
      return t('Salvaged from a damaged database');
    case 'unlock.failed':
      return t('Wrong passphrase or recovery key');
    case 'passphrase.changed':
      return t('Passphrase changed');
    case 'recovery-key.proved':
      return t('Recovery key typed back');
    case 'recovery-key.replaced':
      return t('Recovery key replaced');
    case 'keys.restored-from-previous-copy':
      return t('Key file restored from its copy');
    case 'anchor.damage-accepted':
      return t('Damaged guard file accepted');
    case 'anchor.difference-accepted':
      return t('Older copy of the records accepted');
    case 'backup.made':
      return t('Backup made');
    case 'backup.verify':
      return t('Backup verified');
    default:
      return null;
  }
}

/** Looks at records, and what left the app. */
function lookOrOutput(action: string, t: TFunction): string | null {
  switch (action) {
    case 'group.view':
      return t('Group looked at');
    case 'separations.view':
      return t('“Not to be placed together” looked at');
    case 'enrolment.view':
      return t('Referrals and consents looked at');
    case 'plan.view':
      return t('Plan looked at');
    case 'norms.view':
      return t('Norms looked at');
    case 'roster.view':
      return t('Roster looked at');
    case 'register.view':
      return t('Register looked at');
    case 'session.view':
      return t('Session looked at');
    case 'person.view':
      return t('Person looked at');
    case 'timetable.view':
      return t('Timetables and missed classes looked at');
    case 'output.print':
      return t('Printed');
    case 'output.pdf':
      return t('Saved as PDF');
    case 'output.file':
      return t('Saved as a file');
    case 'export.activities':
      return t('Activities exported');
    case 'export.people':
      return t('People exported');
    case 'export.roster':
      return t('Roster exported');
    case 'export.register':
      return t('Register exported');
    case 'export.plan':
      return t('Plan saved as a Word file');
    case 'export.calendar':
      return t('Calendar file made');
    case 'export.audit':
      return t('Audit log exported');
    default:
      return null;
  }
}

/** The kind of thing that an entry is about. */
export function auditObject(objectType: string, t: TFunction): string {
  switch (objectType) {
    case 'workspace':
      return t('Workspace');
    case 'settings':
      return t('Settings');
    case 'group':
      return t('Group');
    case 'coding':
      return t('Observer’s coding');
    case 'observation':
      return t('Observation');
    case 'sample':
      return t('Answer to a prompt');
    case 'tag':
      return t('Tag');
    case 'separations':
      return t('Not to be placed together');
    case 'enrolment':
      return t('Referrals and consents');
    case 'plan':
      return t('Plan');
    case 'norms':
      return t('Norms');
    case 'roster':
      return t('Roster');
    case 'register':
      return t('Register');
    case 'agenda':
      return t('Agenda');
    case 'session':
      return t('Session');
    case 'person':
      return t('Person');
    case 'facilitator':
      return t('Facilitator');
    case 'activity':
      return t('Activity');
    case 'curriculum':
      return t('Curriculum');
    case 'timetable':
      return t('Timetable');
    case 'bell-schedule':
      return t('Bell schedule');
    case 'closure':
      return t('Closure day');
    case 'guest':
      return t('Guest');
    case 'absence':
      return t('Planned absence');
    case 'mapping':
      return t('Column mapping');
    case 'import':
      return t('Import');
    case 'export':
      return t('Export');
    case 'output':
      return t('Output');
    case 'change':
      return t('Undo and redo');
    case 'audit':
      return t('Audit log');
    default:
      return (
        endingObject(objectType, t) ??
        handOffObject(objectType, t) ??
        incidentObject(objectType, t) ??
        goalObject(objectType, t) ??
        measureObject(objectType, t) ??
        noteObject(objectType, t) ??
        reportObject(objectType, t) ??
        retentionObject(objectType, t) ??
        lookingBackObject(objectType, t) ??
        sociometryObject(objectType, t) ??
        objectType
      );
  }
}
