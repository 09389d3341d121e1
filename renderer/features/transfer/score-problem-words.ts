import type { TFunction } from 'i18next';

type ScoreProblem =
  | 'missing-score-column'
  | 'no-member'
  | 'unknown-measure'
  | 'two-measures-match'
  | 'bad-score'
  | 'thousands-or-fraction'
  | 'score-out-of-range'
  | 'score-twice'
  | 'unknown-rater'
  | 'unknown-occasion'
  | 'which-question'
  | 'unknown-question'
  | 'consent-needed';

/** What is wrong in a file of scores, and what to do about it, in a sentence. */
export function scoreProblemWords(code: ScoreProblem, t: TFunction): string {
  switch (code) {
    case 'missing-score-column':
      return t('A column is missing: “person”, “measure”, “date” and “score” have to be there.');
    case 'no-member':
      return t(
        'Nobody who is or was in this group is called this. Correct the name, or add the person first.',
      );
    case 'unknown-measure':
      return t('There is no measure of this name. Make it under Measures first, or correct the name.');
    case 'two-measures-match':
      return t('Several measures have this name. Rename one of them first.');
    case 'bad-score':
      return t('A score is a number such as 7 or 7.5.');
    case 'thousands-or-fraction':
      return t(
        'This can mean thousands or a fraction. Write thousands without a comma (1000), and a fraction with a point (1.125).',
      );
    case 'score-out-of-range':
      return t('The score is outside the range of this measure, or not a whole number where one is needed.');
    case 'score-twice':
      return t('The same score is in the file twice. Leave one line out.');
    case 'unknown-rater':
      return t('The rater is one of “member”, “facilitator”, “teacher” and “parent”, or empty.');
    case 'unknown-occasion':
      return t('The occasion is one of “regular”, “pre”, “post”, “retrospective” and “follow-up”, or empty.');
    case 'which-question':
      return t('This measure has several questions. Say in a column “question” which one, by its number.');
    case 'unknown-question':
      return t('The measure has no such question.');
    case 'consent-needed':
      return t('This measure asks about a protected area, and no parent’s consent held on that day.');
  }
}
