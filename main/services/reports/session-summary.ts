import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import type { SessionSummaryReport } from '../../../shared/contract/summaries.ts';
import {
  findAgendaOfSession,
  listBlocks,
  listGroupGoals,
  listObjectives,
} from '../../repositories/agendas.ts';
import { listObservations } from '../../repositories/acts.ts';
import { listGuests } from '../../repositories/attendance.ts';
import { findGroup } from '../../repositories/groups.ts';
import { countIncidents, listTagNames } from '../../repositories/note-facts.ts';
import { listReportPeople } from '../../repositories/reports.ts';
import { sessionDynamics } from '../dynamics/session-dynamics.ts';
import { chooseVoice, countVoices } from '../goals/progress.ts';
import { readSeries } from '../measures/series.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { figuresOf } from './attendance.ts';
import { type PlaceFact, readAttendanceFacts } from './attendance-facts.ts';
import { goalLine, readGoalFacts } from './goal-lines.ts';
import { measuredBy, spreadOf } from './group-measures.ts';
import { GroupWords } from './group-words.ts';

/** What one session was: counts and figures; members one by one only where they are to be named. */
export function session(
  workspace: OpenWorkspace,
  { sessionId, isNamed, keepsTexts }: { sessionId: string; isNamed: boolean; keepsTexts: boolean },
): SessionSummaryReport {
  const { db } = workspace;
  const found = requireSession(workspace, sessionId);
  noteView(workspace, 'report', sessionId);
  const words = new GroupWords(db, found.groupId, keepsTexts);
  const clean = (text: string) => words.clean(text);
  const facts = readAttendanceFacts(workspace, {
    groupIds: JSON.stringify([found.groupId]),
    from: found.date,
    to: found.date,
  });
  const meeting = facts.sessions.find(({ id }) => id === sessionId);
  const places = facts.places.filter((place) => place.session.id === sessionId);
  const dynamics = sessionDynamics(workspace, { sessionId, codingId: null });
  const goals = goalsOf(workspace, found, places, clean);
  const measures = measuredBy(
    readSeries(db, { groupId: found.groupId }),
    (point) => point.sessionId === sessionId,
  );
  const report = {
    session: {
      id: sessionId,
      groupId: found.groupId,
      groupName: found.groupName,
      number: found.number,
      ofNumber: found.ofNumber,
      date: found.date,
      start: found.actualStart ?? found.start,
      plannedMinutes: found.minutes,
      minutes: meeting && !meeting.isCancelled ? meeting.minutes : null,
      state: found.state,
      topic: clean(found.topic),
    },
    leaders: findGroup(db, found.groupId, localNow(workspace).date)!
      .facilitators.filter(({ role }) => role !== 'observer')
      .map(({ name, credentials, role }) => ({ name, credentials, role })),
    attendance: figuresOf(meeting ? [meeting] : [], places),
    guests: listGuests(db, sessionId).length,
    ...planOf(workspace, found, clean),
    dynamics: dynamics.acts === 0 ? null : figuresOfActs(dynamics),
    seen: seenIn(workspace, sessionId, clean),
    incidents: countIncidents(db, sessionId),
    goals: goals.counts,
    measures: measures.map((one) => ({ ...one.of, ...spreadOf(one, isNamed) })),
    members: isNamed
      ? listReportPeople(
          db,
          places.map(({ personId }) => personId),
        ).map((person) => {
          const { id, givenName, familyName, preferredName } = person;
          const place = places.find(({ personId }) => personId === id)!;
          return {
            person: { id, givenName, familyName, preferredName },
            status: place.status,
            minutes: place.minutes,
            acts:
              dynamics.acts === 0
                ? null
                : (dynamics.members.find(({ personId }) => personId === id)?.acts ?? null),
            goals: goals.ofMember.get(id) ?? [],
            scores: measures.flatMap(({ of, series }) =>
              series
                .filter(({ personId }) => personId === id)
                .flatMap(({ points }) => points)
                .map(({ score }) => ({ measureId: of.measureId, rater: of.rater, score })),
            ),
          };
        })
      : [],
  };
  return { ...report, replaced: words.replaced, doubtful: words.doubtful };
}

type Dynamics = ReturnType<typeof sessionDynamics>;

function figuresOfActs(dynamics: Dynamics): SessionSummaryReport['dynamics'] {
  const { acts, memberActs, recalled, untimed, facilitatorShare, memberToMember } = dynamics;
  const { evenness, giniCorrected, pattern, members } = dynamics;
  return {
    acts,
    memberActs,
    recalled,
    untimed,
    facilitatorShare,
    memberToMember,
    evenness,
    giniCorrected,
    spoke: members.filter((member) => member.acts > 0).length,
    present: members.length,
    pattern: pattern && { kind: pattern.kind, figures: pattern.figures },
  };
}

function planOf(
  { db }: OpenWorkspace,
  { id, groupId }: SessionWithGroup,
  clean: (text: string) => string,
): Pick<SessionSummaryReport, 'objectives' | 'blocks'> {
  const agenda = findAgendaOfSession(db, id);
  if (!agenda) return { objectives: [], blocks: [] };
  const goalOf = new Map(listGroupGoals(db, groupId).map((goal) => [goal.id, goal.text]));
  return {
    objectives: listObjectives(db, agenda.id).map(({ text, goalId }) => ({
      text: clean(text),
      goal: clean((goalId !== null ? goalOf.get(goalId) : '') ?? ''),
    })),
    blocks: listBlocks(db, agenda.id).map(({ title, kind, minutes, isReached }) => ({
      title: clean(title),
      kind,
      minutes,
      isReached,
    })),
  };
}

function seenIn({ db }: OpenWorkspace, sessionId: string, clean: (text: string) => string) {
  const tagOf = new Map(listTagNames(db).map(({ id, name }) => [id, name]));
  const seen = Map.groupBy(listObservations(db, sessionId), ({ kind, code }) => `${kind} ${code}`);
  return [...seen.values()].map((same) => {
    const { kind, code } = same[0]!;
    return { kind, code, name: kind === 'tag' ? clean(tagOf.get(code) ?? '') : '', times: same.length };
  });
}

/** Goals that were open on the session's day, and what was rated in it by the facilitator who rated most there. */
function goalsOf(
  { db }: OpenWorkspace,
  { id, groupId, date }: SessionWithGroup,
  places: readonly PlaceFact[],
  clean: (text: string) => string,
) {
  const facts = readGoalFacts(db, groupId, { from: null, to: date });
  const here = facts.ratings.filter(({ sessionId }) => sessionId === id);
  const voice = chooseVoice(here, { rater: 'facilitator', raterName: null });
  const spoken = here.filter(
    ({ rater, raterName }) => rater === voice.rater && raterName === voice.raterName,
  );
  const levelOf = new Map(spoken.map(({ goalId, level }) => [goalId, level]));
  const isThere = new Set(places.map(({ personId }) => personId));
  const isOpen = ({ startedOn, closedOn }: { startedOn: string | null; closedOn: string | null }) =>
    (startedOn === null || startedOn <= date) && (closedOn === null || closedOn >= date);
  const members = facts.goals.filter(
    (goal) => goal.personId !== null && isThere.has(goal.personId) && (isOpen(goal) || levelOf.has(goal.id)),
  );
  const levels = [0, 0, 0, 0, 0];
  for (const goal of members) {
    const level = levelOf.get(goal.id);
    if (level !== undefined) levels[level + 2]! += 1;
  }
  const inSession = { ...facts, ratings: here };
  return {
    counts: {
      voice,
      group: facts.goals
        .filter((goal) => goal.personId === null && levelOf.has(goal.id))
        .map((goal) => {
          const { text, latest } = goalLine(inSession, goal, voice, clean);
          return { text, level: latest!.level, words: latest!.words };
        }),
      open: members.length,
      rated: levels.reduce((sum, count) => sum + count, 0),
      levels,
      others: countVoices(here).filter(
        ({ rater, raterName }) => rater !== voice.rater || raterName !== voice.raterName,
      ),
    },
    ofMember: new Map(
      [...Map.groupBy(members, ({ personId }) => personId!)].map(([personId, own]) => [
        personId,
        own.map((goal) => ({ text: goal.text, level: levelOf.get(goal.id) ?? null })),
      ]),
    ),
  };
}
