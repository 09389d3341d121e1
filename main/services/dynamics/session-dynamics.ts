import type { MemberParticipationFigures, SessionDynamics } from '../../../shared/contract/dynamics.ts';
import type { Act } from '../../../shared/contract/acts.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { interactionPattern } from '../../../shared/domain/interaction-pattern.ts';
import { type Act as CountedAct, participation, whoToWhom } from '../../../shared/domain/participation.ts';
import { type MinutesPresent, minutesPresent } from '../../../shared/domain/presence.ts';
import { listActs } from '../../repositories/acts.ts';
import { listMarksOfSession } from '../../repositories/attendance.ts';
import { listRoom } from '../../repositories/room.ts';
import { findRun, listStays } from '../../repositories/runs.ts';
import { type RecordOf, requireRecord } from '../acts.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { timesOf } from '../run-time.ts';
import { noteView } from '../views.ts';

/** The dynamics of one session from one record of it. Members who were not there are not among its members. */
export function session(workspace: OpenWorkspace, of: RecordOf): SessionDynamics {
  noteView(workspace, 'session', of.sessionId);
  return sessionDynamics(workspace, of);
}

/** The same, for services that log a view of their own. @throws MezzoError NOT_FOUND */
export function sessionDynamics(workspace: OpenWorkspace, of: RecordOf): SessionDynamics {
  const session = requireRecord(workspace, of);
  const participants = listRoom(workspace.db, session);
  const acts = listActs(workspace.db, of.sessionId, of.codingId);
  const { minutes, presentOf } = readPresence(workspace, session, participants, acts);
  return { session, participants, ...figuresOf(participants, acts, minutes, presentOf) };
}

/** Everything that follows from acts and presence. */
function figuresOf(
  participants: readonly Participant[],
  acts: readonly Act[],
  minutes: number,
  presentOf: ReadonlyMap<string, MinutesPresent>,
): Omit<SessionDynamics, 'session' | 'participants'> {
  const kindOf = new Map(participants.map(({ id, kind }) => [id, kind]));
  const counted = acts.map(countedAct);
  const present = participants.flatMap(({ id }) => {
    const found = presentOf.get(id);
    return found ? [{ member: id, minutes: found.minutes }] : [];
  });
  const part = participation(present, counted);
  const matrix = whoToWhom(
    participants.map(({ id }) => id),
    counted,
  );
  const byFacilitators = acts.filter(({ speakerId }) => kindOf.get(speakerId) === 'facilitator').length;
  const facilitators = new Set(participants.filter(({ kind }) => kind === 'facilitator').map(({ id }) => id));
  const timed = acts.filter(({ atMs }) => atMs !== null);
  const pattern = interactionPattern(
    timed.map(({ speakerId, addresseeId }) => ({ speaker: speakerId, addressee: addresseeId ?? 'group' })),
    facilitators,
  );
  return {
    minutes,
    acts: acts.length,
    memberActs: part.total,
    facilitatorShare: acts.length === 0 ? null : byFacilitators / acts.length,
    recalled: acts.filter(({ source }) => source === 'recalled').length,
    untimed: acts.length - timed.length,
    members: part.members.map(({ member, ...figures }): MemberParticipationFigures => ({
      personId: member,
      minutesPresent: presentOf.get(member)!.minutes,
      presence: presentOf.get(member)!.source,
      ...figures,
      ...directionsOf(member, participants, matrix),
    })),
    gini: part.gini,
    giniCorrected: part.giniCorrected,
    evenness: part.evenness,
    whoToWhom: matrix,
    pattern: pattern && {
      kind: pattern.kind,
      participantIds: pattern.who,
      figures: { ...pattern.figures },
    },
    bales: balesCounts(acts),
  };
}

function countedAct({ speakerId, addresseeId, durationMs, category }: Act): CountedAct {
  return {
    speaker: speakerId,
    ...(addresseeId === null ? {} : { addressee: addresseeId }),
    ...(durationMs === null ? {} : { seconds: durationMs / 1000 }),
    ...(category === null ? {} : { category }),
  };
}

function directionsOf(member: string, participants: readonly Participant[], matrix: readonly number[][]) {
  const place = participants.findIndex(({ id }) => id === member);
  const said = matrix[place]!;
  const to = (kind: (participant: Participant) => boolean) =>
    participants.reduce((sum, participant, column) => sum + (kind(participant) ? said[column]! : 0), 0);
  return {
    toFacilitators: to(({ kind }) => kind === 'facilitator'),
    toMembers: to(({ kind }) => kind === 'member'),
    toGroup: said.at(-1)!,
    received: matrix.reduce((sum, row) => sum + row[place]!, 0),
  };
}

function balesCounts(acts: readonly Act[]): number[] | null {
  const counts = Array.from({ length: 12 }, () => 0);
  for (const { category } of acts) if (category !== null) counts[category - 1]! += 1;
  return counts.some((count) => count > 0) ? counts : null;
}

/** How long the session was, and how long each member was in it, minutes; those who were not there are left out. */
function readPresence(
  workspace: OpenWorkspace,
  session: SessionWithGroup,
  participants: readonly Participant[],
  acts: readonly Act[],
): { minutes: number; presentOf: Map<string, MinutesPresent> } {
  const run = findRun(workspace.db, session.id);
  const times = run ? timesOf(workspace, { session, run }) : null;
  const minutes =
    session.actualMinutes ??
    (times ? Math.max(1, Math.round((times.end - times.begin) / 60_000)) : session.minutes);
  const staysOf = Map.groupBy(listStays(workspace.db, session.id), ({ personId }) => personId);
  const markOf = new Map(listMarksOfSession(workspace.db, session.id).map((mark) => [mark.personId, mark]));
  const speakers = new Set(acts.map(({ speakerId }) => speakerId));
  const presentOf = new Map<string, MinutesPresent>();
  for (const { id, kind } of participants) {
    if (kind !== 'member') continue;
    const present = minutesPresent({
      sessionMinutes: minutes,
      mark: markOf.get(id) ?? null,
      stays: (staysOf.get(id) ?? []).map(({ arrivedAt, leftAt }) => ({
        arrivedAt: Date.parse(arrivedAt),
        leftAt: leftAt === null ? null : Date.parse(leftAt),
      })),
      times,
      hasSpoken: speakers.has(id),
    });
    if (present) presentOf.set(id, present);
  }
  return { minutes, presentOf };
}
