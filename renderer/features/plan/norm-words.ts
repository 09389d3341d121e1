import type { TFunction } from 'i18next';
import type { Norm } from '../../../shared/contract/plan.ts';

/** How a norm came about, in a word and in a sentence. */
export function originWords(origin: Norm['origin'], t: TFunction): { name: string; meaning: string } {
  return origin === 'stated'
    ? { name: t('stated'), meaning: t('Said aloud, by a leader or a member.') }
    : { name: t('emerged'), meaning: t('Nobody said it: the group came to do it that way.') };
}
