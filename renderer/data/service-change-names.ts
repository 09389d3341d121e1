import type { TFunction } from 'i18next';

/** What a change of the service log was, in words; null where it was another. */
export function serviceChangeName(action: string, t: TFunction): string | null {
  switch (action) {
    case 'service.add':
      return t('other work added');
    case 'service.update':
      return t('other work changed');
    case 'service.remove':
      return t('other work removed');
    default:
      return null;
  }
}
