import type { TFunction } from 'i18next';
import type { MemberOutcome } from '../../../shared/contract/endings.ts';

/** How it can end for a member. */
export function outcomeOptions(t: TFunction): { value: MemberOutcome; label: string }[] {
  return [
    { value: '', label: t('Not said yet') },
    { value: 'completed', label: t('Completed') },
    { value: 'transfer', label: t('Transfer: goes on elsewhere') },
    { value: 'referral', label: t('Referred') },
    { value: 'left', label: t('Left before the end') },
  ];
}
