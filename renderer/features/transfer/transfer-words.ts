import type { TFunction } from 'i18next';
import type {
  FileFacts,
  MemberField,
  ProblemCode,
  RowOutcome,
  codeMeanings,
} from '../../../shared/contract/transfer.ts';
import type { PersonColumn } from '../../../shared/domain/person-columns.ts';
import { statusWord } from '../../data/attendance-words.ts';
import { scoreProblemWords } from './score-problem-words.ts';

/** What is wrong, and what to do about it, in a sentence. */
export function problemWords(code: ProblemCode, t: TFunction): string {
  switch (code) {
    case 'bad-quote':
      return t(
        'A quotation mark is opened and not closed, or stands inside a cell. Double it or take it out.',
      );
    case 'too-few-cells':
      return t('The line has fewer cells than there are headings.');
    case 'too-many-cells':
      return t('The line has more cells than there are headings.');
    case 'too-many-lines':
      return t('The table is too long to be read in one go. Split it after this line.');
    case 'too-many-columns':
      return t('The table has more than 1,000 columns.');
    case 'no-lines':
      return t('There is no line below the headings.');
    case 'heading-twice':
      return t('The same heading stands over two columns. Rename one, or leave one out.');
    case 'heading-empty':
      return t('The column has no heading.');
    case 'no-name-column':
      return t('No column holds names. Say which one does.');
    case 'no-session-column':
      return t('No column is a session. Its heading has to be a day, such as 2026-03-12.');
    case 'column-twice':
      return t('Two columns would fill the same field. Leave one out.');
    case 'empty-name':
      return t('There is no name.');
    case 'name-twice':
      return t('The same person is in the file twice.');
    case 'identifier-twice':
      return t('The same identifier is in the file twice.');
    case 'two-people-match':
      return t('Several people have this name. Add an identifier or a birth date to tell them apart.');
    case 'too-long':
      return t('The text is too long for this field.');
    case 'bad-date':
      return t('This is not a day that can be read. Write it as 2026-03-12, or leave the column out.');
    case 'ambiguous-date':
      return t('This day can be read in two ways. Say whether the day or the month comes first.');
    case 'future-date':
      return t('This day is still to come.');
    case 'before-birth':
      return t('This day is before the birth date in the person’s record.');
    case 'date-twice':
      return t('Another column is the same session. Add the time to the heading, or leave one out.');
    case 'two-sessions-match':
      return t('The group has several sessions on this day. Add the time to the heading.');
    case 'session-cancelled':
      return t('The group cancelled this session. Restore it first, or leave the column out.');
    case 'session-was-held':
      return t('The group held this session, so the file cannot cancel it.');
    case 'unknown-code':
      return t('Nobody said what this code means.');
    case 'bad-minutes':
      return t('Minutes go with late and left early only, from 1 to 1,440.');
    case 'not-a-member-then':
      return t('This person was no member of the group on that day. Correct the membership first.');
    case 'missing-column':
      return t('A column is missing: who chose has to stand under “from”, who was chosen under “to”.');
    case 'unknown-person':
      return t('Nobody in the group is called this. Correct the name, or let the file add people.');
    case 'not-in-the-group':
      return t('This person is not in the group. Add them first, or let the file add people.');
    case 'chose-oneself':
      return t('Nobody can choose themselves.');
    case 'choice-twice':
      return t('The same person is chosen twice by one member in one round.');
    case 'rank-twice':
      return t('One member gave the same rank twice in one round.');
    case 'bad-valence':
      return t('This is neither “positive” nor “negative”.');
    case 'bad-seconds':
      return t('Seconds are a number such as 12 or 12.5, and a day at most.');
    case 'bad-category':
      return t('A category is a whole number from 1 to 12, or empty.');
    case 'bad-rank':
      return t('A rank is a whole number from 1 on, or empty.');
    case 'too-many-people':
      return t('A round, and a file of acts, has at most 200 people.');
    default:
      return scoreProblemWords(code, t);
  }
}

export function encodingWord(encoding: FileFacts['encoding'], t: TFunction): string {
  switch (encoding) {
    case 'utf-8':
      return t('Unicode (UTF-8)');
    case 'utf-16le':
    case 'utf-16be':
      return t('Unicode (UTF-16)');
    case 'windows-1252':
      return t('Western European (Windows-1252)');
  }
}

export function delimiterWord(delimiter: FileFacts['delimiter'], t: TFunction): string {
  switch (delimiter) {
    case ',':
      return t('commas');
    case ';':
      return t('semicolons');
    case '\t':
      return t('tabs');
    case '|':
      return t('vertical bars');
  }
}

export function codeMeaningWord(meaning: (typeof codeMeanings)[number], t: TFunction): string {
  switch (meaning) {
    case 'blank':
      return t('Not recorded');
    case 'not-joined':
      return t('Not yet a member');
    case 'left':
      return t('No longer a member');
    default:
      return statusWord(meaning, t);
  }
}

export function columnWord(field: PersonColumn | MemberField, t: TFunction): string {
  switch (field) {
    case 'fullName':
      return t('Whole name');
    case 'givenName':
      return t('Given name');
    case 'familyName':
      return t('Family name');
    case 'preferredName':
      return t('Preferred name');
    case 'pronouns':
      return t('Pronouns');
    case 'birthDate':
      return t('Birth date');
    case 'grade':
      return t('Grade');
    case 'phone':
      return t('Phone');
    case 'email':
      return t('Email');
    case 'accessNeeds':
      return t('Access needs');
    case 'identifier':
      return t('Identifier');
    case 'guardianName':
      return t('Guardian: name');
    case 'guardianRelationship':
      return t('Guardian: relationship');
    case 'guardianPhone':
      return t('Guardian: phone');
    case 'guardianEmail':
      return t('Guardian: email');
    case 'record':
      return t('Record number of Mezzo');
  }
}

export function outcomeWord(outcome: RowOutcome, t: TFunction): string {
  switch (outcome) {
    case 'new':
      return t('New');
    case 'matched':
      return t('Known');
    case 'changed':
      return t('Changed');
    case 'unchanged':
      return t('Stays as it is');
  }
}

/** The name of a field that a line changes, as the preview lists it. */
export function changeWord(change: string, t: TFunction): string {
  switch (change) {
    case 'membership':
      return t('membership');
    case 'guardians':
      return t('guardians');
    default:
      return columnWord(change as PersonColumn, t);
  }
}
