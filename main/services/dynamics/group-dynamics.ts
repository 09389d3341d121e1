import type { GroupDynamics, SessionPoint } from '../../../shared/contract/dynamics.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { isMemberOn, type MembershipSpan } from '../../../shared/domain/membership.ts';
import { listMarks, type MarkRow } from '../../repositories/attendance.ts';
import { type FilledRecord, listFilledRecords, listParticipants } from '../../repositories/dynamics.ts';
import { findGroup } from '../../repositories/groups.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { readPresences } from './presence.ts';
import { type CountedRecord, figuresOf, readCounts } from './record-figures.ts';

/** The trends of a group over its sessions. @throws MezzoError NOT_FOUND */
export function group(workspace: OpenWorkspace, { groupId }: { groupId: string }): GroupDynamics {
  const { points, records } = readPoints(workspace, groupId);
  noteView(workspace, 'group', groupId);
  const named = new Set(points.flatMap(({ marks }) => marks.map(({ personId }) => personId)));
  for (const { counts } of records)
    for (const { speakerId, addresseeId } of counts) {
      named.add(speakerId);
      if (addresseeId !== null) named.add(addresseeId);
    }
  return {
    groupName: findGroup(workspace.db, groupId, localNow(workspace).date)!.name,
    sessions: points,
    people: listParticipants(workspace.db, [...named]),
  };
}

/**
 * Each session that was held or run, with the figures of the facilitator's own record. One that only an observer
 * recorded has none, and says whose record there is. @throws MezzoError NOT_FOUND
 */
export function readPoints(
  workspace: OpenWorkspace,
  groupId: string,
): { points: SessionPoint[]; records: CountedRecord[] } {
  const { db } = workspace;
  requireGroup(workspace, groupId);
  const recordOf = Map.groupBy(listFilledRecords(db, groupId), ({ sessionId }) => sessionId);
  const marksOf = Map.groupBy(listMarks(db, groupId), ({ sessionId }) => sessionId);
  const spansOf = Map.groupBy(listSpans(db, groupId), ({ personId }) => personId);
  const sessions = listSessions(db, groupId).filter(
    ({ id, state }) => state === 'held' || state === 'running' || (state === 'planned' && recordOf.has(id)),
  );
  const read = sessions.map((session) =>
    readPoint(workspace, session, {
      filled: recordOf.get(session.id)?.[0] ?? null,
      marks: marksOf.get(session.id) ?? [],
      spansOf,
    }),
  );
  return { points: read.map(({ point }) => point), records: read.map(({ record }) => record) };
}

function readPoint(
  workspace: OpenWorkspace,
  session: Session,
  facts: {
    filled: FilledRecord | null;
    marks: readonly MarkRow[];
    spansOf: ReadonlyMap<string, readonly MembershipSpan[]>;
  },
): { point: SessionPoint; record: CountedRecord } {
  const { filled, marks, spansOf } = facts;
  const record = readCounts(workspace.db, {
    sessionId: session.id,
    codingId: null,
  });
  const spoken = record.counts.filter(({ speakerKind }) => speakerKind === 'member');
  const onTheDay = [...spansOf].filter(([, spans]) => isMemberOn(spans, session.date)).map(([id]) => id);
  const members = [...new Set([...onTheDay, ...spoken.map(({ speakerId }) => speakerId)])];
  const presences = readPresences(workspace, session, members, { marks, speakers: record.speakers });
  const { figures, members: parts } = figuresOf(workspace.db, record, presences);
  const statusOf = new Map(marks.map(({ personId, status }) => [personId, status]));
  const counted = onTheDay.map((personId) => ({ personId, status: statusOf.get(personId) ?? null }));
  const point: SessionPoint = {
    sessionId: session.id,
    number: session.number,
    date: session.date,
    topic: session.topic,
    state: session.state,
    observer: filled?.observer || null,
    ...figures,
    attended: counted.filter(({ status }) => status !== null && isAttended(status)).length,
    recorded: counted.filter(({ status }) => status !== null).length,
    members: figures.acts === 0 ? [] : parts,
    marks: counted,
  };
  return { point, record };
}
