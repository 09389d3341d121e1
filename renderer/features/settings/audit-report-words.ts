import type { TFunction } from 'i18next';

/** What was done with reports and the service log, by its name in the audit log; null of everything else. */
export function reportEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'export.report':
      return t('Report printed or saved');
    case 'export.raw':
      return t('Data for own calculations exported');
    case 'report.view':
      return t('Report looked at');
    case 'service.add':
      return t('Other work added');
    case 'service.update':
      return t('Other work changed');
    case 'service.remove':
      return t('Other work removed');
    default:
      return null;
  }
}

/** Of what an entry is. */
export function reportObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'report':
      return t('Report');
    case 'serviceEntry':
      return t('Other work');
    default:
      return null;
  }
}
