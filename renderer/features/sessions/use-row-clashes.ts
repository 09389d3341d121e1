import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Clash } from '../../../shared/contract/timetable.ts';
import type { Moment } from '../../../shared/domain/clashes.ts';
import { longestSeries } from '../../../shared/domain/recurrence.ts';
import { client, core } from '../../data/client.ts';
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
  const input = { groupId, exceptSessionIds: [], place, moments };
  const read = useQuery({
    queryKey: [...core.timetable.clashes.queryKey({ input }), 'by moment'],
    queryFn: async () => {
      const answers = await client.timetable.clashes(input);
      return new Map(moments.map((moment, turn) => [momentKey(moment), answers[turn] ?? []]));
    },
    enabled: moments.length > 0,
    // While it is asked anew, a day that was not touched keeps what was said of it.
    placeholderData: keepPreviousData,
  });
  return new Map(
    kept.map((row) => [
      row.key,
      (read.data?.get(momentKey(row)) ?? []).filter(
        ({ kind }) => kind !== 'closure' && kind !== 'same-group',
      ),
    ]),
  );
}

const momentKey = ({ date, start, minutes }: Moment) => `${date} ${start} ${minutes}`;
