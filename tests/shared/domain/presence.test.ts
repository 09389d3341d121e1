import { expect, it } from 'vitest';
import { minutesPresent } from '../../../shared/domain/presence.ts';

const minute = 60_000;
const times = { begin: 0, end: 45 * minute };
const member = { sessionMinutes: 45, mark: null, stays: [], times: null, hasSpoken: false } as const;
const mark = (
  status: 'present' | 'late' | 'left-early' | 'excused' | 'unexcused',
  minutes: number | null,
) => ({
  status,
  minutes,
});

it('the times of the run go before the mark: who left and came back was away in between', () => {
  const stays = [
    { arrivedAt: 5 * minute, leftAt: 20 * minute },
    { arrivedAt: 30 * minute, leftAt: null },
  ];
  expect(minutesPresent({ ...member, stays, times, mark: mark('present', null) })).toEqual({
    minutes: 30,
    source: 'times',
  });
});

it('without a run the mark says how late or how early', () => {
  expect(minutesPresent({ ...member, mark: mark('present', null) })?.minutes).toBe(45);
  expect(minutesPresent({ ...member, mark: mark('late', 12) })).toEqual({ minutes: 33, source: 'mark' });
  expect(minutesPresent({ ...member, mark: mark('left-early', 5) })?.minutes).toBe(40);
  expect(minutesPresent({ ...member, mark: mark('late', null) })?.minutes).toBe(45);
  expect(minutesPresent({ ...member, mark: mark('late', 90) })?.minutes).toBe(1);
});

it('who was not there has no minutes; who is marked absent and yet spoke was there', () => {
  expect(minutesPresent({ ...member, mark: mark('excused', null) })).toBeNull();
  expect(minutesPresent({ ...member, mark: mark('unexcused', null), hasSpoken: true })).toEqual({
    minutes: 45,
    source: 'assumed',
  });
});

it('where nothing is recorded the whole session is assumed, and said to be', () => {
  expect(minutesPresent(member)).toEqual({ minutes: 45, source: 'assumed' });
});
