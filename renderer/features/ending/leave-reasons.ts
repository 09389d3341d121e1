import type { TFunction } from 'i18next';
import type { Ending, EndingMember } from '../../../shared/contract/endings.ts';

/** Why a membership ends with the group, from what was said of the member's ending. */
function leaveReason({ ending }: EndingMember, otherwise: string, t: TFunction): string {
  const { outcome, toWhom } = ending;
  switch (outcome) {
    case 'completed':
      return t('Completed the group');
    case 'transfer':
      return toWhom === '' ? t('Transfer') : t('Transfer: {{where}}', { where: toWhom });
    case 'referral':
      return toWhom === '' ? t('Referred') : t('Referred: {{where}}', { where: toWhom });
    case 'left':
      return t('Left');
    case '':
      return otherwise;
  }
}

/** Every membership that closing ends, with its reason, at most 200 letters. */
export function leavingWith(
  ending: Ending,
  otherwise: string,
  t: TFunction,
): { membershipId: string; reason: string }[] {
  const memberOf = new Map(ending.members.map((member) => [member.personId, member]));
  return ending.open.memberships.map(({ membershipId, personId }) => {
    const member = memberOf.get(personId);
    const reason = member ? leaveReason(member, otherwise, t) : otherwise;
    return { membershipId, reason: reason.slice(0, 200) };
  });
}
