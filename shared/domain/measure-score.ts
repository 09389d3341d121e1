/** How the answers of a sheet become its score; 'entered': the first item is the score, as the manual's own scoring gave it. */
export const scorings = ['sum', 'mean', 'entered'] as const;
export type Scoring = (typeof scorings)[number];

export interface ScoredItem {
  /** The least and the most that may be answered, low < high. */
  low: number;
  high: number;
  /** Counted the other way round: low + high - answer. An entered score is never turned. */
  isReversed: boolean;
}

export interface MeasureScore {
  /** Null where one of the items that count is not answered. */
  score: number | null;
  /** How many of the items that count are answered, and how many count. */
  answered: number;
  of: number;
}

/** From this value on (up to the next one), the score is called so. */
export interface CutOff {
  value: number;
  label: string;
}

/**
 * The score of one sheet; `answers` are in the order of the items, null where one was left out. A sheet with a gap has
 * no score: it is told how many of how many were answered, and nothing is filled in for the rest.
 * @throws RangeError where lengths differ, there is no item, or an answer is outside its item's range
 */
export function measureScore(
  items: readonly ScoredItem[],
  answers: readonly (number | null)[],
  scoring: Scoring,
): MeasureScore {
  if (items.length === 0) throw new RangeError('a measure needs at least one item');
  if (answers.length !== items.length)
    throw new RangeError(`${items.length} items cannot have ${answers.length} answers`);
  const counted = countedItems(items, scoring);
  let sum = 0;
  let answered = 0;
  for (const [place, item] of counted.entries()) {
    const answer = answers[place] ?? null;
    if (answer === null) continue;
    requireInRange(item, answer);
    sum += scoring !== 'entered' && item.isReversed ? item.low + item.high - answer : answer;
    answered += 1;
  }
  const of = counted.length;
  if (answered < of) return { score: null, answered, of };
  return { score: tidy(scoring === 'mean' ? sum / of : sum), answered, of };
}

/** The least and the most that a score can be. @throws RangeError where there is no item, or a range is upside down */
export function scoreRange(items: readonly ScoredItem[], scoring: Scoring): { low: number; high: number } {
  if (items.length === 0) throw new RangeError('a measure needs at least one item');
  for (const { low, high } of items)
    if (!(low < high)) throw new RangeError(`a range from ${low} to ${high} holds no answers`);
  const counted = countedItems(items, scoring);
  const share = scoring === 'mean' ? counted.length : 1;
  return {
    low: tidy(counted.reduce((sum, item) => sum + item.low, 0) / share),
    high: tidy(counted.reduce((sum, item) => sum + item.high, 0) / share),
  };
}

/** What a score is called by the cut-offs, in any order; null below the first one, and where there are none. */
export function bandOf(score: number, cutOffs: readonly CutOff[]): string | null {
  let band: CutOff | null = null;
  for (const cutOff of cutOffs)
    if (cutOff.value <= score && (band === null || cutOff.value > band.value)) band = cutOff;
  return band?.label ?? null;
}

export type ScoreDirection = 'increase' | 'decrease';

export interface ScoreChange {
  /** The later score less the earlier one, in points of the measure. */
  change: number;
  /** Whether that is for the better; null where nothing changed. */
  isBetter: boolean | null;
}

/** From an earlier score to a later one; null where one of them is not there. */
export function scoreChange(
  earlier: number | null,
  later: number | null,
  better: ScoreDirection,
): ScoreChange | null {
  if (earlier === null || later === null) return null;
  const change = tidy(later - earlier);
  return { change, isBetter: change === 0 ? null : better === 'increase' ? change > 0 : change < 0 };
}

export interface BeforeAndAfter {
  pre: number | null;
  /** How it was before, as it is seen now. */
  retrospective: number | null;
  post: number | null;
}

/**
 * The change as it was measured, and as it is seen afterwards. The two differ where somebody has come to see the time
 * before with other eyes (a response shift: Howard and others, Applied Psychological Measurement 3, 1979, 1-23);
 * `shift` is the retrospective score less the one given then.
 */
export function compareBeforeAndAfter(
  { pre, retrospective, post }: BeforeAndAfter,
  better: ScoreDirection,
): { measured: ScoreChange | null; seenNow: ScoreChange | null; shift: number | null } {
  return {
    measured: scoreChange(pre, post, better),
    seenNow: scoreChange(retrospective, post, better),
    shift: scoreChange(pre, retrospective, better)?.change ?? null,
  };
}

function countedItems<Item>(items: readonly Item[], scoring: Scoring): readonly Item[] {
  return scoring === 'entered' ? items.slice(0, 1) : items;
}

function requireInRange({ low, high }: ScoredItem, answer: number): void {
  if (!(answer >= low && answer <= high))
    throw new RangeError(`an answer of ${answer} is not between ${low} and ${high}`);
}

/** Takes out what only the binary arithmetic put there: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
