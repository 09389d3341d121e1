import type { TFunction } from 'i18next';
import { rankText, searchWords } from '../../shared/domain/activity-search.ts';
import { foldText } from '../../shared/domain/text-folding.ts';

export interface FoundPlace {
  href: string;
  title: string;
}

/** The places whose names have words that begin with those typed: for who knows what it is called and not where it is. */
export function findPlaces(text: string, t: TFunction): FoundPlace[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  return listPlaces(t)
    .map((place) => ({ place, folded: foldText(place.title) }))
    .map(({ place, folded }) => ({ place, rank: rankText(words, folded, folded) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ place }) => place);
}

function listPlaces(t: TFunction): FoundPlace[] {
  return [
    { href: '/', title: t('Today') },
    { href: '/calendar', title: t('Calendar') },
    { href: '/groups', title: t('Groups') },
    { href: '/people', title: t('People') },
    { href: '/activities', title: t('Activities') },
    { href: '/curricula', title: t('Curricula') },
    { href: '/agenda-templates', title: t('Agenda templates') },
    { href: '/measures', title: t('Measures') },
    { href: '/reports', title: t('Reports') },
    { href: '/reports/questions', title: t('Questions of your own') },
    { href: '/private-notes', title: t('Private notes') },
    { href: '/settings', title: t('Settings') },
    { href: '/settings/trash', title: t('Trash') },
    { href: '/settings/backups', title: t('Backups') },
  ];
}
