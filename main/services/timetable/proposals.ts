import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Proposal } from '../../../shared/contract/timetable.ts';
import { fairestFirst, type SlotCost, worstAfter } from '../../../shared/domain/fairest-slot.ts';
import { periodsMet } from '../../../shared/domain/bell-schedule.ts';
import { minuteOfDay } from '../../../shared/domain/local-time.ts';
import { isMemberOn } from '../../../shared/domain/membership.ts';
import { classesMet, courseKey, missedClasses } from '../../../shared/domain/missed-classes.ts';
import { listMembersOf } from '../../repositories/clashes.ts';
import { findGroup } from '../../repositories/groups.ts';
import { findClashes } from '../clashes.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { countedSince, readTimetables } from './ledger.ts';
import { requireSchedule } from './schedules.ts';

const mostProposals = 50;
const minutesPerDay = 1440;

interface Wish {
  groupId: string;
  scheduleId: string;
  dates: string[];
  periods: string[];
  minutes: number;
  from: string | null;
  exceptSessionId: string | null;
}

/** The periods of a schedule on the days given, the fairest for the group's members first; what clashes comes last. */
export function propose(workspace: OpenWorkspace, wish: Wish): Proposal[] {
  const { groupId, minutes, exceptSessionId } = wish;
  const group = findGroup(workspace.db, groupId, localNow(workspace).date);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  const schedule = requireSchedule(workspace, wish.scheduleId);
  noteView(workspace, 'timetable', groupId);

  const spansOf = Map.groupBy(listMembersOf(workspace.db, [groupId]), ({ personId }) => personId);
  const since = wish.from ?? countedSince(workspace, { kind: 'group', id: groupId });
  const { days, of } = readTimetables(workspace, [...spansOf.keys()], since, exceptSessionId);
  const students = [...spansOf].map(([personId, spans]) => {
    const { classes, out } = of(personId);
    const ledger = missedClasses(classes, out, days);
    return {
      personId,
      spans,
      classes,
      missedOf: new Map(ledger.map((entry) => [courseKey(entry), entry.missed + entry.planned])),
    };
  });

  const periods = schedule.periods.filter(
    ({ name, start }) =>
      (wish.periods.length === 0 || wish.periods.includes(name)) &&
      minuteOfDay(start) + minutes <= minutesPerDay,
  );
  const moments = [...new Set(wish.dates)]
    .filter((date) => !days.isClosed(date))
    .flatMap((date) => periods.map(({ name, start }) => ({ date, periodName: name, start, minutes })));
  const clashes = findClashes(workspace, {
    groupId,
    exceptSessionIds: exceptSessionId === null ? [] : [exceptSessionId],
    place: group.place,
    moments,
  });
  const slots = moments.map((moment, place) => {
    const there = students.filter(
      ({ spans, classes }) => classes.length > 0 && isMemberOn(spans, moment.date),
    );
    const cost = there.flatMap(({ personId, classes, missedOf }) =>
      classesMet(classes, moment, days).map(({ met, minutes: lost }): SlotCost & { course: string } => ({
        personId,
        course: met.course,
        missedBefore: missedOf.get(courseKey(met)) ?? 0,
        minutes: lost,
      })),
    );
    return {
      ...moment,
      cost,
      isFree: clashes[place]!.length === 0,
      clashes: clashes[place]!,
      students: there.length,
      isClassTime: students.some(
        ({ classes }) =>
          periodsMet(
            classes.map(({ period }) => period),
            moment,
          ).length > 0,
      ),
    };
  });
  return fairestFirst(slots)
    .slice(0, mostProposals)
    .map(({ cost, students: count, ...slot }) => ({
      slot: {
        date: slot.date,
        letter: days.letterOf(slot.date),
        periodName: slot.periodName,
        start: slot.start,
        minutes,
      },
      cost: cost
        .toSorted((one, other) => other.missedBefore - one.missedBefore)
        .map(({ personId, course, missedBefore }) => ({ personId, course, missedBefore })),
      worst: worstAfter(cost),
      studentsFree: count - new Set(cost.map(({ personId }) => personId)).size,
      students: count,
      isClassTime: slot.isClassTime,
      clashes: slot.clashes,
    }));
}
