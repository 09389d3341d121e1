import type { NoteFact, Prefilled } from '../../../shared/contract/note-facts.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { groupRoles, type GroupRole } from '../../../shared/domain/group-roles.ts';
import { findNames, replaceNames } from '../../../shared/domain/name-guard.ts';
import type { NoteSource } from '../../../shared/domain/note-formats.ts';
import { therapeuticFactors, type TherapeuticFactor } from '../../../shared/domain/therapeutic-factors.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listActs, listObservations, listSamples } from '../../repositories/acts.ts';
import {
  findAgendaOfSession,
  listBlocks,
  listGroupGoals,
  listObjectives,
} from '../../repositories/agendas.ts';
import { listGuests, listMarksOfSession, type MarkRow } from '../../repositories/attendance.ts';
import { countIncidents, listTagNames } from '../../repositories/note-facts.ts';
import { listRoom } from '../../repositories/room.ts';
import { countedMarks } from '../counted-marks.ts';
import { readPresences } from '../dynamics/presence.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { sessionDynamics } from '../dynamics/session-dynamics.ts';
import { goalsOfMember } from './goal-facts.ts';
import { ownCheckIns } from './measure-facts.ts';
import { requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { guardedIn } from './guarded-names.ts';

/**
 * What the record says of a session, as facts for the sentences of a draft. Nothing is concluded: what was not
 * recorded is not there. Of one member, nobody else is named; free words that name another say "a peer".
 */
export function prefill(
  workspace: OpenWorkspace,
  { sessionId, personId }: { sessionId: string; personId: string | null },
): Prefilled[] {
  const { db } = workspace;
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  if (personId === null) return factsOfGroup(workspace, session);
  requirePerson(workspace, personId);
  const { others, own } = guardedIn(db, session.groupId, personId);
  const guard = (text: string) => replaceNames(text, findNames(text, others, own).filter(isName));
  return factsOfMember(workspace, session, personId, guard);
}

function isName({ certainty }: { certainty: string }): boolean {
  return certainty === 'name';
}

function from(source: NoteSource, facts: readonly (NoteFact | null)[]): Prefilled[] {
  return facts.filter((fact) => fact !== null).map((fact) => ({ source, fact }));
}

function factsOfGroup(workspace: OpenWorkspace, session: SessionWithGroup): Prefilled[] {
  const { db } = workspace;
  const marks = countedMarks(db, session.groupId, [session]);
  const guests = listGuests(db, session.id).length;
  const incidents = countIncidents(db, session.id);
  return [
    ...from('session', [
      session.actualStart !== null && session.actualMinutes !== null
        ? { kind: 'times', start: session.actualStart, minutes: session.actualMinutes }
        : null,
    ]),
    ...from('attendance', [
      ...attendanceOf(
        session,
        marks.map(({ status }) => status),
      ),
      guests > 0 ? { kind: 'guests', count: guests } : null,
    ]),
    ...from('session', [topicOf(session, String)]),
    ...from('agenda', blocksOf(db, session.id, String)),
    ...from('goals', objectivesOf(db, session, String)),
    ...from('acts', groupActs(workspace, session)),
    ...from('observations', observationsOf(db, session.id, null, String)),
    ...from('incidents', [incidents > 0 ? { kind: 'incidents', count: incidents } : null]),
  ];
}

function attendanceOf(
  { expected, recorded }: SessionWithGroup,
  statuses: readonly Parameters<typeof isAttended>[0][],
): (NoteFact | null)[] {
  if (statuses.length === 0) return [{ kind: 'not-marked' }];
  const late = statuses.filter((status) => status === 'late').length;
  const leftEarly = statuses.filter((status) => status === 'left-early').length;
  return [
    { kind: 'attended', attended: statuses.filter(isAttended).length, recorded: statuses.length },
    late + leftEarly > 0 ? { kind: 'late-and-early', late, leftEarly } : null,
    recorded < expected ? { kind: 'marked-some', notMarked: expected - recorded } : null,
  ];
}

function topicOf({ topic }: SessionWithGroup, guard: (text: string) => string): NoteFact | null {
  return topic === '' ? null : { kind: 'topic', topic: guard(topic) };
}

/** Blocks of which somebody said whether they were reached; the others say nothing. */
function blocksOf(
  db: ReadableDatabase,
  sessionId: string,
  guard: (text: string) => string,
): (NoteFact | null)[] {
  const agenda = findAgendaOfSession(db, sessionId);
  const blocks = agenda ? listBlocks(db, agenda.id) : [];
  const titles = (isReached: boolean) =>
    blocks.filter((block) => block.isReached === isReached).map(({ title }) => guard(title));
  const [reached, notReached] = [titles(true), titles(false)];
  return [
    reached.length > 0 ? { kind: 'reached', titles: reached } : null,
    notReached.length > 0 ? { kind: 'not-reached', titles: notReached } : null,
  ];
}

function objectivesOf(
  db: ReadableDatabase,
  session: SessionWithGroup,
  guard: (text: string) => string,
): NoteFact[] {
  const agenda = findAgendaOfSession(db, session.id);
  if (!agenda) return [];
  const goalOf = new Map(listGroupGoals(db, session.groupId).map(({ id, text }) => [id, text]));
  return listObjectives(db, agenda.id).map(({ text, goalId }) => ({
    kind: 'objective',
    text: guard(text),
    goal: guard((goalId !== null ? goalOf.get(goalId) : '') ?? ''),
  }));
}

function groupActs(workspace: OpenWorkspace, session: SessionWithGroup): (NoteFact | null)[] {
  const { db } = workspace;
  const acts = actsOfThoseThere(db, session);
  if (acts.length === 0) return [];
  const members = new Set(
    listRoom(db, session)
      .filter(({ kind }) => kind === 'member')
      .map(({ id }) => id),
  );
  const attended = new Set(
    countedMarks(db, session.groupId, [session])
      .filter(({ status }) => isAttended(status))
      .map(({ personId }) => personId),
  );
  const { pattern } = sessionDynamics(workspace, { sessionId: session.id, codingId: null });
  const byMembers = acts.filter(({ speakerId }) => members.has(speakerId));
  const speakers = new Set(byMembers.map(({ speakerId }) => speakerId));
  return [
    {
      kind: 'group-acts',
      acts: acts.length,
      memberActs: byMembers.length,
      speakers: speakers.size,
      // Who spoke was there, whatever the register says.
      present: attended.size === 0 ? 0 : new Set([...attended, ...speakers]).size,
      recalled: acts.filter(({ source }) => source === 'recalled').length,
    },
    pattern && { kind: 'pattern', pattern: pattern.kind },
  ];
}

function observationsOf(
  db: ReadableDatabase,
  sessionId: string,
  personId: string | null,
  guard: (text: string) => string,
): NoteFact[] {
  const tagOf = new Map(listTagNames(db).map(({ id, name }) => [id, name]));
  const facts = listObservations(db, sessionId)
    .filter((seen) => seen.personId === personId)
    .flatMap(({ kind, code }): NoteFact[] => {
      if (kind === 'role' && isRole(code)) return [{ kind: 'role', role: code }];
      if (kind === 'factor' && isFactor(code)) return [{ kind: 'factor', factor: code }];
      const name = kind === 'tag' ? tagOf.get(code) : undefined;
      return name === undefined ? [] : [{ kind: 'tag', name: guard(name) }];
    });
  // Seen twice is said once.
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

function isRole(code: string): code is GroupRole {
  return (groupRoles as readonly string[]).includes(code);
}

function isFactor(code: string): code is TherapeuticFactor {
  return (therapeuticFactors as readonly string[]).includes(code);
}

function factsOfMember(
  workspace: OpenWorkspace,
  session: SessionWithGroup,
  personId: string,
  guard: (text: string) => string,
): Prefilled[] {
  const { db } = workspace;
  const mark = listMarksOfSession(db, session.id).find((row) => row.personId === personId);
  const wasAway = mark !== undefined && !isAttended(mark.status);
  const attendance: NoteFact = mark
    ? {
        kind: 'member-mark',
        status: mark.status,
        minutes: mark.minutes,
        minutesPresent: presentMinutes(workspace, session, mark),
        ofMinutes: session.actualMinutes,
      }
    : { kind: 'not-marked' };
  const ownGoals = goalsOfMember(db, session, personId, guard);
  // Who was not there took no part in what the group did.
  if (wasAway) return [...from('attendance', [attendance]), ...from('goals', ownGoals)];
  return [
    ...from('attendance', [attendance]),
    ...from('session', [topicOf(session, guard)]),
    ...from(
      'agenda',
      blocksOf(db, session.id, guard).filter((fact) => fact?.kind === 'reached'),
    ),
    ...from('acts', memberActs(db, session, personId)),
    ...from('observations', observationsOf(db, session.id, personId, guard)),
    ...from('goals', [...objectivesOf(db, session, guard), ...ownGoals]),
    ...from('measures', ownCheckIns(db, session, personId, guard)),
  ];
}

/** Minutes in the room as the dynamics count them, of a session whose length is known; null where nobody said. */
function presentMinutes(workspace: OpenWorkspace, session: SessionWithGroup, mark: MarkRow): number | null {
  if (session.actualMinutes === null || !isAttended(mark.status)) return null;
  const { presentOf } = readPresences(workspace, session, [mark.personId], {
    marks: [mark],
    speakers: new Set(),
  });
  const present = presentOf.get(mark.personId);
  const isSaid = present?.source === 'times' || mark.status === 'present' || mark.minutes !== null;
  return present && isSaid ? Math.round(present.minutes) : null;
}

/** Acts of and to people in the trash count as gone, as in the dynamics. */
function actsOfThoseThere(db: ReadableDatabase, session: SessionWithGroup): ReturnType<typeof listActs> {
  const room = new Set(listRoom(db, session).map(({ id }) => id));
  return listActs(db, session.id, null).filter(
    ({ speakerId, addresseeId }) => room.has(speakerId) && (addresseeId === null || room.has(addresseeId)),
  );
}

function memberActs(db: ReadableDatabase, session: SessionWithGroup, personId: string): (NoteFact | null)[] {
  const acts = actsOfThoseThere(db, session);
  const samples = listSamples(db, session.id, null);
  const kindOf = new Map(listRoom(db, session).map(({ id, kind }) => [id, kind]));
  const own = acts.filter(({ speakerId }) => speakerId === personId);
  const to = (kind: string) =>
    own.filter(({ addresseeId }) => addresseeId !== null && kindOf.get(addresseeId) === kind).length;
  const seconds = own.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0) / 1000;
  return [
    acts.length === 0
      ? null
      : {
          kind: 'member-acts',
          acts: own.length,
          ofActs: acts.length,
          toMembers: to('member'),
          toFacilitators: to('facilitator'),
          received: acts.filter(({ addresseeId }) => addresseeId === personId).length,
          recalled: own.filter(({ source }) => source === 'recalled').length,
        },
    own.length > 0 && own.every(({ durationMs }) => durationMs !== null)
      ? { kind: 'member-talk-time', seconds: Math.round(seconds) }
      : null,
    samples.length === 0
      ? null
      : {
          kind: 'member-samples',
          took: samples.filter(({ personIds }) => personIds.includes(personId)).length,
          of: samples.length,
        },
  ];
}
