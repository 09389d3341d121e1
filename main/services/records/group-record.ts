import type { GroupRecord, GroupRecordShape } from '../../../shared/contract/records.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { planHeadings } from '../../../shared/domain/plan-headings.ts';
import { listIncidents } from '../../repositories/incidents.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { listNotesOfGroup } from '../../repositories/notes.ts';
import { listMembersBetween } from '../../repositories/records.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { countedMarks } from '../counted-marks.ts';
import { get as getGroup } from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { get as getPlan } from '../plans.ts';
import { noteView } from '../views.ts';
import { printedNotes } from './printed-notes.ts';

/** A group's record, put together for those who lead it: its own notes, not those of its members. */
export function group(workspace: OpenWorkspace, shape: GroupRecordShape): GroupRecord {
  const { db } = workspace;
  const { groupId, from, to, parts } = shape;
  const found = getGroup(workspace, { id: groupId });
  noteView(workspace, 'record', groupId);
  const asksFor = (part: (typeof parts)[number]) => parts.includes(part);
  const isWithin = (date: string) => (from === null || from <= date) && (to === null || date <= to);
  const sessions = listSessions(db, groupId).filter((session) => isWithin(session.date));
  const inSpan = new Set(sessions.map(({ id }) => id));
  const heldIds = new Set(sessions.filter(({ state }) => state === 'held').map(({ id }) => id));
  const spansOf = Map.groupBy(listSpans(db, groupId), ({ personId }) => personId);
  // A mark outside of the membership stays, and does not count.
  const marks = countedMarks(
    db,
    groupId,
    sessions.filter(({ id }) => heldIds.has(id)),
  );
  const marksOfSession = Map.groupBy(marks, ({ sessionId }) => sessionId);
  const marksOfPerson = Map.groupBy(marks, ({ personId }) => personId);
  return {
    groupId,
    groupName: found.name,
    facilitators: found.facilitators.map(({ name, credentials, role }) => ({ name, credentials, role })),
    plan: asksFor('plan') ? planOf(workspace, groupId, found.purpose) : null,
    sessions: asksFor('sessions')
      ? sessions
          .filter(({ state }) => state === 'held' || state === 'cancelled')
          .map(({ id, number, date, start, minutes, state, cancelReason, topic, expected, ...session }) => {
            const own = marksOfSession.get(id) ?? [];
            return {
              id,
              number,
              date,
              start: session.actualStart ?? start,
              minutes: session.actualMinutes ?? minutes,
              state,
              cancelReason,
              topic,
              attended: own.filter(({ status }) => isAttended(status)).length,
              recorded: own.length,
              expected,
            };
          })
      : null,
    members: asksFor('members')
      ? listMembersBetween(db, groupId, shape).flatMap((personId) => {
          const spans = spansOf.get(personId) ?? [];
          const [first] = spans;
          const last = spans.at(-1);
          const own = marksOfPerson.get(personId) ?? [];
          return first && last
            ? [
                {
                  id: personId,
                  givenName: first.givenName,
                  familyName: first.familyName,
                  preferredName: first.preferredName,
                  joinedOn: first.joinedOn,
                  leftOn: last.leftOn,
                  attended: own.filter(({ status }) => isAttended(status)).length,
                  recorded: own.length,
                },
              ]
            : [];
        })
      : null,
    notes: asksFor('notes')
      ? printedNotes(
          workspace,
          listNotesOfGroup(db, groupId).filter(
            (row) =>
              row.kind === 'group' &&
              inSpan.has(row.sessionId) &&
              (shape.hasDrafts || row.state === 'signed'),
          ),
        )
      : null,
    incidents: asksFor('incidents')
      ? listIncidents(db, groupId)
          .filter((incident) => incident.isRestricted === 0 && isWithin(incident.happenedOn))
          .map(({ id, happenedOn, sessionNumber, closedOn, reports }) => ({
            id,
            happenedOn,
            sessionNumber,
            isClosed: closedOn !== null,
            reports,
          }))
          .toReversed()
      : null,
  };
}

function planOf(workspace: OpenWorkspace, groupId: string, purpose: string): GroupRecord['plan'] {
  const { settled, goals } = getPlan(workspace, { groupId });
  return { purpose, settled, of: planHeadings.length, goals: goals.map(({ text }) => text) };
}
