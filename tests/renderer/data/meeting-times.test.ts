import { expect, it } from 'vitest';
import { meetingTimes } from '../../../renderer/data/meeting-times.ts';

const silent = { weekday: null, startTime: null, minutes: null, place: '', startsOn: null, endsOn: null };
const session = (date: string, start: string, state: 'planned' | 'held' | 'cancelled' = 'planned') => ({
  date,
  start,
  minutes: 45,
  place: 'Room 12',
  state,
});

it('a group that says nothing of its hours meets as its sessions are planned', () => {
  const sessions = [
    session('2026-03-02', '09:10'),
    session('2026-03-09', '10:15'),
    session('2026-03-16', '09:10'),
    session('2026-03-23', '10:15'),
    // A make-up day is no usual day, and a cancelled one no day at all.
    session('2026-03-27', '09:10'),
    session('2026-04-06', '09:10', 'cancelled'),
  ];
  expect(meetingTimes(silent, sessions)).toEqual({
    weekdays: [1],
    starts: ['09:10', '10:15'],
    minutes: 45,
    places: ['Room 12'],
    firstOn: '2026-03-02',
    lastOn: '2026-03-27',
  });
  expect(meetingTimes(silent, sessions.slice(0, 3)).starts).toEqual(['09:10', '10:15']);
});

it('what the group says itself comes first, and what nobody knows stays empty', () => {
  const said = { ...silent, weekday: 3, startTime: '14:00', place: 'Library', endsOn: '2026-06-30' };
  expect(meetingTimes(said, [session('2026-03-02', '09:10')])).toMatchObject({
    weekdays: [3],
    starts: ['14:00'],
    places: ['Library'],
    firstOn: '2026-03-02',
    lastOn: '2026-06-30',
  });
  expect(meetingTimes(silent, [])).toEqual({
    weekdays: [],
    starts: [],
    minutes: null,
    places: [],
    firstOn: null,
    lastOn: null,
  });
});
