import type { TFunction } from 'i18next';

/** What the audit log says of how long records are kept, and of their destruction. */
export function retentionEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'retention.policy':
      return t('Retention policy changed');
    case 'hold.place':
      return t('Legal hold placed');
    case 'hold.lift':
      return t('Legal hold lifted');
    case 'retention.view':
      return t('What is due to be destroyed looked at');
    case 'retention.destroy':
      return t('Records destroyed');
    case 'retention.compacted':
      return t('File written anew after a destruction');
    case 'retention.compact-failed':
      return t('File could not be written anew after a destruction');
    case 'retention.backups-removed':
      return t('Backups from before a destruction removed');
    default:
      return null;
  }
}

/** The kinds of thing that those entries are about. */
export function retentionObject(objectType: string, t: TFunction): string | null {
  return objectType === 'retention' ? t('Retention') : null;
}
