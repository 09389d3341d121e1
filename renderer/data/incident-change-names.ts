import type { TFunction } from 'i18next';

/** What a change of an incident, a private note or the disclosure register was, in words; null for any other. */
export function incidentChangeName(action: string, t: TFunction): string | null {
  switch (action) {
    case 'incident.note':
    case 'incident.add':
      return t('incident noted');
    case 'incident.update':
      return t('incident changed');
    case 'incident.close':
      return t('incident closed');
    case 'incident.reopen':
      return t('incident opened again');
    case 'incident.trash':
      return t('incident moved to the trash');
    case 'incident.untrash':
      return t('incident restored from the trash');
    case 'incidentReport.add':
      return t('report noted');
    case 'incidentReport.update':
      return t('report changed');
    case 'incidentReport.remove':
      return t('report taken away');
    case 'protocol.update':
      return t('local protocol changed');
    case 'privateNote.add':
      return t('private note begun');
    case 'privateNote.update':
      return t('private note changed');
    case 'privateNote.trash':
      return t('private note moved to the trash');
    case 'privateNote.untrash':
      return t('private note restored from the trash');
    case 'disclosure.add':
      return t('disclosure noted');
    case 'disclosure.update':
      return t('disclosure changed');
    case 'disclosure.remove':
      return t('disclosure taken away');
    default:
      return null;
  }
}
