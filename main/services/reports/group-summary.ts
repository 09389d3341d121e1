import type { GroupSummaryReport } from '../../../shared/contract/summaries.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { countDown } from '../../../shared/domain/ending-steps.ts';
import { planHeadings, planProgress } from '../../../shared/domain/plan-headings.ts';
import { findEnding, listMemberEndings } from '../../repositories/endings.ts';
import { findGroup } from '../../repositories/groups.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { listAnswers } from '../../repositories/plans.ts';
import type { Span } from '../../repositories/records.ts';
import { listReportPeople } from '../../repositories/reports.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { readPoints } from '../dynamics/group-dynamics.ts';
import { judgementsOf } from '../looking-back/stages.ts';
import { readSeries } from '../measures/series.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { figuresOf } from './attendance.ts';
import { type AttendanceFacts, readAttendanceFacts } from './attendance-facts.ts';
import { readGroupGoals, readMemberGoals } from './group-goals.ts';
import { courseOf, measuredBy } from './group-measures.ts';
import { GroupWords } from './group-words.ts';
import { type GoalFacts, readGoalFacts } from './goal-lines.ts';

interface Asked extends Span {
  groupId: string;
  isNamed: boolean;
  keepsTexts: boolean;
}

/** What a group was and did between two days; members one by one only where they are to be named. */
export function group(workspace: OpenWorkspace, asked: Asked): GroupSummaryReport {
  const { db } = workspace;
  const { groupId, from, to, isNamed, keepsTexts } = asked;
  const found = findGroup(db, groupId, localNow(workspace).date);
  if (!found) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  noteView(workspace, 'report', groupId);
  const words = new GroupWords(db, groupId, keepsTexts);
  const clean = (text: string) => words.clean(text);
  const facts = readAttendanceFacts(workspace, { groupIds: JSON.stringify([groupId]), from, to });
  const goals = readGoalFacts(db, groupId, { from, to });
  const numberOf = new Map(listSessions(db, groupId).map(({ id, number }) => [id, number]));
  const isWithin = (day: string) => (from === null || day >= from) && (to === null || day <= to);
  const report = {
    group: {
      id: groupId,
      name: found.name,
      kind: found.kind,
      openness: found.openness,
      status: found.status,
      startsOn: found.startsOn,
      endsOn: found.endsOn,
      purpose: clean(found.purpose),
    },
    leaders: found.facilitators
      .filter(({ role }) => role !== 'observer')
      .map(({ name, credentials, role }) => ({ name, credentials, role })),
    plan: planOf(workspace, groupId, clean),
    sessions: sessionsOf(workspace, groupId, facts, clean),
    attendance: figuresOf(facts.sessions, facts.places),
    ...movementOf(workspace, asked, facts),
    stages: judgementsOf(db, groupId)
      .toReversed()
      .filter(({ judgedOn }) => isWithin(judgedOn))
      .map(({ sessionNumber, judgedOn, model, stage, confidence }) => ({
        sessionNumber,
        judgedOn,
        model,
        stage,
        confidence,
      })),
    dynamics: dynamicsOf(workspace, groupId, isWithin),
    goals: readGroupGoals(goals, clean),
    measures: measuredBy(readSeries(db, { groupId }), ({ takenOn }) => isWithin(takenOn)).map((one) => ({
      ...one.of,
      ...courseOf(one, numberOf, isNamed),
    })),
    ending: endingOf(workspace, groupId),
    members: isNamed ? membersOf(workspace, asked, facts, goals) : [],
  };
  return { ...report, replaced: words.replaced, doubtful: words.doubtful };
}

function planOf({ db }: OpenWorkspace, groupId: string, clean: (text: string) => string) {
  const written = listAnswers(db, groupId);
  const answers = planHeadings.map((heading) => {
    const {
      state = 'open' as const,
      text = '',
      reason = '',
    } = written.find((one) => one.heading === heading) ?? {};
    return { heading, state, text: clean(text), reason: clean(reason) };
  });
  return { settled: planProgress(answers).settled, answers };
}

function sessionsOf(
  { db }: OpenWorkspace,
  groupId: string,
  { sessions, places }: AttendanceFacts,
  clean: (text: string) => string,
): GroupSummaryReport['sessions'] {
  const topicOf = new Map(listSessions(db, groupId).map(({ id, topic }) => [id, topic]));
  const placesOf = Map.groupBy(places, ({ session }) => session.id);
  return sessions.map(({ id, number, date, isCancelled, minutes }) => {
    const own = placesOf.get(id) ?? [];
    const recorded = own.flatMap(({ status }) => (status === null ? [] : [status]));
    return {
      sessionId: id,
      number,
      date,
      topic: clean(topicOf.get(id) ?? ''),
      isCancelled,
      minutes: isCancelled ? 0 : minutes,
      expected: own.length,
      recorded: recorded.length,
      attended: recorded.filter(isAttended).length,
    };
  });
}

/** Who came after the first session of all and who went, within the days. */
function movementOf(
  { db }: OpenWorkspace,
  { groupId, from, to }: Asked,
  { sessions }: AttendanceFacts,
): { joined: number; left: number } {
  const first = listSessions(db, groupId).find(({ state }) => state === 'held')?.date ?? null;
  const until = to ?? sessions.at(-1)?.date ?? null;
  const isWithin = (day: string | null) =>
    day !== null && (from === null || day >= from) && (to === null || day <= to);
  const people = [...Map.groupBy(listSpans(db, groupId), ({ personId }) => personId).values()];
  return {
    joined: people.filter(
      (spans) => first !== null && spans[0]!.joinedOn > first && isWithin(spans[0]!.joinedOn),
    ).length,
    // Those who were there up to the last session did not leave before the end.
    left: people.filter((spans) => {
      const { leftOn } = spans.at(-1)!;
      return isWithin(leftOn) && (until === null || leftOn! < until);
    }).length,
  };
}

function dynamicsOf(
  workspace: OpenWorkspace,
  groupId: string,
  isWithin: (day: string) => boolean,
): GroupSummaryReport['dynamics'] {
  return readPoints(workspace, groupId)
    .points.filter(({ acts, date }) => acts > 0 && isWithin(date))
    .map(({ sessionId, number, date, acts, memberActs, recalled, ...figures }) => ({
      sessionId,
      number,
      date,
      acts,
      memberActs,
      recalled,
      facilitatorShare: figures.facilitatorShare,
      memberToMember: figures.memberToMember,
      evenness: figures.evenness,
    }));
}

function endingOf(workspace: OpenWorkspace, groupId: string): GroupSummaryReport['ending'] {
  const { db } = workspace;
  const isLiving = new Set(listSpans(db, groupId).map(({ personId }) => personId));
  const said = listMemberEndings(db, groupId).filter(
    ({ personId, outcome }) => outcome !== '' && isLiving.has(personId),
  );
  const { held, left, lastOn } = countDown(listSessions(db, groupId), localNow(workspace).date);
  return {
    endedOn: findEnding(db, groupId)?.endedOn ?? null,
    held,
    left,
    lastOn,
    outcomes: [...Map.groupBy(said, ({ outcome }) => outcome)].map(([outcome, same]) => ({
      outcome,
      members: same.length,
    })),
  };
}

function membersOf(
  { db }: OpenWorkspace,
  { groupId }: Asked,
  { places }: AttendanceFacts,
  goals: GoalFacts,
): GroupSummaryReport['members'] {
  const spansOf = Map.groupBy(listSpans(db, groupId), ({ personId }) => personId);
  const placesOf = Map.groupBy(places, ({ personId }) => personId);
  const progressOf = new Map(readMemberGoals(goals).map((own) => [own.personId, own]));
  return listReportPeople(db, [...new Set([...placesOf.keys(), ...progressOf.keys()])]).map(
    ({ id, givenName, familyName, preferredName }) => {
      const own = placesOf.get(id) ?? [];
      const recorded = own.flatMap(({ status }) => (status === null ? [] : [status]));
      const progress = progressOf.get(id);
      return {
        person: { id, givenName, familyName, preferredName },
        joinedOn: spansOf.get(id)?.[0]?.joinedOn ?? null,
        leftOn: spansOf.get(id)?.at(-1)?.leftOn ?? null,
        attended: recorded.filter(isAttended).length,
        recorded: recorded.length,
        minutes: own.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
        goals: progress?.lines.length ?? 0,
        met: progress?.lines.filter(({ standing }) => standing === 'met').length ?? 0,
        baseline: progress?.progress.baseline.t ?? null,
        latest: progress?.progress.latest?.t ?? null,
        change: progress?.progress.change?.t ?? null,
      };
    },
  );
}
