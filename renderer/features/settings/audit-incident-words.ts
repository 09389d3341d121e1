import type { TFunction } from 'i18next';

/** What the audit log says of incidents, private notes, the disclosure register and records that leave the app. */
export function incidentChange(action: string, t: TFunction): string | null {
  switch (action) {
    case 'incident.note':
    case 'incident.add':
      return t('Incident noted');
    case 'incident.update':
      return t('Incident changed');
    case 'incident.close':
      return t('Incident closed');
    case 'incident.reopen':
      return t('Incident opened again');
    case 'incident.trash':
      return t('Incident moved to the trash');
    case 'incident.untrash':
      return t('Incident restored from the trash');
    case 'incident.open':
      return t('Restricted incident opened');
    case 'incident.view':
      return t('Incident looked at');
    case 'incidents.view':
      return t('Incidents looked at');
    case 'incidentReport.add':
      return t('Report of an incident noted');
    case 'incidentReport.update':
      return t('Report of an incident changed');
    case 'incidentReport.remove':
      return t('Report of an incident taken away');
    case 'protocol.update':
      return t('Local protocol changed');
    case 'privateNote.add':
      return t('Private note begun');
    case 'privateNote.update':
      return t('Private note changed');
    case 'privateNote.trash':
      return t('Private note moved to the trash');
    case 'privateNote.untrash':
      return t('Private note restored from the trash');
    case 'privateNotes.view':
      return t('Private notes opened');
    case 'disclosure.add':
      return t('Disclosure noted');
    case 'disclosure.update':
      return t('Disclosure changed');
    case 'disclosure.remove':
      return t('Disclosure taken away');
    case 'disclosures.view':
      return t('Disclosure register looked at');
    case 'export.disclosures':
      return t('Disclosure register exported');
    case 'record.view':
      return t('Record put together');
    case 'export.note':
      return t('Note saved as a Word file');
    case 'export.record':
      return t('Record saved as a Word file');
    default:
      return null;
  }
}

/** The kinds of thing that those entries are about. */
export function incidentObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'incident':
      return t('Incident');
    case 'incidents':
      return t('Incidents');
    case 'privateNote':
      return t('Private note');
    case 'privateNotes':
      return t('Private notes');
    case 'disclosures':
      return t('Disclosure register');
    case 'record':
      return t('Record');
    default:
      return null;
  }
}
