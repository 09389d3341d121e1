import type { PersonDynamics, SessionPoint } from '../../../shared/contract/dynamics.ts';
import { attendanceSummary } from '../../../shared/domain/attendance.ts';
import { sociometry } from '../../../shared/domain/sociometry.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listParticipants, listSeenOfPerson } from '../../repositories/dynamics.ts';
import { listMembershipsOf } from '../../repositories/memberships.ts';
import { listWholeRounds } from '../../repositories/sociometry.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';
import { readPoints } from './group-dynamics.ts';
import type { CountedRecord } from './record-figures.ts';

/**
 * One person's part in one of their groups; without one asked for, in that of their latest membership.
 * @throws MezzoError NOT_FOUND
 */
export function person(
  workspace: OpenWorkspace,
  { personId, groupId }: { personId: string; groupId: string | null },
): PersonDynamics {
  const { db } = workspace;
  const { givenName, familyName, preferredName } = requirePerson(workspace, personId);
  noteView(workspace, 'person', personId);
  const memberships = listMembershipsOf(db, personId).filter(({ state }) => state === 'member');
  const groups = [...new Map(memberships.map((row) => [row.groupId, row.groupName]))].map(([id, name]) => ({
    id,
    name,
  }));
  const group = groups.find(({ id }) => id === groupId) ?? groups[0] ?? null;
  const { points, records } = group ? readPoints(workspace, group.id) : { points: [], records: [] };
  const own = points.filter(
    ({ marks, members }) =>
      marks.some((mark) => mark.personId === personId) || members.some((part) => part.personId === personId),
  );
  const sessions = own.map((point) => sessionOf(point, personId));
  const { toWhom, fromWhom, toGroup } = exchangesOf(records, personId);
  const numberOf = new Map(points.map(({ sessionId, number }) => [sessionId, number]));
  return {
    person: { id: personId, kind: 'member', givenName, familyName, preferredName },
    groups,
    group,
    attendance: attendanceSummary(
      sessions.filter((_, place) => own[place]!.state !== 'planned').map(({ status }) => status),
    ),
    sessions,
    totals: { ...totalsOf(sessions), recalled: recalledOf(records, personId), toGroup },
    toWhom,
    fromWhom,
    people: listParticipants(
      db,
      [...toWhom, ...fromWhom].map(({ participantId }) => participantId),
    ),
    seen: group
      ? listSeenOfPerson(db, group.id, personId).map(({ sessionIds, ...row }) => ({
          ...row,
          sessionNumbers: sessionIds
            .map((id) => numberOf.get(id) ?? null)
            .filter((number) => number !== null)
            .sort((one, other) => one - other),
        }))
      : [],
    rounds: group ? roundsOf(db, group.id, personId) : [],
  };
}

/** What one person did in one session of the group's trends. */
export function sessionOf(point: SessionPoint, personId: string): PersonDynamics['sessions'][number] {
  const found = point.members.find((member) => member.personId === personId);
  const { sessionId, number, date, topic, memberActs, acts, recalled, minutes } = point;
  const status = point.marks.find((mark) => mark.personId === personId)?.status ?? null;
  if (!found)
    return {
      sessionId,
      number,
      date,
      topic,
      status,
      memberActs,
      acts,
      recalled,
      minutes,
      part: null,
    };
  const { personId: _own, ...part } = found;
  return { sessionId, number, date, topic, status, memberActs, acts, recalled, minutes, part };
}

/** Over the sessions with acts in which the person was there. */
export function totalsOf(sessions: PersonDynamics['sessions']) {
  const total = { sessions: 0, minutes: 0, acts: 0, expectedActs: 0 };
  let seconds: number | null = 0;
  for (const { part, memberActs } of sessions) {
    if (!part) continue;
    total.sessions += 1;
    total.minutes += part.minutesPresent;
    total.acts += part.acts;
    total.expectedActs += memberActs * part.fairShare;
    seconds = seconds === null || part.seconds === null ? null : seconds + part.seconds;
  }
  return {
    ...total,
    ratio: total.expectedActs === 0 ? null : total.acts / total.expectedActs,
    seconds: total.acts === 0 ? null : seconds,
  };
}

export function recalledOf(records: readonly CountedRecord[], personId: string): number {
  return records
    .flatMap(({ counts }) => counts)
    .reduce((sum, { speakerId, recalled }) => sum + (speakerId === personId ? recalled : 0), 0);
}

/** Whom the person addressed and who addressed the person, over all sessions. */
function exchangesOf(records: readonly CountedRecord[], personId: string) {
  const to = new Map<string, number>();
  const from = new Map<string, number>();
  let toGroup = 0;
  for (const { speakerId, addresseeId, isAddresseeKnown, acts } of records.flatMap(({ counts }) => counts)) {
    if (!isAddresseeKnown) continue;
    if (speakerId === personId && addresseeId === null) toGroup += acts;
    else if (speakerId === personId && addresseeId !== null)
      to.set(addresseeId, (to.get(addresseeId) ?? 0) + acts);
    else if (addresseeId === personId) from.set(speakerId, (from.get(speakerId) ?? 0) + acts);
  }
  const ordered = (acts: Map<string, number>) =>
    [...acts]
      .map(([participantId, count]) => ({ participantId, acts: count }))
      .sort((one, other) => other.acts - one.acts || (one.participantId < other.participantId ? -1 : 1));
  return { toWhom: ordered(to), fromWhom: ordered(from), toGroup };
}

/** Where the person stood in each sociometric round that they took part in. */
function roundsOf(db: ReadableDatabase, groupId: string, personId: string): PersonDynamics['rounds'] {
  return listWholeRounds(db, groupId).flatMap(({ id, takenOn, criterion, members, choices }) => {
    if (members.length < 2 || !members.some((member) => member.personId === personId)) return [];
    const measures = sociometry(
      members.map((member) => member.personId),
      choices.map(({ fromId, toId, valence }) => ({ from: fromId, to: toId, valence })),
    );
    const own = measures.members.find(({ member }) => member === personId)!;
    return [
      {
        roundId: id,
        takenOn,
        criterion,
        size: members.length,
        answered: members.filter(({ hasAnswered }) => hasAnswered).length,
        chosenBy: own.choicesReceived,
        chose: own.choicesMade,
        mutual: own.mutualChoices,
        status: own.status,
      },
    ];
  });
}
