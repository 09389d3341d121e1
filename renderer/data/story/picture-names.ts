import type { TFunction } from 'i18next';
import type { StoryPicture } from '../../../shared/contract/endings.ts';
import { categoryName } from '../activity-words.ts';

/** What a picture of the story is called where one is chosen. */
export function pictureName(picture: StoryPicture, t: TFunction): string {
  switch (picture) {
    case 'talk':
      return t('Talk');
    case 'star':
      return t('Star');
    case 'path':
      return t('Path');
    case 'home':
      return t('House');
    case 'sun':
      return t('Sun');
    case 'music':
      return t('Music');
    default:
      return categoryName(picture, t);
  }
}
