import type { TFunction } from 'i18next';
import type { FieldError } from 'react-hook-form';

/** Our schemas mark their own rules by `params.reason`; see shared/contract. */
const reasons: Record<string, (t: TFunction) => string> = {
  required: (t) => t('This is needed.'),
  'ends-before-start': (t) => t('The end lies before the start.'),
  'most-below-least': (t) => t('The most lies below the least.'),
  'nothing-visible': (t) => t('There is nothing to read in this.'),
  'reason-needed': (t) => t('Say why it does not apply.'),
  'answer-needed': (t) => t('Write an answer first, or say why it does not apply.'),
  'returned-with-answer': (t) => t('Say whether it was given or refused, and on which day it came back.'),
  'giver-needed': (t) => t('Write who signed, and as what.'),
  'returned-before-sent': (t) => t('It cannot be back before it was sent.'),
  'expires-before-given': (t) => t('The last day lies before the day on which it came back.'),
  'nothing-to-withdraw': (t) => t('Only a form that was given can be withdrawn.'),
  'withdrawn-before-given': (t) => t('It cannot be withdrawn before it came back.'),
  'name-needed': (t) => t('Write at least one name.'),
  'not-a-snippet-name': (t) => t('Letters, digits and hyphens only, no space.'),
  'range-upside-down': (t) => t('The highest has to be above the lowest.'),
  'whole-numbers': (t) => t('Whole numbers only.'),
  'too-many-steps': (t) => t('That is too many steps to choose from. 20 is the most.'),
  'too-few-words': (t) => t('Write at least two answers to choose from.'),
  'question-needed': (t) => t('Write what is asked.'),
  'cut-off-twice': (t) => t('There is a cut-off at this value already.'),
  'cut-off-outside': (t) => t('This lies outside the range of the score.'),
  'unknown-time-zone': (t) => t('This is not the name of a time zone.'),
};

/** What is wrong with a field, in words, from the error that the schema made of it. Undefined where nothing is. */
export function fieldMessage(error: FieldError | undefined, t: TFunction): string | undefined {
  if (!error) return undefined;
  const known = reasons[error.message ?? ''];
  if (known) return known(t);
  switch (error.type) {
    case 'too_small':
      return t('This cannot be empty or so small.');
    case 'too_big':
      return t('This is too long or too large.');
    case 'invalid_type':
      return t('This is needed.');
    case 'invalid_format':
      return t('This does not look right. Check how it is written.');
    case 'invalid_value':
      return t('Choose one of the list.');
    default:
      return error.message || t('This does not look right. Check how it is written.');
  }
}
