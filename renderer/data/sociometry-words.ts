import type { TFunction } from 'i18next';
import type { Round, RoundDetails, RoundMember } from '../../shared/contract/sociometry.ts';
import type { SociometricStatus } from '../../shared/domain/sociometric-status.ts';
import { compareText, formatList } from '../i18n/format.ts';
import type { Names } from './names.ts';
import { toldApart } from './sign-in-names.ts';

/** More names than this are counted, not listed, where there is room for a sentence. */
const mostNamed = 8;

/** The same where names have a place of their own: the pairs of a class of thirty are listed whole. */
export const mostNamedAlone = 30;

/** What to call each member of a round in a picture: the first name with as much of the family name as is needed. */
export function shortNames(members: readonly RoundMember[], names: Names): Map<string, string> {
  const shown = names.isHidden
    ? members.map((member) => names.signIn({ ...member, id: member.personId }))
    : toldApart(members);
  return new Map(members.map(({ personId }, place) => [personId, shown[place]!]));
}

export function listNames(
  ids: readonly string[],
  nameOf: ReadonlyMap<string, string>,
  t: TFunction,
  most = mostNamed,
): string {
  const known = ids.map((id) => nameOf.get(id) ?? '').sort((one, other) => compareText(one, other));
  if (known.length <= most) return formatList(known);
  return t('{{names}} and {{count}} more', {
    names: known.slice(0, most - 1).join(', '),
    count: known.length - most + 1,
  });
}

export function listPairs(
  pairs: readonly (readonly string[])[],
  nameOf: ReadonlyMap<string, string>,
  t: TFunction,
  most = mostNamed,
): string {
  const named = (pair: readonly string[]) =>
    pair.map((id) => nameOf.get(id) ?? '').sort((one, other) => compareText(one, other));
  const words = pairs.map((pair) => formatList(named(pair))).sort((one, other) => compareText(one, other));
  if (words.length <= most) return words.join('; ');
  return t('{{pairs}}; and {{count}} more', {
    pairs: words.slice(0, most - 1).join('; '),
    count: words.length - most + 1,
  });
}

/** How the round fell out for one member, for who points at them or hears the picture. */
export function personWords(
  personId: string,
  { round, measures }: Pick<RoundDetails, 'round' | 'measures'>,
  name: string,
  t: TFunction,
): string {
  const measured = measures?.members.find(({ member }) => member === personId);
  const hasAnswered = round.members.find((member) => member.personId === personId)?.hasAnswered ?? false;
  const received = t('chosen {{count}} times', { count: measured?.choicesReceived ?? 0 });
  const made = hasAnswered
    ? t('made {{count}} choices', { count: measured?.choicesMade ?? 0 })
    : t('has not been asked');
  const mutual = t('{{count}} of them mutual', { count: measured?.mutualChoices ?? 0 });
  return t('{{name}}: {{received}}, {{made}}, {{mutual}}', { name, received, made, mutual });
}

export interface Finding {
  key: string;
  /** What was found, without the names: "Chosen most often". */
  what: string;
  /** Who, in a list. */
  who: string;
}

/** What a round shows, each point with up to `mostListed` names: said of the round, never of a person. */
export function findings(
  details: Pick<RoundDetails, 'round' | 'measures'>,
  nameOf: ReadonlyMap<string, string>,
  t: TFunction,
  mostListed: number = mostNamedAlone,
): Finding[] {
  const { round, measures } = details;
  if (!measures) return [];
  const most = Math.max(...measures.members.map(({ choicesReceived }) => choicesReceived));
  const measured = measures.members;
  const who = (is: (member: (typeof measured)[number]) => boolean) =>
    measured.filter(is).map(({ member }) => member);
  const asked = new Set(
    round.members.filter(({ hasAnswered }) => hasAnswered).map(({ personId }) => personId),
  );
  const named = (key: string, what: string, ids: readonly string[]): Finding[] =>
    ids.length === 0 ? [] : [{ key, what, who: listNames(ids, nameOf, t, mostListed) }];
  const pairs = (key: string, what: string, sets: readonly (readonly string[])[]): Finding[] =>
    sets.length === 0 ? [] : [{ key, what, who: listPairs(sets, nameOf, t, mostListed) }];
  return [
    ...(most >= 2
      ? named(
          'most',
          t('Chosen most often, {{count}} times', { count: most }),
          who(({ choicesReceived }) => choicesReceived === most),
        )
      : []),
    ...pairs('cliques', t('All chose each other'), measures.cliques),
    ...pairs(
      'pairs',
      t('{{count}} pairs chose each other', { count: measures.mutualPairs.length }),
      measures.mutualPairs,
    ),
    ...named(
      'unchosen',
      t('Chose, and were not chosen in this round'),
      who(({ status }) => status === 'unchosen'),
    ),
    ...named(
      'isolates',
      t('Chose nobody and were not chosen in this round'),
      who(({ status, member }) => status === 'isolate' && asked.has(member)),
    ),
    ...named(
      'notAsked',
      t('Have not been asked or have not answered'),
      who(({ member }) => !asked.has(member)),
    ),
  ];
}

/** The finding that stands over the picture. */
export function headline({ measures }: Pick<RoundDetails, 'measures'>, t: TFunction): string {
  if (!measures || measures.positive.ties === 0) return t('No choices are entered yet');
  const unchosen = measures.members.filter(({ choicesReceived }) => choicesReceived === 0).length;
  const pairs = t('{{count}} pairs chose each other', { count: measures.mutualPairs.length });
  const others =
    unchosen === 0
      ? t('everybody was chosen')
      : t('{{count}} were not chosen in this round', { count: unchosen });
  return t('{{pairs}}, {{others}}', { pairs, others });
}

/** "Up to 3 choices, in order", as the head of a round says it. */
export function askedWords(
  { choiceLimit, isRanked, allowsRejections }: Pick<Round, 'choiceLimit' | 'isRanked' | 'allowsRejections'>,
  t: TFunction,
): string {
  const parts = [
    choiceLimit === null
      ? t('as many choices as wanted')
      : t('up to {{count}} choices', { count: choiceLimit }),
    ...(isRanked ? [t('in order')] : []),
    ...(allowsRejections ? [t('with rejections')] : []),
  ];
  return parts.join(', ');
}

/** Types of Coie, Dodge and Coppotelli in words of the round, not of the person. */
export function statusTypeWord(status: SociometricStatus, t: TFunction): string {
  switch (status) {
    case 'popular':
      return t('often chosen');
    case 'rejected':
      return t('often named for “rather not”');
    case 'neglected':
      return t('hardly named');
    case 'controversial':
      return t('named both ways');
    case 'average':
      return t('average');
    case 'unclassified':
      return t('of no type');
  }
}
