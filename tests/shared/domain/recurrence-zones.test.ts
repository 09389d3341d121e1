import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { minuteOfDay, wallClock, weekdayOf } from '../../../shared/domain/local-time.ts';
import { meetingsOfManyYears } from './child-meets-for-years.ts';

const zones = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
];

/** Quarters of an hour from UTC: no zone is further than 14 hours. The last one found is tried first. */
const offsetsToTry = Array.from({ length: 28 * 4 + 1 }, (_, place) => place - 14 * 4);

/** An instant at which a zone's clock on the wall shows a local time; null in the hour that is left out. */
function instantOf(date: string, time: string, timeZone: string): Date | null {
  for (const [place, quarters] of offsetsToTry.entries()) {
    const instant = new Date(Date.parse(`${date}T${time}:00Z`) - quarters * 15 * 60_000);
    const shown = wallClock(instant, timeZone);
    if (shown.date !== date || shown.time !== time) continue;
    offsetsToTry.unshift(...offsetsToTry.splice(place, 1));
    return instant;
  }
  return null;
}

it('a recurrence keeps its weekdays and local times over every change of summer time, 2024 to 2034', () => {
  for (const { series, rotates, moments } of meetingsOfManyYears()) {
    expect(moments.length).toBeGreaterThan(20);
    for (const { date, start } of moments) {
      expect(series.weekdays).toContain(weekdayOf(date));
      if (!rotates) expect(start).toBe(series.start);
    }
    const days = moments.map(({ date }) => date);
    expect(days).toEqual([...new Set(days)].sort());
  }
});

it.each(zones)('on the wall of %s it is that time, before and after the clocks change', (timeZone) => {
  const offsets = new Set<number>();
  const series = meetingsOfManyYears();
  for (const { moments } of series)
    for (const { date, start } of moments) {
      const instant = instantOf(date, start, timeZone);
      if (instant === null) {
        // the hour that a spring night leaves out
        expect(minuteOfDay(start)).toBeLessThan(4 * 60);
        continue;
      }
      expect(wallClock(instant, timeZone)).toEqual({ date, time: start });
      offsets.add((instant.getTime() - Date.parse(`${date}T${start}:00Z`)) / 60_000);
    }
  // the property is about something: zones with summer time were met on both sides of it
  expect(offsets.size).toBe(['America/Sao_Paulo', 'Asia/Kathmandu'].includes(timeZone) ? 1 : 2);
});

it('is the same list whatever zone the machine stands in', async () => {
  const child = fileURLToPath(new URL('child-meets-for-years.ts', import.meta.url));
  const run = promisify(execFile);
  const here = JSON.stringify(meetingsOfManyYears());
  for (const zone of zones) {
    const { stdout } = await run(process.execPath, [child], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
      maxBuffer: 64 * 1024 * 1024,
    });
    const [said, list] = stdout.trim().split('\n');
    expect(said).toBe(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);
    expect(list === here, zone).toBe(true);
  }
});
