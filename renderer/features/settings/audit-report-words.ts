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
    case 'question.save':
      return t('Question saved as a view');
    case 'question.update':
      return t('View of a question changed');
    case 'question.remove':
      return t('View of a question moved to the trash');
    case 'question.untrash':
      return t('View of a question restored from the trash');
    default:
      return null;
  }
}

/** Of what an entry is. */
export function reportObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'report':
      return t('Report');
    case 'question':
      return t('Question of one’s own');
    case 'serviceEntry':
      return t('Other work');
    default:
      return null;
  }
}
