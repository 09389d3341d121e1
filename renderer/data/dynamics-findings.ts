import type { TFunction } from 'i18next';
import type { SessionDynamics } from '../../shared/contract/dynamics.ts';
import { balesProfile } from '../../shared/domain/bales.ts';
import { fewestActs } from '../../shared/domain/interaction-pattern.ts';
import type { TurnOrder } from '../../shared/domain/turn-order.ts';
import { formatList, formatNumber, formatShare } from '../i18n/format.ts';
import { patternWords } from './dynamics-words.ts';

/** How somebody is named; ids of people who are not in the room do not come up. */
export type NameOf = (id: string) => string;

interface Part {
  personId: string;
  acts: number;
  share: number | null;
  ratio: number | null;
}

/** Below half of an equal part: the bar is hatched, and the finding may speak of it. */
export function isLow({ ratio }: { ratio: number | null }): boolean {
  return ratio !== null && ratio < 0.5;
}

/** From how uneven a spread on a few hold most: a corrected Gini of a third, by our own reading. */
const unevenFrom = 0.33;

/** Who holds the members' talk, as a sentence: the finding of the bars. */
export function participationFinding(
  {
    members,
    giniCorrected,
    memberActs,
  }: Pick<SessionDynamics, 'giniCorrected' | 'memberActs'> & {
    members: readonly Part[];
  },
  nameOf: NameOf,
  t: TFunction,
): string {
  if (memberActs === 0) return t('No act of a member is on record');
  if (memberActs < fewestActs)
    return t('{{count}} acts of members: too few to say who holds the talk', { count: memberActs });
  const silent = members.filter(({ acts }) => acts === 0);
  const sorted = members.toSorted((one, other) => other.acts - one.acts);
  const least = sorted[members.length > 5 ? 1 : 0]?.acts ?? 0;
  // Who said as much as the last of those named is named as well.
  const few = sorted.filter(({ acts }) => acts >= least);
  const share = few.reduce((sum, member) => sum + (member.share ?? 0), 0);
  const isFew = few.length * 2 <= members.length;
  if (isFew && members.length > 2 && giniCorrected !== null && giniCorrected >= unevenFrom)
    return t('{{names}}: {{share}} of the members’ acts', {
      names: formatList(few.map(({ personId }) => nameOf(personId))),
      share: formatShare(share),
    });
  if (silent.length > 0)
    return t('{{count}} members said nothing; the others share the talk', { count: silent.length });
  return t('The members share the talk fairly evenly');
}

/** Acts of members of which it is on record to whom. */
export function addressedActs({ members }: Pick<SessionDynamics, 'members'>): number {
  return members.reduce(
    (sum, { toFacilitators, toMembers, toGroup }) => sum + toFacilitators + toMembers + toGroup,
    0,
  );
}

/** Where the talk goes, as a sentence: the finding of the map. */
export function directionFinding(
  dynamics: Pick<SessionDynamics, 'members' | 'memberActs' | 'participants' | 'whoToWhom'>,
  nameOf: NameOf,
  t: TFunction,
): string {
  const { members, memberActs, participants, whoToWhom } = dynamics;
  const sum = (of: (member: SessionDynamics['members'][number]) => number) =>
    members.reduce((total, member) => total + of(member), 0);
  if (memberActs === 0) return t('Only who leads, or a guest, is on record');
  const addressed = addressedActs({ members });
  if (addressed * 2 < memberActs) return t('To whom the members spoke is not on record');
  if (addressed < fewestActs)
    return t('{{count}} acts of members: too few to say to whom they speak', { count: addressed });
  const ways = [
    { acts: sum(({ toFacilitators }) => toFacilitators), way: 'leader' },
    { acts: sum(({ toMembers }) => toMembers), way: 'members' },
    { acts: sum(({ toGroup }) => toGroup), way: 'group' },
  ].sort((one, other) => other.acts - one.acts);
  const { acts, way } = ways[0]!;
  const of = { acts: formatNumber(acts), all: formatNumber(addressed) };
  if (acts * 2 < addressed) return t('Members speak to who leads, to each other and to the group');
  if (way === 'members') return t('Members speak mostly to each other: {{acts}} of {{all}} acts', of);
  if (way === 'group') return t('Members speak mostly to the whole group: {{acts}} of {{all}} acts', of);
  const leaders = participants
    .filter(({ kind }, place) => kind === 'facilitator' && whoToWhom.some((said) => said[place]! > 0))
    .map(({ id }) => nameOf(id));
  return t('Members speak mostly to {{leader}}: {{acts}} of {{all}} acts', {
    leader: formatList(leaders),
    ...of,
  });
}

/** The label of the pattern as the finding; never more than "looks like". */
export function patternFinding(
  { pattern }: Pick<SessionDynamics, 'pattern'>,
  nameOf: NameOf,
  t: TFunction,
): string {
  if (!pattern) return t('No pattern stands out');
  const name = patternWords(pattern.kind, t).name;
  return pattern.participantIds.length === 0
    ? t('Looks like: {{pattern}}', { pattern: name })
    : t('Looks like: {{pattern}}, around {{names}}', {
        pattern: name,
        names: formatList(pattern.participantIds.map(nameOf)),
      });
}

/** Who follows whom most, as a sentence. */
export function turnFinding({ followings, turns }: TurnOrder, nameOf: NameOf, t: TFunction): string {
  const [first, second] = followings;
  if (!first) return t('One turn, and nobody followed');
  if (turns.length < fewestActs || first.times === second?.times)
    return t('Who follows whom: nothing stands out in {{count}} turns', { count: turns.length });
  return t('After {{before}} most often {{after}}: {{times}} of {{all}} changes of turn', {
    before: nameOf(first.before),
    after: nameOf(first.after),
    times: formatNumber(first.times),
    all: formatNumber(turns.length - 1),
  });
}

/** Who talked longest, as a sentence; and how many members' times are not known. */
export function talkTimeFinding(
  members: readonly { personId: string; seconds: number | null }[],
  nameOf: NameOf,
  t: TFunction,
): string {
  const known = members.flatMap(({ personId, seconds }) => (seconds === null ? [] : [{ personId, seconds }]));
  const total = known.reduce((sum, { seconds }) => sum + seconds, 0);
  const longest = known.toSorted((one, other) => other.seconds - one.seconds)[0];
  if (!longest || total === 0) return t('No talk time is on record');
  return t('{{name}}: {{share}} of the members’ talk time', {
    name: nameOf(longest.personId),
    share: formatShare(longest.seconds / total),
  });
}

/** What the profile in Bales's categories says first. */
export function balesFinding(counts: readonly number[], t: TFunction): string {
  const { positiveShare, questionShare } = balesProfile(counts);
  if (positiveShare !== null)
    return t('{{share}} of what was felt and shown was positive', { share: formatShare(positiveShare) });
  if (questionShare !== null)
    return t('{{share}} of the work on the task was questions', { share: formatShare(questionShare) });
  return t('What was said, by category');
}
