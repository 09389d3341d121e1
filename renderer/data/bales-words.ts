import type { TFunction } from 'i18next';

/**
 * Bales's categories of interaction, 1 to 12, in short words of our own. Source: R. F. Bales, Interaction Process
 * Analysis (1950). @throws RangeError for another number
 */
export function balesWords(category: number, t: TFunction): string {
  const words = [
    t('shows solidarity'),
    t('releases tension'),
    t('agrees'),
    t('gives a suggestion'),
    t('gives an opinion'),
    t('gives information'),
    t('asks for information'),
    t('asks for an opinion'),
    t('asks for a suggestion'),
    t('disagrees'),
    t('shows tension'),
    t('shows antagonism'),
  ];
  const found = words[category - 1];
  if (found === undefined) throw new RangeError(`no such category: ${category}`);
  return found;
}
