import type { TFunction } from 'i18next';

/** What the audit log says of groups that were handed over. */
export function handOffEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'hand-off.make':
      return t('Group handed over as a file');
    case 'hand-off.take':
      return t('Hand-off of a group taken in');
    case 'hand-off.view':
      return t('Hand-off of a group looked over');
    default:
      return null;
  }
}

/** The kind of thing that those entries are about. */
export function handOffObject(objectType: string, t: TFunction): string | null {
  return objectType === 'hand-off' ? t('Hand-off') : null;
}
