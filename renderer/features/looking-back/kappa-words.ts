import type { TFunction } from 'i18next';
import { kappaBand } from '../../../shared/domain/coding-units.ts';
import { formatNumber } from '../../i18n/format.ts';

/** Cohen's kappa with two decimals and a word; in words where it says nothing. */
export function kappaWords(kappa: number | null, t: TFunction): { figure: string; word: string } {
  if (kappa === null)
    return { figure: '–', word: t('cannot be told: both saw the same one thing throughout') };
  const figure = formatNumber(kappa, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const words = {
    poor: t('poorer than chance'),
    slight: t('slight'),
    fair: t('fair'),
    moderate: t('moderate'),
    substantial: t('substantial'),
    'almost-perfect': t('almost complete'),
  };
  return { figure, word: words[kappaBand(kappa)] };
}
