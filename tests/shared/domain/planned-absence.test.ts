import { expect, it } from 'vitest';
import { absenceCovers } from '../../../shared/domain/planned-absence.ts';

const meeting = (date: string, start = '10:00') => ({ groupId: 'g', date, start });
const meetings = ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24'].map((date) => meeting(date));
const absence = { groupId: 'g', fromOn: '2026-03-05', untilOn: null, sessions: null, reason: '' };
const covered = (part: Partial<typeof absence> | { untilOn: string } | { sessions: number }) =>
  meetings.filter((one) => absenceCovers({ ...absence, ...part }, one, meetings)).map((one) => one.date);

it('until a date, that day included', () => {
  expect(covered({ untilOn: '2026-03-17' })).toEqual(['2026-03-10', '2026-03-17']);
  expect(covered({ untilOn: '2026-03-09' })).toEqual([]);
});

it('for the next sessions from a day on, as many as there are', () => {
  expect(covered({ sessions: 2 })).toEqual(['2026-03-10', '2026-03-17']);
  expect(covered({ sessions: 99 })).toEqual(['2026-03-10', '2026-03-17', '2026-03-24']);
});

it('two sessions on one day are two of "the next n"', () => {
  const morning = meeting('2026-03-10', '09:00');
  const evening = meeting('2026-03-10', '18:00');
  const both = [morning, evening, meeting('2026-03-17')];
  const one = { ...absence, sessions: 1 };
  expect(both.filter((session) => absenceCovers(one, session, both))).toEqual([morning]);
});

it('an absence in another group covers nothing here; one in all groups does', () => {
  expect(covered({ ...absence, groupId: 'other', sessions: 2 } as never)).toEqual([]);
  expect(covered({ ...absence, groupId: null, sessions: 1 } as never)).toEqual(['2026-03-10']);
});
