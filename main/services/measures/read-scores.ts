import type { Measure, Occasion, Rater, Rhythm } from '../../../shared/contract/measures.ts';
import type { AskedMember, MeasuredMember, MeasureSeries, Sheet } from '../../../shared/contract/scores.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import type { StandingOn } from '../../../shared/domain/consent.ts';
import { listMarksOfSession } from '../../repositories/attendance.ts';
import { findMeasure, findUse, listGroupMeasures } from '../../repositories/measures.ts';
import { listRoom } from '../../repositories/room.ts';
import { listMeasuredMembers, listScores } from '../../repositories/scores.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { withoutConsent } from './held-consents.ts';
import { requireMeasure } from './measures.ts';
import { readSeries, sheetOf } from './series.ts';

type Lacking = (StandingOn & { personId: string })[];

export function ofGroup(
  workspace: OpenWorkspace,
  { groupId, measureId }: { groupId: string; measureId: string },
): {
  measure: Measure;
  rater: Rater;
  members: MeasuredMember[];
  sessions: { id: string; number: number | null; date: string; state: string }[];
  sheets: Sheet[];
  withoutConsent: Lacking;
} {
  requireGroup(workspace, groupId);
  const measure = requireMeasure(workspace, measureId);
  noteView(workspace, 'measures', groupId);
  const { db } = workspace;
  const today = localNow(workspace).date;
  const members = listMeasuredMembers(db, groupId, today);
  return {
    measure,
    rater: findUse(db, groupId, measureId)?.rater ?? 'member',
    members,
    sessions: listSessions(db, groupId)
      .filter(({ state, date }) => state !== 'cancelled' && date <= today)
      .map(({ id, number, date, state }) => ({ id, number, date, state })),
    sheets: listScores(db, { groupId, measureId }).map((row) => sheetOf(measure, row)),
    withoutConsent: lackingOf(workspace, measure, groupId, today, members),
  };
}

export interface SessionMeasure {
  rhythm: Rhythm;
  rater: Rater;
  measure: Measure;
  isDue: boolean;
  occasion: Occasion;
  sheets: Sheet[];
  withoutConsent: Lacking;
}

export function ofSession(
  workspace: OpenWorkspace,
  { sessionId }: { sessionId: string },
): {
  groupId: string;
  groupName: string;
  date: string;
  number: number | null;
  state: string;
  members: AskedMember[];
  measures: SessionMeasure[];
} {
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  const { db } = workspace;
  const { groupId, groupName, date, number, state } = session;
  const members = listAsked(workspace, session);
  const sheetsOf = Map.groupBy(listScores(db, { sessionId }), ({ measureId }) => measureId);
  const used = listGroupMeasures(db, groupId);
  // What was answered stays to be seen, also where the group does not use the measure any more.
  const laidAside = [...sheetsOf.keys()]
    .filter((id) => !used.some(({ measure }) => measure.id === id))
    .map((id) => ({
      rhythm: 'by-hand' as const,
      rater: sheetsOf.get(id)![0]!.rater,
      measure: findMeasure(db, id)!,
    }));
  const measures = [...used, ...laidAside].map(({ rhythm, rater, measure }) => ({
    rhythm,
    rater,
    measure,
    ...askedIn(session, rhythm),
    sheets: (sheetsOf.get(measure.id) ?? []).map((row) => sheetOf(measure, row)),
    // Nobody asks the child when somebody else rates.
    withoutConsent: rater === 'member' ? lackingOf(workspace, measure, groupId, date, members) : [],
  }));
  return { groupId, groupName, date, number, state, members, measures };
}

export function ofPerson(workspace: OpenWorkspace, { personId }: { personId: string }): MeasureSeries[] {
  requirePerson(workspace, personId);
  noteView(workspace, 'person', personId);
  return readSeries(workspace.db, { personId });
}

/** Whether a measure is asked in a session by its rhythm, and as what. The last session is the last that is planned. */
function askedIn(
  { number, ofNumber, state }: SessionWithGroup,
  rhythm: Rhythm,
): { isDue: boolean; occasion: Occasion } {
  if (rhythm !== 'first-and-last') return { isDue: rhythm === 'each-session', occasion: 'regular' };
  if (number === null || state === 'cancelled') return { isDue: false, occasion: 'regular' };
  const isLast = number === ofNumber && number > 1;
  return { isDue: number === 1 || isLast, occasion: isLast ? 'post' : 'pre' };
}

/** The members of the session; guests and leaders are not measured. */
function listAsked(workspace: OpenWorkspace, session: SessionWithGroup): AskedMember[] {
  const markOf = new Map(
    listMarksOfSession(workspace.db, session.id).map(({ personId, status }) => [personId, status]),
  );
  return listRoom(workspace.db, session)
    .filter(({ kind }) => kind === 'member')
    .map(({ kind: _k, ...member }) => ({ ...member, attendance: markOf.get(member.id) ?? null }));
}

function lackingOf(
  { db }: OpenWorkspace,
  { needsConsent }: Measure,
  groupId: string,
  day: string,
  people: readonly { id: string }[],
): Lacking {
  const ids = people.map(({ id }) => id);
  return needsConsent ? withoutConsent(db, groupId, day, ids) : [];
}
