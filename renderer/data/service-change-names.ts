import type { TFunction } from 'i18next';

/** What a change of the service log or of a question that was saved was, in words; null where it was another. */
export function serviceChangeName(action: string, t: TFunction): string | null {
  switch (action) {
    case 'service.add':
      return t('other work added');
    case 'service.update':
      return t('other work changed');
    case 'service.remove':
      return t('other work removed');
    case 'question.save':
      return t('view saved');
    case 'question.update':
      return t('view changed');
    case 'question.remove':
      return t('view moved to the trash');
    case 'question.untrash':
      return t('view restored from the trash');
    default:
      return null;
  }
}
