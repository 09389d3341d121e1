import type { TFunction } from 'i18next';

/** What a change around the end of a group was, in words; null where it was another. */
export function endingChangeName(action: string, count: number, t: TFunction): string | null {
  switch (action) {
    case 'ending.step-add':
      return t('step of the ending added');
    case 'ending.step-set':
      return t('step of the ending ticked or opened');
    case 'ending.step-rename':
      return t('step of the ending reworded');
    case 'ending.step-remove':
      return t('step of the ending taken off the list');
    case 'ending.step-back':
      return t('step of the ending brought back');
    case 'ending.step-reorder':
      return t('steps of the ending put in another order');
    case 'ending.member':
      return t('ending of a member noted');
    case 'ending.outcomes':
      return t('ending of {{count}} members noted', { count });
    case 'ending.story':
      return t('story of the group saved');
    case 'ending.summary':
      return t('closing summary saved');
    case 'ending.close':
      return t('end of the group');
    case 'ending.reopen':
      return t('group taken up again');
    case 'ending.archive':
      return t('group put into the archive');
    case 'ending.unarchive':
      return t('group taken out of the archive');
    default:
      return null;
  }
}
