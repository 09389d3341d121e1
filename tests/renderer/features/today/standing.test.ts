import { describe, expect, it } from 'vitest';
import { sessionAtHand, standingOf } from '../../../../renderer/features/today/standing.ts';
import type { SessionWithGroup } from '../../../../shared/contract/sessions.ts';

function session(
  id: string,
  date: string,
  start: string,
  part: Partial<SessionWithGroup> = {},
): SessionWithGroup {
  return {
    id,
    groupId: 'group',
    seriesId: null,
    number: 1,
    date,
    start,
    minutes: 45,
    place: '',
    topic: '',
    remarks: '',
    state: 'planned',
    cancelReason: '',
    actualStart: null,
    actualMinutes: null,
    recorded: 0,
    expected: 8,
    groupName: 'Friendship group 4B',
    groupColour: 'teal',
    ofNumber: 10,
    ...part,
  };
}

const thursday = '2026-03-12';

describe('where a session stands', () => {
  it('is ahead until it begins, on until its last minute, then over', () => {
    const at = (time: string) => standingOf(session('a', thursday, '10:20'), { date: thursday, time });
    expect([at('10:19'), at('10:20'), at('11:04'), at('11:05')]).toEqual(['ahead', 'now', 'now', 'over']);
  });

  it('a session that began before midnight is still on after it', () => {
    const late = session('a', '2026-03-11', '23:30', { minutes: 60 });
    expect(standingOf(late, { date: thursday, time: '00:15' })).toBe('now');
    expect(standingOf(late, { date: thursday, time: '00:30' })).toBe('over');
    expect(standingOf(late, { date: '2026-03-13', time: '00:15' })).toBe('over');
  });

  it('a session at a quarter past midnight is of the new day', () => {
    const early = session('a', thursday, '00:15');
    expect(standingOf(early, { date: '2026-03-11', time: '23:59' })).toBe('ahead');
    expect(standingOf(early, { date: thursday, time: '00:20' })).toBe('now');
  });
});

describe('the session at hand', () => {
  const morning = session('morning', thursday, '09:00');
  const noon = session('noon', thursday, '12:00');
  const friday = session('friday', '2026-03-13', '09:00');
  const week = [morning, noon, friday];
  const at = (time: string, sessions = week, next: SessionWithGroup | null = null) =>
    sessionAtHand({ week: sessions, next }, { date: thursday, time });

  it('is the one that is on, before anything else', () => {
    expect(at('09:30')).toEqual({ session: morning, standing: 'now' });
  });

  it('is the next one of today, even while an earlier one is not recorded', () => {
    expect(at('10:30')).toEqual({ session: noon, standing: 'ahead' });
  });

  it('is the last one of today with open attendance, once the day is done', () => {
    expect(at('15:00')).toEqual({ session: noon, standing: 'over' });
  });

  it('is the next day’s when all of today is recorded', () => {
    const recorded = week.map((one) => ({ ...one, recorded: one.date === thursday ? 8 : 0 }));
    expect(at('15:00', recorded)?.session.id).toBe('friday');
  });

  it('is never a cancelled one', () => {
    expect(at('08:00', [{ ...morning, state: 'cancelled' }, noon])?.session.id).toBe('noon');
  });

  it('may lie after this week, and there may be none', () => {
    const later = session('later', '2026-03-20', '09:00');
    expect(at('15:00', [], later)).toEqual({ session: later, standing: 'ahead' });
    expect(at('15:00', [])).toBeNull();
  });
});
