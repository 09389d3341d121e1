import { useQuery } from '@tanstack/react-query';
import type { Clash } from '../../../shared/contract/timetable.ts';
import { longestSeries } from '../../../shared/domain/recurrence.ts';
import { core } from '../../data/client.ts';
import type { SeriesRow } from './series-preview.ts';

/**
 * What the days of a series meet in other groups, by their keys, as the rows stand after they were edited. The group's
 * own sessions and closure days are said of the rows already.
 */
export function useRowClashes(
  groupId: string,
  place: string,
  rows: readonly SeriesRow[] | null,
): ReadonlyMap<string, readonly Clash[]> {
  const kept = (rows ?? []).filter((row) => !row.isLeftOut).slice(0, longestSeries);
  const moments = kept.map(({ date, start, minutes }) => ({ date, start, minutes }));
  const read = useQuery({
    ...core.timetable.clashes.queryOptions({ input: { groupId, exceptSessionIds: [], place, moments } }),
    enabled: moments.length > 0,
  });
  if (!read.data) return new Map();
  const answers = read.data;
  return new Map(
    kept.map((row, turn) => [
      row.key,
      (answers[turn] ?? []).filter(({ kind }) => kind !== 'closure' && kind !== 'same-group'),
    ]),
  );
}
