import { pathToFileURL } from 'node:url';
import { letterFinder } from '../../../shared/domain/day-cycle.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { type RecurringMoment, recurrenceMoments, type Rotation } from '../../../shared/domain/recurrence.ts';

interface Series {
  startsOn: string;
  start: string;
  minutes: number;
  everyWeeks: number;
  weekdays: number[];
  end: { by: 'date'; until: string };
}

const bells = [
  { name: 'P1', start: '08:05', minutes: 45 },
  { name: 'P2', start: '10:15', minutes: 45 },
  { name: 'Night', start: '02:30', minutes: 45 },
];
const abWeeks: Rotation = {
  letterOf: letterFinder({ kind: 'weeks', length: 2, startsOn: '2024-01-01' }),
  letters: ['B'],
  periods: bells,
};
const sixDays: Rotation = {
  letterOf: letterFinder({ kind: 'days', length: 6, startsOn: '2024-01-02' }),
  letters: ['A', 'D'],
  periods: bells.slice(0, 2),
};

/** Series from 2024 to 2034, year by year: at all hours, on all weekdays, plain and rotating. */
export function meetingsOfManyYears(): { series: Series; rotates: boolean; moments: RecurringMoment[] }[] {
  const found: { series: Series; rotates: boolean; moments: RecurringMoment[] }[] = [];
  for (let year = 2024; year <= 2034; year += 1) {
    const startsOn = `${year}-01-01`;
    const end = { by: 'date', until: `${year}-12-31` } as const;
    for (const [start, weekdays] of [
      ['00:00', [7]],
      ['00:30', [7, 1]],
      ['02:30', [7]],
      ['10:15', [1, 2, 3, 4, 5, 6, 7]],
      ['23:45', [6, 7]],
    ] as const) {
      const series = { startsOn, start, minutes: 45, everyWeeks: 1, weekdays: [...weekdays], end };
      const closures = [{ startsOn: addDays(startsOn, 80), endsOn: addDays(startsOn, 90), name: 'Break' }];
      for (const rotation of [undefined, abWeeks, sixDays]) {
        if (rotation === sixDays && weekdays.length < 7) continue;
        const { moments } = recurrenceMoments(series, closures, rotation);
        found.push({ series, rotates: rotation !== undefined, moments });
      }
    }
  }
  return found;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${new Intl.DateTimeFormat().resolvedOptions().timeZone}\n`);
  process.stdout.write(JSON.stringify(meetingsOfManyYears()));
}
