import type { TFunction } from 'i18next';
import type { ImportProblemCode } from '../../../shared/contract/activities.ts';

/** What is wrong with a file of activities, and what to do about it, in a sentence. */
export function libraryProblemWords(code: ImportProblemCode, t: TFunction): string {
  switch (code) {
    case 'bad-json':
      return t(
        'The file cannot be read from here on: a comma, a bracket or a quotation mark is missing or too many.',
      );
    case 'too-deep':
      return t('Lists lie too deep within one another. This is not how Mezzo writes activities.');
    case 'too-many':
      return t('The file holds more than 5,000 activities. Split it.');
    case 'not-a-library':
      return t('This is not a file of activities that Mezzo has written.');
    case 'newer-version':
      return t('A newer Mezzo has written this file. Update this one to read it.');
    case 'missing':
      return t('A field is missing.');
    case 'unknown-field':
      return t('Mezzo knows no field of this name.');
    case 'field-twice':
      return t('This field stands twice in one place.');
    case 'wrong-kind':
      return t('This is not what belongs here: a text, a whole number or a list.');
    case 'too-long':
      return t('The text or the list is too long for this field.');
    case 'too-small':
      return t('The number is too small.');
    case 'too-large':
      return t('The number is too large.');
    case 'empty':
      return t('This cannot be empty.');
    case 'not-in-list':
      return t('This is not one of the values that the field can have.');
    case 'most-below-least':
      return t('The most lies below the least.');
    case 'name-twice':
      return t('Two activities in the file have the same name.');
  }
}
