import type { TFunction } from 'i18next';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { BellPeriod, CycleFields, StudentClassFields } from '../../../shared/contract/timetable.ts';
import { formatList, formatWeekday } from '../../i18n/format.ts';

export interface Bells {
  cycle: CycleFields;
  schedules: readonly { id: string; name: string; periods: readonly BellPeriod[] }[];
}

/** A class while it is written. `period` is the schedule's id and the period's name, as `periodKey` joins them. */
export interface ClassRow {
  course: string;
  teacher: string;
  room: string;
  period: string | null;
  letters: readonly string[];
  /** ISO weekdays as text. */
  weekdays: readonly string[];
}

export interface ClassesForm {
  rows: ClassRow[];
}

export const emptyClass: ClassRow = {
  course: '',
  teacher: '',
  room: '',
  period: null,
  letters: [],
  weekdays: [],
};

export function periodKey(scheduleId: string, periodName: string): string {
  return `${scheduleId} ${periodName}`;
}

export function rowOf(fields: StudentClassFields): ClassRow {
  const { course, teacher, room, scheduleId, periodName, letters, weekdays } = fields;
  return {
    course,
    teacher,
    room,
    period: periodKey(scheduleId, periodName),
    letters,
    weekdays: weekdays.map(String),
  };
}

/** The row as the core takes it; only for one that was checked. */
export function fieldsOf({ course, teacher, room, period, letters, weekdays }: ClassRow): StudentClassFields {
  const [scheduleId = ''] = (period ?? '').split(' ');
  return {
    course: course.trim(),
    teacher,
    room,
    scheduleId,
    periodName: (period ?? '').slice(scheduleId.length + 1),
    letters: [...letters],
    weekdays: weekdays.map(Number),
  };
}

/** A row that says nothing is no class: it is left out when the timetable is saved. */
export function isBlank({ course, teacher, room }: ClassRow): boolean {
  return `${course}${teacher}${room}`.trim() === '';
}

function problemsOf(row: ClassRow, t: TFunction): Partial<Record<keyof ClassRow, string>> {
  return {
    ...(row.course.trim() === '' ? { course: t('Name the class.') } : {}),
    ...(row.period === null ? { period: t('Choose a period.') } : {}),
  };
}

const refused = (message: string) => ({ type: 'refused', message });

/** Each row that says anything names a class and its period. */
export function classesResolver(t: TFunction): Resolver<ClassesForm> {
  return (form) => {
    const rows: Record<number, Record<string, { type: string; message: string }>> = {};
    for (const [place, row] of form.rows.entries()) {
      if (isBlank(row)) continue;
      for (const [name, message] of Object.entries(problemsOf(row, t)))
        (rows[place] ??= {})[name] = refused(message);
    }
    return Object.keys(rows).length > 0
      ? { values: {}, errors: { rows } as unknown as FieldErrors<ClassesForm> }
      : { values: form, errors: {} };
  };
}

/** One class names itself and its period. */
export function classResolver(t: TFunction): Resolver<ClassRow> {
  return (row) => {
    const problems = Object.entries(problemsOf(row, t)).map(([name, message]) => [name, refused(message)]);
    return problems.length > 0
      ? { values: {}, errors: Object.fromEntries(problems) as FieldErrors<ClassRow> }
      : { values: row, errors: {} };
  };
}

/** On which letters and weekdays a class takes place, in words; empty where it does every school day. */
export function classDays(
  { letters, weekdays }: Pick<StudentClassFields, 'letters' | 'weekdays'>,
  kind: CycleFields['kind'],
  t: TFunction,
): string {
  const named = formatList(letters);
  return [
    letters.length === 0 || kind === 'none'
      ? ''
      : kind === 'weeks'
        ? t('{{letters}} weeks', { letters: named })
        : t('{{letters}} days', { letters: named }),
    weekdays.map((weekday) => formatWeekday(weekday, 'short')).join(', '),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
