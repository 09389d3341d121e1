import type { TFunction } from 'i18next';
import type { SessionPoint } from '../../shared/contract/dynamics.ts';
import { fewestActs } from '../../shared/domain/interaction-pattern.ts';
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

/** Whether a session holds enough acts to say something by itself. */
export function isTelling({ acts }: Pick<SessionPoint, 'acts'>): boolean {
  return acts >= fewestActs;
}

/**
 * Where a measure began and where it is, and where it was highest or lowest between; as a sentence. Sessions with a
 * handful of acts do not speak.
 */
export function trendFinding(points: readonly SessionPoint[], measure: Measure, t: TFunction): string {
  const known = points.filter(isTelling).flatMap((point) => {
    const value = measureOf(point, measure);
    return value === null ? [] : [{ number: point.number, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  const name = measureName(measure, t);
  if (!first || !last) return t('{{measure}}: not known', { measure: name });
  const to = formatMeasure(measure, last.value);
  if (first === last)
    return t('{{measure}}: {{value}} in the one session on record', { measure: name, value: to });
  const ends = {
    measure: name,
    from: formatMeasure(measure, first.value),
    first: first.number ?? '–',
    to,
    last: last.number ?? '–',
  };
  const turn = turningPoint(known);
  if (!turn) return t('{{measure}}: {{from}} in session {{first}}, {{to}} in session {{last}}', ends);
  return t(
    '{{measure}}: {{from}} in session {{first}}, {{turn}} in session {{middle}}, {{to}} in session {{last}}',
    { ...ends, turn: formatMeasure(measure, turn.value), middle: turn.number ?? '–' },
  );
}

/** What lies further out than both ends, by more than they lie apart; null where there is no such session. */
function turningPoint<Point extends { value: number }>(known: readonly Point[]): Point | null {
  const [first, last] = [known[0]!.value, known.at(-1)!.value];
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  const beyond = ({ value }: Point) => Math.max(value - high, low - value);
  const furthest = known.reduce((found, point) => (beyond(point) > beyond(found) ? point : found));
  return beyond(furthest) > high - low ? furthest : null;
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
  if (withActs.some(isHollow))
    sentences.push(t('Hollow points: mostly from memory, or only a handful of acts.'));
  return sentences.join(' ');
}

/** A point that rests on memory for the most part, or on a handful of acts. */
export function isHollow({ recalled, acts }: SessionPoint): boolean {
  return recalled * 2 > acts || acts < fewestActs;
}
