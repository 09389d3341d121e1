import type { TFunction } from 'i18next';
import type { SessionPoint } from '../../shared/contract/dynamics.ts';
import { formatNumber, formatShare } from '../i18n/format.ts';

/** A measure of a session that the trends show. */
export type Measure = 'memberToMember' | 'facilitatorShare' | 'giniCorrected' | 'actsPerMinute';
export const measures: readonly Measure[] = [
  'memberToMember',
  'facilitatorShare',
  'giniCorrected',
  'actsPerMinute',
];

/** The value of a measure in a session; null where nothing was recorded. */
export function measureOf(point: SessionPoint, measure: Measure): number | null {
  if (point.acts === 0) return null;
  return measure === 'actsPerMinute' ? point.acts / point.minutes : point[measure];
}

export function formatMeasure(measure: Measure, value: number): string {
  if (measure === 'memberToMember' || measure === 'facilitatorShare') return formatShare(value);
  return formatNumber(value, { maximumFractionDigits: measure === 'actsPerMinute' ? 1 : 2 });
}

export function measureName(measure: Measure, t: TFunction): string {
  switch (measure) {
    case 'memberToMember':
      return t('Member to member');
    case 'facilitatorShare':
      return t('Acts by who leads');
    case 'giniCorrected':
      return t('Inequality');
    case 'actsPerMinute':
      return t('Acts a minute');
  }
}

export function measureMeaning(measure: Measure, t: TFunction): string {
  switch (measure) {
    case 'memberToMember':
      return t('Of the members’ acts: those addressed to another member.');
    case 'facilitatorShare':
      return t('Of all acts: those by who leads.');
    case 'giniCorrected':
      return t('Of the members’ acts for each minute present: 0 all alike, 1 one has all (Gini, corrected).');
    case 'actsPerMinute':
      return t('Everybody’s acts, by the length of the session.');
  }
}

/** The first and the last session with a value say which way it went; as a sentence. */
export function trendFinding(points: readonly SessionPoint[], measure: Measure, t: TFunction): string {
  const known = points.flatMap((point) => {
    const value = measureOf(point, measure);
    return value === null ? [] : [{ number: point.number, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  const name = measureName(measure, t);
  if (!first || !last) return t('{{measure}}: not known', { measure: name });
  const to = formatMeasure(measure, last.value);
  if (first === last)
    return t('{{measure}}: {{value}} in the one session on record', { measure: name, value: to });
  return t('{{measure}}: {{from}} in session {{first}}, {{to}} in session {{last}}', {
    measure: name,
    from: formatMeasure(measure, first.value),
    first: first.number ?? '–',
    to,
    last: last.number ?? '–',
  });
}

/** How a session is called in a row of them: its number. */
export function pointName({ number }: Pick<SessionPoint, 'number'>): string {
  return number === null ? '–' : formatNumber(number);
}

/** How many sessions of how many there are acts of, and whose record or memory they come from. */
export function recordedWords(points: readonly SessionPoint[], t: TFunction): string {
  const withActs = points.filter(({ acts }) => acts > 0);
  const sentences = [
    t('Acts on record in {{recorded}} of {{count}} sessions; the others are gaps, not zeros.', {
      recorded: withActs.length,
      count: points.length,
    }),
  ];
  if (withActs.length === points.length)
    sentences[0] = t('Acts on record in all of {{count}} sessions.', { count: points.length });
  if (withActs.some(isHollow)) sentences.push(t('Hollow points: mostly from memory.'));
  return sentences.join(' ');
}

/** A point that rests on memory for the most part. */
export function isHollow({ recalled, acts }: SessionPoint): boolean {
  return recalled * 2 > acts;
}
