import { type AttendanceStatus, isAttended } from '../../../shared/domain/attendance.ts';
import { minutesPresent } from '../../../shared/domain/presence.ts';
import * as reports from '../../repositories/reports.ts';
import { lengthOf } from '../dynamics/presence.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { timesOf } from '../run-time.ts';

/** A session that was held or cancelled. */
export interface SessionFact {
  id: string;
  groupId: string;
  date: string;
  start: string;
  number: number | null;
  isCancelled: boolean;
  /** How long it was: what was said of it afterwards, else what the clock of its run says, else what was planned. */
  minutes: number;
}

/** One member at one held session. */
export interface PlaceFact {
  session: SessionFact;
  personId: string;
  status: AttendanceStatus | null;
  /** Minutes in the session, 0 where not there; null where nothing is recorded. */
  minutes: number | null;
}

export interface AttendanceFacts {
  sessions: SessionFact[];
  places: PlaceFact[];
}

/**
 * What attendance reports count: the sessions of some groups between two days and who belonged to them, in four reads.
 * Minutes go by the rules of the dynamics (times in the room, else the mark); only, where nothing is recorded nothing is
 * assumed, and who is marked absent has no minutes.
 */
export function readAttendanceFacts(workspace: OpenWorkspace, rows: reports.ReportRows): AttendanceFacts {
  const { db } = workspace;
  const staysOf = Map.groupBy(
    reports.listReportStays(db, rows).map(({ arrivedAt, leftAt, ...stay }) => ({
      ...stay,
      arrivedAt: Date.parse(arrivedAt),
      leftAt: leftAt === null ? null : Date.parse(leftAt),
    })),
    ({ sessionId, personId }) => `${sessionId} ${personId}`,
  );
  const known = new Map(
    reports.listReportSessions(db, rows).map((row) => {
      const times =
        row.runStartedAt === null
          ? null
          : timesOf(workspace, {
              session: row,
              run: { startedAt: row.runStartedAt, endedAt: row.runEndedAt },
            });
      const minutes = lengthOf(row, times);
      const { id, groupId, date, start, number } = row;
      const session: SessionFact = {
        id,
        groupId,
        date,
        start,
        number,
        minutes,
        isCancelled: row.state === 'cancelled',
      };
      return [id, { session, times: times && { begin: times.begin, end: times.begin + minutes * 60_000 } }];
    }),
  );
  const places = reports.listPlaces(db, rows).flatMap((row): PlaceFact[] => {
    const found = known.get(row.sessionId);
    if (!found) return [];
    const { session, times } = found;
    const { personId, status } = row;
    if (status === null || !isAttended(status))
      return [{ session, personId, status, minutes: status === null ? null : 0 }];
    const present = minutesPresent({
      sessionMinutes: session.minutes,
      mark: { status, minutes: row.minutes },
      stays: (times && staysOf.get(`${row.sessionId} ${personId}`)) ?? [],
      times,
      hasSpoken: false,
    });
    return [{ session, personId, status, minutes: present?.minutes ?? 0 }];
  });
  return { sessions: [...known.values()].map(({ session }) => session), places };
}
