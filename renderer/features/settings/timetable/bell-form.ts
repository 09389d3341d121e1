import type { TFunction } from 'i18next';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { BellScheduleFields } from '../../../../shared/contract/timetable.ts';
import { periodProblems } from '../../../../shared/domain/bell-schedule.ts';
import { type BellRow, minutesOf } from './bell-rows.ts';

export interface BellForm {
  name: string;
  rows: BellRow[];
}

/** The form as the core takes it; only for one that was checked. */
export function scheduleOf({ name, rows }: BellForm): BellScheduleFields {
  return {
    name: name.trim(),
    periods: rows.map((row) => ({
      name: row.name.trim(),
      start: row.start ?? '',
      minutes: minutesOf(row) ?? 0,
    })),
  };
}

/** Periods that are saved under one name and shall have another. */
export function renamedOf(rows: readonly BellRow[]): { from: string; to: string }[] {
  return rows
    .filter(({ name, savedName }) => savedName !== '' && savedName !== name.trim())
    .map(({ name, savedName }) => ({ from: savedName, to: name.trim() }));
}

/** What is wrong, each at its field. Periods are looked at as a whole only where each is whole. */
export function bellResolver(t: TFunction): Resolver<BellForm> {
  return (form) => {
    const errors: FieldErrors<BellForm> = {};
    const rowErrors: Record<number, Record<string, { type: string; message: string }>> = {};
    const say = (place: number, field: keyof BellRow, message: string) => {
      (rowErrors[place] ??= {})[field] ??= { type: 'refused', message };
    };
    if (form.name.trim() === '') errors.name = { type: 'refused', message: t('Give the schedule a name.') };
    for (const [place, row] of form.rows.entries()) {
      if (row.name.trim() === '') say(place, 'name', t('This period has no name.'));
      if (row.start === null) say(place, 'start', t('This is needed.'));
      if (row.end === null) say(place, 'end', t('This is needed.'));
      else if (row.start !== null && minutesOf(row) === null)
        say(place, 'end', t('The end lies before the start.'));
    }
    if (Object.keys(rowErrors).length === 0)
      for (const { place, problem } of periodProblems(scheduleOf(form).periods))
        if (problem === 'same-name') say(place, 'name', t('Another period has this name.'));
        else if (problem === 'past-midnight') say(place, 'end', t('A period ends before midnight.'));
        else if (problem === 'overlaps') say(place, 'start', t('The period before has not ended by then.'));
        else say(place, 'start', t('The period before begins later. Put them in order of time.'));
    if (Object.keys(rowErrors).length > 0) errors.rows = rowErrors as never;
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: form, errors: {} };
  };
}
