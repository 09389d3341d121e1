import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBackupsToKeep } from '../../../main/workspace/backup-rotation.ts';

const anyBackups = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 * 24 }), { maxLength: 120 })
  .chain((hours) =>
    fc.tuple(...hours.map((hour) => fc.record({ hour: fc.constant(hour), verified: fc.boolean() }))),
  )
  .map((all) =>
    all.map(({ hour, verified }) => ({
      id: `b${hour}`,
      madeAt: new Date(Date.UTC(2025, 0, 1) + hour * 3_600_000).toISOString(),
      verified,
      reason: 'after-work' as const,
      chainHead: { seq: hour + 1, hash: 'ab'.repeat(32) },
    })),
  );

type Backups = Parameters<typeof chooseBackupsToKeep>[0];

const allPresent = (backups: Backups) => chooseBackupsToKeep(backups, () => true);

const newestFirst = (backups: Backups) =>
  [...backups].sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));

describe('which backups are kept', () => {
  it('of a backup an hour for a year: ten recent, the last of fourteen days, the last of eight weeks', () => {
    const start = Date.UTC(2025, 0, 1);
    const hourly = Array.from({ length: 365 * 24 }, (_, hour) => ({
      id: String(hour),
      madeAt: new Date(start + hour * 3_600_000).toISOString(),
      verified: true,
      reason: 'after-work' as const,
      chainHead: { seq: hour + 1, hash: 'ab'.repeat(32) },
    }));
    const kept = newestFirst(hourly.filter(({ id }) => chooseOnce(hourly).has(id))).map(({ madeAt }) =>
      madeAt.slice(0, 13),
    );
    expect(kept.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, back) => `2025-12-31T${23 - back}`));
    const days = kept.filter((each) => each.endsWith('T23'));
    expect(days.slice(0, 14).at(-1)).toBe('2025-12-18T23');
    // Sundays: the ends of the weeks before those fourteen days
    expect(days.slice(14)).toEqual([
      '2025-12-14T23',
      '2025-12-07T23',
      '2025-11-30T23',
      '2025-11-23T23',
      '2025-11-16T23',
    ]);
  });

  it('always keeps the last verified one, the ten most recent verified ones, and those for a person to judge', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = allPresent(backups);
        const verified = newestFirst(backups).filter((each) => each.verified);
        for (const each of verified.slice(0, 10)) expect(kept.has(each.id)).toBe(true);
        for (const each of backups) if (!each.verified) expect(kept.has(each.id)).toBe(true);
        expect(verified.filter(({ id }) => kept.has(id)).length).toBeLessThanOrEqual(10 + 14 + 8);
      }),
    );
  });

  it('keeps one for each of the latest fourteen days and eight weeks that have a verified one', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = allPresent(backups);
        const verified = newestFirst(backups).filter((each) => each.verified);
        const keptVerified = verified.filter(({ id }) => kept.has(id));
        for (const [spanOf, most] of [
          [(at: string) => at.slice(0, 10), 14],
          [mondayOf, 8],
        ] as const) {
          const spans = [...new Set(verified.map(({ madeAt }) => spanOf(madeAt)))].slice(0, most);
          for (const span of spans)
            expect(keptVerified.some(({ madeAt }) => spanOf(madeAt) === span)).toBe(true);
        }
      }),
    );
  });

  it('keeps the same whatever order they are given in, and nothing more goes when it is asked again', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = allPresent(backups);
        expect(allPresent([...backups].reverse())).toEqual(kept);
        expect(allPresent(backups.filter(({ id }) => kept.has(id)))).toEqual(kept);
      }),
    );
  });
});

let chosen: Set<string> | undefined;

function chooseOnce(backups: Backups): Set<string> {
  chosen ??= allPresent(backups);
  return chosen;
}

function mondayOf(at: string): string {
  const day = new Date(at);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
