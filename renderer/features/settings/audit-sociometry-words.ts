import type { TFunction } from 'i18next';

/** What the audit log says of sociometric rounds; null for something else. */
export function sociometryEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'round.create':
      return t('Sociometric round added');
    case 'round.update':
      return t('Sociometric round changed');
    case 'round.trash':
      return t('Sociometric round moved to the trash');
    case 'round.untrash':
      return t('Sociometric round restored from the trash');
    case 'round.answer':
      return t('Answer in a sociometric round entered');
    case 'round.arrange':
      return t('Sociogram arranged');
    case 'round.resetPlaces':
      return t('Sociogram laid out anew');
    case 'import.rounds':
      return t('Sociometric rounds imported');
    case 'export.rounds':
      return t('Sociometric rounds exported');
    case 'round.view':
      return t('Sociometric round viewed');
    case 'sociometry.view':
      return t('Sociometric rounds of a group viewed');
    default:
      return null;
  }
}

/** What an entry is about; null for something else. */
export function sociometryObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'round':
      return t('Sociometric round');
    case 'sociometry':
      return t('Sociometric rounds');
    default:
      return null;
  }
}
