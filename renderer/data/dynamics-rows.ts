import type { TFunction } from 'i18next';
import type { SessionDynamics } from '../../shared/contract/dynamics.ts';
import type { Participant } from '../../shared/contract/room.ts';
import { formatNumber, formatSeconds, formatShare } from '../i18n/format.ts';
import { isLow } from './dynamics-findings.ts';
import { ratioWords } from './dynamics-words.ts';

/**
 * Whom a picture of the session shows: the members who were there, silent or not, and of those who lead, observe or are
 * guests whoever spoke or was addressed.
 */
export function thoseInTheCircle({
  participants,
  members,
  whoToWhom,
}: Pick<SessionDynamics, 'participants' | 'members' | 'whoToWhom'>): Participant[] {
  const there = new Set(members.map(({ personId }) => personId));
  return participants.filter(
    ({ id }, place) =>
      there.has(id) ||
      whoToWhom[place]!.some((count) => count > 0) ||
      whoToWhom.some((said) => said[place]! > 0),
  );
}

/** A bar without its name, which each place writes in its own way. */
export interface NamelessBar {
  id: string;
  value: number | null;
  figure: string;
  note?: string;
  line?: number;
  isLow?: boolean;
}

export interface NamelessBars {
  rows: NamelessBar[];
  most: number;
}

/** Each member's share of the members' acts against an equal part for their time, the largest first. */
export function participationBars({ members }: Pick<SessionDynamics, 'members'>, t: TFunction): NamelessBars {
  const rows = members
    .toSorted((one, other) => other.acts - one.acts)
    .map((member) => ({
      id: member.personId,
      value: member.share,
      figure:
        member.share === null ? t('not known') : member.acts === 0 ? t('silent') : formatShare(member.share),
      note: ratioWords(member.ratio, t),
      line: member.fairShare,
      isLow: isLow(member),
    }));
  const most = Math.max(0.01, ...rows.flatMap(({ value, line }) => [value ?? 0, line]));
  return { rows, most };
}

/** Each member's talk time, the longest first; who has an act without a length comes last, without a bar. */
export function talkTimeBars({ members }: Pick<SessionDynamics, 'members'>, t: TFunction): NamelessBars {
  const rows = members
    .toSorted((one, other) => (other.seconds ?? -1) - (one.seconds ?? -1))
    .map(({ personId, acts, seconds }) => ({
      id: personId,
      value: seconds,
      figure: seconds === null ? t('not timed') : formatSeconds(seconds),
      note: t('{{count}} acts', { count: acts }),
    }));
  return { rows, most: Math.max(1, ...rows.map(({ value }) => value ?? 0)) };
}

/** Twelve bars in Bales's four bands, categories 1 to 12 in order. */
export function balesBars(
  counts: readonly number[],
): { band: 'positive' | 'answers' | 'questions' | 'negative'; rows: NamelessBar[] }[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bands = ['positive', 'answers', 'questions', 'negative'] as const;
  return bands.map((band, place) => ({
    band,
    rows: counts.slice(place * 3, place * 3 + 3).map((count, offset) => ({
      id: String(place * 3 + offset + 1),
      value: count,
      figure: formatNumber(count),
      note: formatShare(count / Math.max(1, total)),
    })),
  }));
}

export function balesBandWords(band: ReturnType<typeof balesBars>[number]['band'], t: TFunction): string {
  switch (band) {
    case 'positive':
      return t('Feelings, positive');
    case 'answers':
      return t('Task, giving');
    case 'questions':
      return t('Task, asking');
    case 'negative':
      return t('Feelings, negative');
  }
}
