import type { TFunction } from 'i18next';

/** What a change of a sociometric round was, in words; null for another change. */
export function sociometryChangeName(action: string, count: number, t: TFunction): string | null {
  switch (action) {
    case 'round.create':
      return t('sociometric round added');
    case 'round.update':
      return t('sociometric round changed');
    case 'round.trash':
      return t('sociometric round moved to the trash');
    case 'round.untrash':
      return t('sociometric round restored from the trash');
    case 'round.answer':
      return t('answer in a sociometric round entered');
    case 'round.arrange':
      return t('sociogram arranged');
    case 'round.resetPlaces':
      return t('sociogram laid out anew');
    case 'import.rounds':
      return t('{{count}} sociometric rounds imported', { count });
    default:
      return null;
  }
}
