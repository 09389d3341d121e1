import type { TFunction } from 'i18next';

/** What a change of a goal or a rating was, in words; null where it was another. */
export function goalChangeName(action: string, t: TFunction): string | null {
  switch (action) {
    case 'goal.add':
      return t('goal added');
    case 'goal.update':
      return t('goal changed');
    case 'goal.revise':
      return t('goal revised');
    case 'goal.close':
      return t('goal closed');
    case 'goal.reopen':
      return t('goal opened again');
    case 'goal.remove':
      return t('goal removed');
    case 'goal.reorder':
      return t('goals put in another order');
    case 'goal.rate':
      return t('goal rated');
    case 'goal.clearRating':
      return t('rating of a goal taken away');
    default:
      return null;
  }
}
