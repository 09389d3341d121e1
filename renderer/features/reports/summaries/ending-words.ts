import type { TFunction } from 'i18next';
import type { MemberOutcome } from '../../../../shared/contract/endings.ts';

/** How it ended for a member; null where nobody said. */
export function outcomeName(outcome: MemberOutcome, t: TFunction): string | null {
  switch (outcome) {
    case '':
      return null;
    case 'completed':
      return t('Completed');
    case 'transfer':
      return t('Transfer: goes on elsewhere');
    case 'referral':
      return t('Referred');
    case 'left':
      return t('Left before the end');
  }
}
