import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/local-time.ts';
import { isMemberOn, membershipOn, overlappingSpan } from '../../../shared/domain/membership.ts';
import { cellState } from '../../../shared/domain/register-cell.ts';

const twice = [
  { joinedOn: '2026-01-10', leftOn: '2026-01-20' },
  { joinedOn: '2026-03-01', leftOn: null },
];

describe('a membership', () => {
  it('holds from the day of joining to the day of leaving, both included', () => {
    expect(
      ['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21', '2026-02-28', '2026-03-01', '2030-01-01'].map(
        (day) => membershipOn(twice, day),
      ),
    ).toEqual(['not-yet-joined', 'member', 'member', 'left', 'left', 'member', 'member']);
    expect(membershipOn([], '2026-01-01')).toBe('not-yet-joined');
  });

  it('shares a day with another span or it does not, whichever is asked first', () => {
    const day = fc.nat(60).map((days) => addDays('2026-01-01', days));
    const span = fc.tuple(day, fc.option(fc.nat(30))).map(([joinedOn, length]) => ({
      joinedOn,
      leftOn: length === null ? null : addDays(joinedOn, length),
    }));
    fc.assert(
      fc.property(span, span, (one, other) => {
        const days = Array.from({ length: 120 }, (_, place) => addDays('2026-01-01', place));
        const shared = days.some((date) => isMemberOn([one], date) && isMemberOn([other], date));
        expect(overlappingSpan(one, [other]) !== null).toBe(shared);
        expect(overlappingSpan(other, [one]) !== null).toBe(shared);
      }),
    );
  });
});

describe('a cell of the register', () => {
  const session = { date: '2026-02-01', state: 'planned' as const };
  const today = '2026-03-12';

  it('is open only for a member, on a day that has come, of a session that was not cancelled', () => {
    const always = [{ joinedOn: '2000-01-01', leftOn: null }];
    expect(cellState(session, always, today)).toBe('open');
    expect(cellState({ ...session, date: today }, always, today)).toBe('open');
    expect(cellState({ ...session, date: '2026-03-13' }, always, today)).toBe('not-yet-held');
    expect(cellState({ ...session, state: 'cancelled' }, always, today)).toBe('cancelled');
    expect(cellState(session, twice, today)).toBe('left');
    expect(cellState({ ...session, date: '2026-01-01' }, twice, today)).toBe('not-yet-joined');
  });
});
