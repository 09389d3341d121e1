import type { TFunction } from 'i18next';
import type { Measure, MeasureItem, Occasion, Rater, Rhythm } from '../../shared/contract/measures.ts';
import type { Sheet } from '../../shared/contract/scores.ts';
import { formatNumber } from '../i18n/format.ts';

export function rhythmWord(rhythm: Rhythm, t: TFunction): string {
  switch (rhythm) {
    case 'each-session':
      return t('At each session');
    case 'first-and-last':
      return t('At the first and the last session');
    case 'by-hand':
      return t('Whenever you choose to');
  }
}

export function occasionWord(occasion: Occasion, t: TFunction): string {
  switch (occasion) {
    case 'regular':
      return t('Regular');
    case 'pre':
      return t('Before');
    case 'post':
      return t('After');
    case 'retrospective':
      return t('Before, as seen now');
    case 'follow-up':
      return t('Follow-up');
  }
}

/** Who rated; where several of a kind do, by name. */
export function raterWord(rater: Rater, raterName: string, t: TFunction): string {
  const word = raterKindWord(rater, t);
  return raterName === '' ? word : t('{{rater}} ({{name}})', { rater: word, name: raterName });
}

export function raterKindWord(rater: Rater, t: TFunction): string {
  switch (rater) {
    case 'member':
      return t('The member');
    case 'facilitator':
      return t('Facilitator');
    case 'teacher':
      return t('Teacher');
    case 'parent':
      return t('Parent');
  }
}

/** Who answers a measure in a group. */
export function answeredByWord(rater: Rater, t: TFunction): string {
  switch (rater) {
    case 'member':
      return t('Answered by the member');
    case 'facilitator':
      return t('Rated by a facilitator');
    case 'teacher':
      return t('Rated by a teacher');
    case 'parent':
      return t('Rated by a parent');
  }
}

/** A score with at most two places after the point. */
export function scoreText(score: number): string {
  return formatNumber(score, { maximumFractionDigits: 2 });
}

/** "0 to 10, more is better" */
export function rangeText(
  { low, high, better }: Pick<Measure, 'low' | 'high' | 'better'>,
  t: TFunction,
): string {
  const range = { low: scoreText(low), high: scoreText(high) };
  return better === 'increase'
    ? t('{{low}} to {{high}}, more is better', range)
    : t('{{low}} to {{high}}, less is better', range);
}

/** What a sheet came to: its score, how many were answered, or that nothing was said. */
export function sheetText({ score, answered, of, answers }: Sheet, t: TFunction): string {
  if (score !== null) return scoreText(score);
  if (answers.length === 0) return t('would rather not say');
  return t('{{answered}} of {{of}} answered', { answered: formatNumber(answered), of: formatNumber(of) });
}

export function faceWord(value: number, t: TFunction): string {
  const words = [t('very sad'), t('sad'), t('neither sad nor glad'), t('glad'), t('very glad')];
  return words[value - 1] ?? formatNumber(value);
}

/** What an answer is called: its word, its face, or its number. */
export function answerWord(
  { answer, words }: Pick<MeasureItem, 'answer' | 'words'>,
  value: number,
  t: TFunction,
): string {
  if (answer === 'words') return words[value - 1] ?? formatNumber(value);
  return answer === 'faces' ? faceWord(value, t) : scoreText(value);
}

/** What is asked: the question; of an outside score its sub-score, or the measure itself. */
export function itemText(measure: Pick<Measure, 'name' | 'items'>, item: MeasureItem): string {
  return item.text === '' ? measure.name : item.text;
}
