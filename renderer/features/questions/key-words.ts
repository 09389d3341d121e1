import type { TFunction } from 'i18next';
import { isBroughtFormat } from '../../../shared/domain/note-formats.ts';
import { groupKinds } from '../../../shared/contract/groups.ts';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import { fieldCodes, goneValue, noValue, type QuestionField } from '../../../shared/domain/question.ts';
import { statusWord } from '../../data/attendance-words.ts';
import { competenceName, isCasel, levelName, raterLabel, signed } from '../../data/goal-words.ts';
import { groupKindWords } from '../../data/group-words.ts';
import { occasionWord } from '../../data/measure-words.ts';
import type { NamedPerson } from '../../data/names.ts';
import { formatName } from '../../data/note-words.ts';
import { formatDate, formatWeekday } from '../../i18n/format.ts';

type NameOf = (person: NamedPerson) => string;

/** What a value of a field is called; `isData`: by the user's words, by a name or by Intl. */
export interface KeyName {
  text: string;
  isData: boolean;
}

const words = (text: string): KeyName => ({ text, isData: false });
const data = (text: string): KeyName => ({ text, isData: true });

interface Naming {
  nameOf: NameOf;
  t: TFunction;
  /** What stands beside it says whose goal it is, or which group's session. */
  isBrief?: boolean;
}

/** A value of a field in words. */
export function keyName(key: QuestionKey, { nameOf, t, isBrief = false }: Naming): KeyName {
  const { field, value, label, person, session } = key;
  if (value === noValue) return words(nothingName(field, t));
  if (key.isGone || value === goneValue) return words(goneName(field, t));
  if (session) return data(sessionName(session, isBrief, t));
  if (field === 'goal' && label !== null && person && !isBrief)
    return data(t('{{goal}} ({{name}})', { goal: label, name: nameOf(person) }));
  if (person && field !== 'goal') return data(nameOf(person));
  if (field === 'tag' && isCasel(value)) return words(competenceName(value, t));
  if (field === 'level' && isBrief && value !== 'not-rated') return words(signed(Number(value)));
  return label === null ? codeName(field, value, t) : data(label);
}

function sessionName(
  { number, date, groupName }: NonNullable<QuestionKey['session']>,
  isBrief: boolean,
  t: TFunction,
): string {
  const day = formatDate(date);
  const session =
    number === null ? t('Session on {{day}}', { day }) : t('Session {{number}}, {{day}}', { number, day });
  return isBrief ? session : t('{{session}} ({{group}})', { session, group: groupName });
}

/** A code in words; one that no version of Mezzo knows stands as it is. */
export function codeName(field: QuestionField, code: string, t: TFunction): KeyName {
  if (field === 'month' && /^\d{4}-(0[1-9]|1[0-2])$/.test(code))
    return data(formatDate(`${code}-01`, 'month'));
  if (field === 'school-year' && /^\d{4}$/.test(code)) return data(schoolYearName(Number(code)));
  if (field === 'weekday' && /^[1-7]$/.test(code)) return data(formatWeekday(Number(code)));
  if (field === 'group-kind') return groupKindName(code, t);
  if (field === 'note-format') return words(formatWord(code, t));
  const known: readonly string[] = field in fieldCodes ? fieldCodes[field as keyof typeof fieldCodes] : [];
  return known.includes(code) ? words(codeWord(field as CodedField, code, t)) : data(code);
}

function groupKindName(code: string, t: TFunction): KeyName {
  const kind = groupKinds.find((known) => known === code);
  return kind === undefined ? data(code) : words(groupKindWords(kind, t).name);
}

/** A school year by the two calendar years in which it lies: "2026/27". */
function schoolYearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function formatWord(code: string, t: TFunction): string {
  return isBroughtFormat(code) ? formatName(code, t) : t('A format of your own');
}

type CodedField = Exclude<keyof typeof fieldCodes, 'weekday'>;
type CodeOf<Field extends CodedField> = (typeof fieldCodes)[Field][number];

function codeWord(field: CodedField, code: string, t: TFunction): string {
  switch (field) {
    case 'status':
      return code === 'not-recorded'
        ? t('Not recorded')
        : statusWord(code as Exclude<CodeOf<'status'>, 'not-recorded'>, t);
    case 'note-kind':
      return code === 'group' ? t('Note of a group') : t('Note of a member');
    case 'note-status':
      return code === 'draft' ? t('Draft') : t('Signed');
    case 'timeliness':
      return timelinessWord(code as CodeOf<'timeliness'>, t);
    case 'goal-owner':
      return code === 'group' ? t('the group') : t('a member');
    case 'goal-status':
      return goalStatusWord(code as CodeOf<'goal-status'>, t);
    case 'level':
      return code === 'not-rated'
        ? t('Not rated')
        : t('{{level}} ({{words}})', { level: signed(Number(code)), words: levelName(Number(code), t) });
    case 'direction':
      return directionWord(code as CodeOf<'direction'>, t);
    case 'rater':
      return raterLabel(code as CodeOf<'rater'>, t);
    case 'occasion':
      return occasionWord(code as CodeOf<'occasion'>, t);
  }
}

function timelinessWord(code: CodeOf<'timeliness'>, t: TFunction): string {
  switch (code) {
    case 'in-time':
      return t('Signed in time');
    case 'late':
      return t('Signed late');
    case 'due':
      return t('Not signed, still in time');
    case 'overdue':
      return t('Not signed, overdue');
  }
}

function goalStatusWord(code: CodeOf<'goal-status'>, t: TFunction): string {
  switch (code) {
    case 'open':
      return t('Open');
    case 'reached':
      return t('Closed: reached');
    case 'not-reached':
      return t('Closed: not reached');
    case 'set-aside':
      return t('Closed: set aside');
    case 'carried-on':
      return t('Closed: carried on elsewhere');
    case 'closed':
      return t('Closed for another reason');
  }
}

function directionWord(code: CodeOf<'direction'>, t: TFunction): string {
  switch (code) {
    case 'up':
      return t('Up');
    case 'same':
      return t('The same');
    case 'down':
      return t('Down');
    case 'unknown':
      return t('Not known');
  }
}

/** What a record is called that has no value of this field. */
function nothingName(field: QuestionField, t: TFunction): string {
  switch (field) {
    case 'grade':
      return t('No grade given');
    case 'session':
      return t('Without a session');
    case 'member':
      return t('The whole group');
    case 'facilitator':
      return t('Nobody leads it');
    case 'tag':
      return t('No competence named');
    case 'author':
      return t('Not signed by anybody');
    default:
      return t('None');
  }
}

function goneName(field: QuestionField, t: TFunction): string {
  return field === 'member' || field === 'facilitator' || field === 'author'
    ? t('Somebody who is no longer there')
    : t('Something that is no longer there');
}
