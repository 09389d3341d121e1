import { closureOn } from '../../../shared/domain/closures.ts';
import { letterFinder } from '../../../shared/domain/day-cycle.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import type { SchoolDays } from '../../../shared/domain/missed-classes.ts';
import { listClosures } from '../../repositories/sessions.ts';
import * as rows from '../../repositories/timetable.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** What is known of the school's days: the cycle's letters and what is closed. */
export function readSchoolDays({ db }: OpenWorkspace): SchoolDays {
  const cycle = rows.readCycle(db);
  const closures = listClosures(db);
  return {
    letterOf: letterFinder(cycle, closures),
    hasCycle: cycle.kind !== 'none',
    isClosed: (date) => closureOn(closures, date) !== null,
  };
}

/** No range of letters is longer than this many days. */
const mostDays = 400;

/** The letter of each day of a range, both ends included; at most 400 days. */
export function letters(
  workspace: OpenWorkspace,
  { from, to }: { from: string; to: string },
): { date: string; letter: string | null }[] {
  const { letterOf } = readSchoolDays(workspace);
  const days: { date: string; letter: string | null }[] = [];
  for (let date = from; date <= to && days.length < mostDays; date = addDays(date, 1))
    days.push({ date, letter: letterOf(date) });
  return days;
}
