import type { TFunction } from 'i18next';
import type { FoundPattern } from '../../shared/contract/dynamics.ts';
import { type InteractionPattern, patternThresholds } from '../../shared/domain/interaction-pattern.ts';
import { formatList, formatNumber, formatShare } from '../i18n/format.ts';

/** What talk can look like, and what is meant by it. */
export function patternWords(kind: InteractionPattern, t: TFunction): { name: string; meaning: string } {
  switch (kind) {
    case 'maypole':
      return { name: t('Maypole'), meaning: t('who leads speaks with one member, then with another') };
    case 'round-robin':
      return { name: t('Round robin'), meaning: t('each has the word in turn') };
    case 'hot-seat':
      return { name: t('Hot seat'), meaning: t('who leads and one member at length, the others watch') };
    case 'free-floating':
      return { name: t('Free floating'), meaning: t('members speak to each other and to all as it comes') };
  }
}

/** The rule behind each label, as it is worked out: it is ours, there is no published one. */
export function patternRule(kind: InteractionPattern, t: TFunction): string {
  switch (kind) {
    case 'maypole':
      return t('{{least}} or more of the members’ acts go to who leads.', {
        least: formatShare(patternThresholds.toFacilitator),
      });
    case 'round-robin':
      return t('At least {{members}} members spoke, and {{least}} or more of their turns came in turn.', {
        least: formatShare(patternThresholds.inTurn),
        members: formatNumber(patternThresholds.speakersInTurn),
      });
    case 'hot-seat':
      return t('{{least}} or more of all acts pass between who leads and one member.', {
        least: formatShare(patternThresholds.withOneMember),
      });
    case 'free-floating':
      return t(
        '{{least}} or more of the members’ acts go to other members or to the group, and who leads has no more than {{most}} of all acts.',
        {
          least: formatShare(patternThresholds.toPeers),
          most: formatShare(patternThresholds.byFacilitator),
        },
      );
  }
}

/** The figures that a label rests on, in words. */
export function patternFigures(pattern: NonNullable<FoundPattern>, t: TFunction): [string, string][] {
  const { acts, toFacilitator, toPeers, byFacilitator, withOneMember, inTurn } = pattern.figures;
  return [
    [t('Acts with a time'), formatNumber(acts)],
    [t('Members’ acts to who leads'), formatShare(toFacilitator)],
    [t('Members’ acts to members or the group'), formatShare(toPeers)],
    [t('Acts by who leads'), formatShare(byFacilitator)],
    [t('Acts between who leads and one member'), formatShare(withOneMember)],
    [t('Members’ turns that came in turn'), formatShare(inTurn)],
  ];
}

/** "1.4 ×": how much of an equal part it is; null where it is not known. */
export function ratioWords(ratio: number | null, t: TFunction): string {
  return ratio === null
    ? t('not known')
    : t('{{ratio}} × equal', { ratio: formatNumber(ratio, { maximumFractionDigits: 1 }) });
}

/** Minutes with a figure behind the point where they are few. */
export function minutesWords(minutes: number, t: TFunction): string {
  return t('{{minutes}} min', { minutes: formatNumber(minutes, { maximumFractionDigits: 0 }) });
}

/** From what the acts come: of how many, how many were recalled, how many have no time. */
export function sourceWords(
  { acts, recalled, untimed }: { acts: number; recalled: number; untimed: number },
  t: TFunction,
): string {
  return formatList(
    [
      t('{{count}} acts', { count: acts }),
      ...(recalled > 0 ? [t('{{count}} of them from memory', { count: recalled })] : []),
      ...(untimed > 0 ? [t('{{count}} without a time', { count: untimed })] : []),
    ],
    'unit',
  );
}
