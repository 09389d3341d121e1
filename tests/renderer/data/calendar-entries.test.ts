import { describe, expect, it } from 'vitest';
import { closuresByDay, filterEntries, standingOf } from '../../../renderer/data/calendar-entries.ts';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';

const today = '2026-03-12';
const entry = (part: Partial<CalendarEntry>) =>
  ({ state: 'planned', date: today, groupId: 'choir', facilitatorIds: ['okafor'], ...part }) as CalendarEntry;

describe('the sessions that a calendar shows', () => {
  it('a planned session that is past and not recorded stands apart from those to come', () => {
    expect(standingOf(entry({ date: '2026-03-11' }), today)).toBe('open');
    expect(standingOf(entry({ date: today }), today)).toBe('planned');
    expect(standingOf(entry({ state: 'running', date: '2026-03-11' }), today)).toBe('planned');
    expect(standingOf(entry({ state: 'held', date: '2026-03-11' }), today)).toBe('held');
  });

  it('are those of the groups, of the facilitator and of the status asked for, all at once', () => {
    const entries = [
      entry({ id: 'a' }),
      entry({ id: 'b', groupId: 'chess' }),
      entry({ id: 'c', facilitatorIds: ['silva', 'okafor'] }),
      entry({ id: 'd', state: 'cancelled' }),
    ];
    const shown = (part: object) =>
      filterEntries(entries, { groupIds: [], facilitatorId: null, standings: [], ...part }, today).map(
        ({ id }) => id,
      );
    expect(shown({})).toEqual(['a', 'b', 'c', 'd']);
    expect(shown({ groupIds: ['chess', 'gone'] })).toEqual(['b']);
    expect(shown({ facilitatorId: 'silva' })).toEqual(['c']);
    expect(shown({ standings: ['cancelled'] })).toEqual(['d']);
    expect(shown({ groupIds: ['choir'], facilitatorId: 'okafor', standings: ['planned'] })).toEqual([
      'a',
      'c',
    ]);
  });

  it('a closure is named on each of its days in sight, two of one day both', () => {
    const days = closuresByDay(
      [
        { startsOn: '2026-02-20', endsOn: '2026-03-02', name: 'Winter break' },
        { startsOn: '2026-03-02', endsOn: '2026-03-02', name: 'Snow' },
      ],
      '2026-03-01',
      '2026-03-31',
    );
    expect([...days]).toEqual([
      ['2026-03-01', 'Winter break'],
      ['2026-03-02', 'Winter break, Snow'],
    ]);
  });
});
