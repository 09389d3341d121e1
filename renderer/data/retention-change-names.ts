import type { TFunction } from 'i18next';

/** What was changed about how long records are kept, by its name in the undo log. */
export function retentionChangeName(action: string, t: TFunction): string | null {
  switch (action) {
    case 'retention.policy':
      return t('retention policy changed');
    default:
      return null;
  }
}
