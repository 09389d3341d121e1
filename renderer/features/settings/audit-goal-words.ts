import type { TFunction } from 'i18next';

/** What the audit log says of goals and their ratings. */
export function goalEvent(action: string, t: TFunction): string | null {
  switch (action) {
    case 'goal.add':
      return t('Goal added');
    case 'goal.update':
      return t('Goal changed');
    case 'goal.revise':
      return t('Goal revised');
    case 'goal.close':
      return t('Goal closed');
    case 'goal.reopen':
      return t('Goal opened again');
    case 'goal.remove':
      return t('Goal removed');
    case 'goal.reorder':
      return t('Goals put in another order');
    case 'goal.rate':
      return t('Goal rated');
    case 'goal.clearRating':
      return t('Rating of a goal taken away');
    case 'goals.view':
      return t('Goals looked at');
    case 'goal.view':
      return t('Goal looked at');
    default:
      return null;
  }
}

/** What an entry is about. */
export function goalObject(objectType: string, t: TFunction): string | null {
  switch (objectType) {
    case 'goals':
      return t('Goals');
    case 'goal':
      return t('Goal');
    default:
      return null;
  }
}
