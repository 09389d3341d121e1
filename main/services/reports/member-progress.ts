import type { MemberReport } from '../../../shared/contract/summaries.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { countDown } from '../../../shared/domain/ending-steps.ts';
import { listSeenOfPerson } from '../../repositories/dynamics.ts';
import { listMemberEndings } from '../../repositories/endings.ts';
import { findGroup } from '../../repositories/groups.ts';
import { listStarts } from '../../repositories/intervention-starts.ts';
import { listMembershipsOf, type Membership } from '../../repositories/memberships.ts';
import { listNotesOfPerson } from '../../repositories/notes.ts';
import type { Span } from '../../repositories/records.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { readPoints } from '../dynamics/group-dynamics.ts';
import { recalledOf, sessionOf, totalsOf } from '../dynamics/person-dynamics.ts';
import { readSeries } from '../measures/series.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { startOf } from '../single-system/group-chart.ts';
import { noteView } from '../views.ts';
import { figuresOf } from './attendance.ts';
import { readAttendanceFacts } from './attendance-facts.ts';
import { goalLine, progressByAll, ratingsOf, readGoalFacts, voiceOf } from './goal-lines.ts';
import { GuardedWords, type Guarding } from './guarded-words.ts';

interface Asked extends Guarding, Span {
  groupId: string | null;
}

/** Where a report is of one group: how its parts are read. */
interface Within {
  personId: string;
  groupId: string;
  span: Span;
  words: GuardedWords;
}

/**
 * One member's progress in one of their groups between two days. Figures come from where the pages of the group have
 * them; no word in it names anybody else of their groups.
 */
export function member(workspace: OpenWorkspace, asked: Asked): MemberReport {
  const { db } = workspace;
  const { personId, from, to } = asked;
  const { id, givenName, familyName, preferredName } = requirePerson(workspace, personId);
  const memberships = listMembershipsOf(db, personId).filter(({ state }) => state === 'member');
  const groups = [
    ...new Map(memberships.map((row) => [row.groupId, { id: row.groupId, name: row.groupName }])).values(),
  ];
  const group = asked.groupId === null ? groups[0] : groups.find((one) => one.id === asked.groupId);
  if (!group && asked.groupId !== null) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  noteView(workspace, 'report', personId);
  const words = new GuardedWords(workspace, asked);
  const person = { id, givenName, familyName, preferredName };
  const nothing = { person, groups, group: null, ...emptyReport };
  if (!group) return nothing;
  const within: Within = { personId, groupId: group.id, span: { from, to }, words };
  const own = memberships.filter(({ groupId }) => groupId === group.id);
  const report = {
    ...nothing,
    group,
    ...belonging(workspace, own, group.id),
    ...readAttendance(workspace, within),
    ...readGoals(workspace, within),
    measures: readMeasures(workspace, within),
    ...readPart(workspace, within),
    ...readEnding(workspace, within, own),
  };
  return { ...report, replaced: words.peers.replaced, doubtful: words.peers.doubtful };
}

const emptyReport = {
  leaders: [],
  joinedOn: null,
  leftOn: null,
  attendance: figuresOf([], []),
  sessions: [],
  progress: [],
  goals: [],
  measures: [],
  participation: { sessions: [], acts: 0, expectedActs: 0, ratio: null, recalled: 0 },
  seen: [],
  notes: { signed: 0, drafts: 0, of: 0 },
  ending: null,
  left: 0,
  nextOn: null,
  replaced: 0,
  doubtful: [],
} satisfies Partial<MemberReport>;

function belonging(workspace: OpenWorkspace, own: readonly Membership[], groupId: string) {
  const group = findGroup(workspace.db, groupId, localNow(workspace).date)!;
  return {
    leaders: group.facilitators
      .filter(({ role }) => role !== 'observer')
      .map(({ name, credentials, role }) => ({ name, credentials, role })),
    // Spans come the latest first: from the first day of all to the last of the latest.
    joinedOn: own.at(-1)?.joinedOn ?? null,
    leftOn: own[0]?.leftOn ?? null,
  };
}

function readAttendance(workspace: OpenWorkspace, { personId, groupId, span, words }: Within) {
  const { db } = workspace;
  const rows = { groupIds: JSON.stringify([groupId]), ...span };
  const own = readAttendanceFacts(workspace, rows).places.filter((place) => place.personId === personId);
  const topicOf = new Map(listSessions(db, groupId).map(({ id, topic }) => [id, topic]));
  const came = new Set(
    own.filter(({ status }) => status !== null && isAttended(status)).map(({ session }) => session.id),
  );
  const held = new Set(own.map(({ session }) => session.id));
  const notes = listNotesOfPerson(db, personId).filter(({ sessionId }) => held.has(sessionId));
  return {
    attendance: figuresOf(
      own.map(({ session }) => session),
      own,
    ),
    sessions: own.map(({ session, status, minutes }) => ({
      sessionId: session.id,
      number: session.number,
      date: session.date,
      topic: words.clean(topicOf.get(session.id) ?? ''),
      status,
      minutes,
      sessionMinutes: session.minutes,
    })),
    notes: {
      signed: notes.filter(({ state }) => state === 'signed').length,
      drafts: notes.filter(({ state }) => state === 'draft').length,
      of: came.size,
    },
  };
}

function readGoals({ db }: OpenWorkspace, { personId, groupId, span, words }: Within) {
  const facts = readGoalFacts(db, groupId, span);
  const own = facts.goals.filter((goal) => goal.personId === personId);
  // Who rated most in the group: every member's report has the same voice.
  const voice = voiceOf(ratingsOf(facts, facts.goals));
  return {
    progress: progressByAll(facts, own, voice).map((one) => ({
      ...one,
      voice: { ...one.voice, raterName: words.cleanRater(one.voice.raterName) },
    })),
    goals: own.map((goal) => {
      const line = goalLine(facts, goal, voice, (text) => words.clean(text));
      return {
        ...line,
        others: line.others.map((other) => ({ ...other, raterName: words.cleanRater(other.raterName) })),
      };
    }),
  };
}

function readMeasures(
  { db }: OpenWorkspace,
  { personId, groupId, span: { from, to }, words }: Within,
): MemberReport['measures'] {
  const sessions = listSessions(db, groupId);
  const numberOf = new Map(sessions.map(({ id, number }) => [id, number]));
  const begun = sessions.find(({ state }) => state === 'held')?.date ?? null;
  return readSeries(db, { groupId, personId }).flatMap((series) => {
    const points = series.points.filter(
      ({ takenOn }) => (from === null || takenOn >= from) && (to === null || takenOn <= to),
    );
    if (points.length === 0) return [];
    const starts = listStarts(db, { groupId, measureId: series.measureId });
    const ofAll = starts.find((start) => start.personId === null)?.startsOn ?? null;
    const { startsOn, hasOwnStart } = startOf(starts, personId, ofAll ?? begun);
    return [
      {
        ...series,
        startsOn,
        isStartChosen: hasOwnStart || ofAll !== null,
        raterName: words.cleanRater(series.raterName),
        points: points.map((point) => ({
          ...point,
          sessionNumber: point.sessionId === null ? null : (numberOf.get(point.sessionId) ?? null),
        })),
      },
    ];
  });
}

/** Their part in what was said and done, in sessions of which acts were recorded. */
function readPart(
  workspace: OpenWorkspace,
  { personId, groupId, span: { from, to }, words }: Within,
): Pick<MemberReport, 'participation' | 'seen'> {
  const { points, records } = readPoints(workspace, groupId);
  const isWithin = ({ date }: { date: string }) =>
    (from === null || date >= from) && (to === null || date <= to);
  const places = points.flatMap((point, place) => (isWithin(point) ? [place] : []));
  const sessions = places
    .map((place) => sessionOf(points[place]!, personId))
    .filter(({ part }) => part !== null);
  const { acts, expectedActs, ratio } = totalsOf(sessions);
  const met = new Set(places.map((place) => points[place]!.sessionId));
  return {
    participation: {
      sessions: sessions.map(({ sessionId, number, date, memberActs, part }) => ({
        sessionId,
        number,
        date,
        memberActs,
        acts: part!.acts,
        minutes: part!.minutesPresent,
        ratio: part!.ratio,
      })),
      acts,
      expectedActs,
      ratio,
      recalled: recalledOf(
        places.map((place) => records[place]!),
        personId,
      ),
    },
    seen: listSeenOfPerson(workspace.db, groupId, personId).flatMap(({ kind, code, name, sessionIds }) => {
      const count = sessionIds.filter((id) => met.has(id)).length;
      return count === 0 ? [] : [{ kind, code, name: words.clean(name), sessions: count }];
    }),
  };
}

function readEnding(
  workspace: OpenWorkspace,
  { personId, groupId, words }: Within,
  own: readonly Membership[],
): Pick<MemberReport, 'ending' | 'left' | 'nextOn'> {
  const { db } = workspace;
  const today = localNow(workspace).date;
  const goesOn = own.some(({ leftOn }) => leftOn === null || leftOn >= today);
  const sessions = goesOn ? listSessions(db, groupId) : [];
  const said = listMemberEndings(db, groupId).find((row) => row.personId === personId);
  return {
    ending: said
      ? {
          outcome: said.outcome,
          toWhom: words.cleanWho(said.toWhom),
          arrangedOn: said.arrangedOn,
          gains: words.clean(said.gains),
          next: words.clean(said.next),
          certificateLine: words.clean(said.certificateLine),
        }
      : null,
    left: countDown(sessions, today).left,
    nextOn: sessions.find(({ state, date }) => state === 'planned' && date >= today)?.date ?? null,
  };
}
