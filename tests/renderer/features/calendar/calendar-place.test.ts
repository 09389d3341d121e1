import { beforeAll, describe, expect, it } from 'vitest';
import {
  addressOf,
  placeTitle,
  readPlace,
  shownDays,
  stepFrom,
} from '../../../../renderer/features/calendar/calendar-place.ts';
import { startLanguages } from '../../../../renderer/i18n/language.ts';

const today = '2026-03-12';

describe('the place in the calendar', () => {
  beforeAll(() => startLanguages());

  it('is the month of today where the address says nothing, or nothing that can be read', () => {
    const start = { view: 'month', date: today, months: 3 };
    expect(readPlace('', today)).toEqual(start);
    expect(readPlace('?view=year&date=2026-02-30&months=7', today)).toEqual(start);
    expect(readPlace('?view=<script>&date=1066-10-14', today)).toEqual(start);
  });

  it('comes back from its address as it was', () => {
    for (const view of ['month', 'week', 'list'] as const) {
      const place = { view, date: '2027-12-31', months: view === 'list' ? 12 : 3 } as const;
      expect(readPlace(new URL(addressOf(place), 'https://mezzo.example').search, today)).toEqual(place);
    }
  });

  it('never asks for more days than the core reads', () => {
    for (const months of [1, 3, 12] as const)
      for (let day = 1; day <= 366; day += 1) {
        const date = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
        const { from, to } = shownDays({ view: 'list', date, months }, 1);
        expect((Date.parse(to) - Date.parse(from)) / 86_400_000 + 1).toBeLessThanOrEqual(400);
      }
  });

  it('goes on and back by what is in sight', () => {
    const at = (view: 'month' | 'week' | 'list') => ({ view, date: '2026-03-31', months: 3 }) as const;
    expect(stepFrom(at('month'), 1).date).toBe('2026-04-30');
    expect(stepFrom(at('week'), -1).date).toBe('2026-03-24');
    expect(stepFrom(at('list'), 1).date).toBe('2026-06-30');
  });

  it('is named by its days', () => {
    expect(placeTitle({ view: 'month', date: today, months: 3 }, 1)).toBe('March 2026');
    expect(placeTitle({ view: 'list', date: today, months: 1 }, 1)).toBe('March 2026');
    expect(placeTitle({ view: 'week', date: today, months: 3 }, 7)).toMatch(/Mar 8.*14, 2026/);
  });
});
