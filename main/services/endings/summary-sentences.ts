import type { EndingMember, SummaryKey, SummarySection } from '../../../shared/contract/endings.ts';
import { summarySections } from '../../../shared/contract/endings.ts';
import type { MeasureSeries } from '../../../shared/contract/scores.ts';
import { listOf, longDay, roleNames } from '../word/proposal-words.ts';
import type { SummaryFacts } from './summary-facts.ts';

/**
 * The closing summary as the record can tell it, in plain sentences to be changed by hand. Nothing is concluded and
 * nobody is named: of what was not recorded a section says nothing. In English, like the files that it goes into.
 */
export function summarySentences(facts: SummaryFacts): SummarySection[] {
  return summarySections.map((key) => ({ key, heading: sectionHeadings[key], text: textOf(key, facts) }));
}

export const sectionHeadings: Readonly<Record<SummaryKey, string>> = {
  purpose: 'Purpose',
  course: 'Course',
  attendance: 'Attendance',
  content: 'What was worked on',
  stages: 'Stages of the group',
  goals: 'Goals',
  measures: 'Measures',
  members: 'Members at the end',
  recommendations: 'What is recommended',
};

function textOf(key: SummaryKey, facts: SummaryFacts): string {
  switch (key) {
    case 'purpose':
      return facts.group.purpose;
    case 'course':
      return courseOf(facts);
    case 'attendance':
      return attendanceOf(facts);
    case 'content':
      return contentOf(facts);
    case 'stages':
      return stagesOf(facts);
    case 'goals':
      return goalsOf(facts);
    case 'measures':
      return measuresOf(facts);
    case 'members':
      return membersAtTheEnd(facts);
    case 'recommendations':
      // that is the facilitator's to say
      return '';
  }
}

/** "1 session", "3 sessions". */
function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' ');
}

function courseOf({ group, sessions }: SummaryFacts): string {
  const held = sessions.filter(({ state }) => state === 'held');
  const [first] = held;
  const last = held.at(-1);
  if (!first || !last) return '';
  const minutes = held.reduce(
    (sum, { actualMinutes, minutes: planned }) => sum + (actualMinutes ?? planned),
    0,
  );
  const asPlanned = held.filter(({ actualMinutes }) => actualMinutes === null).length;
  const cancelled = sessions.filter(({ state }) => state === 'cancelled');
  const reasons = [...new Set(cancelled.map(({ cancelReason }) => cancelReason).filter(Boolean))];
  const named = (isObserver: boolean) =>
    group.facilitators
      .filter(({ role }) => (role === 'observer') === isObserver)
      .map(({ name, credentials, role }) =>
        isObserver ? name : `${[name, credentials].filter(Boolean).join(', ')} (${roleNames[role]})`,
      );
  const [leaders, observers] = [named(false), named(true)];
  return sentences(
    first === last
      ? `The group met once, on ${longDay(first.date)}, for ${many(minutes, 'minute')}.`
      : `The group met ${held.length} times, from ${longDay(first.date)} to ${longDay(last.date)}, for ${many(minutes, 'minute')} in all.`,
    asPlanned > 0 &&
      `${asPlanned === held.length ? 'The' : `For ${many(asPlanned, 'session')} the`} planned length is counted, since no other was noted.`,
    cancelled.length > 0 &&
      `${many(cancelled.length, 'planned session was', 'planned sessions were')} cancelled${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}.`,
    leaders.length > 0 && `It was led by ${listOf(leaders)}.`,
    observers.length > 0 && `${listOf(observers)} observed.`,
  );
}

function attendanceOf({ sessions, members }: SummaryFacts): string {
  const held = sessions.filter(({ state }) => state === 'held');
  if (held.length === 0 || members.length === 0) return '';
  const begin = held[0]!.date;
  const joined = members.filter(({ joinedOn }) => joinedOn > begin).length;
  const gone = members.filter(({ isAtEnd }) => !isAtEnd).length;
  const recorded = held.reduce((sum, session) => sum + session.recorded, 0);
  const expected = held.reduce((sum, session) => sum + session.expected, 0);
  const attended = members.reduce((sum, member) => sum + member.attended, 0);
  return sentences(
    `${many(members.length, 'person was a member', 'people were members')}.`,
    joined > 0 && `${joined} joined after the first session.`,
    gone > 0 && `${gone} left before the end.`,
    recorded > 0 && `Of ${many(recorded, 'attendance mark')}, ${attended} say that the member was there.`,
    recorded < expected &&
      `${many(expected - recorded, 'mark was', 'marks were')} not recorded and ${expected - recorded === 1 ? 'is' : 'are'} not counted.`,
  );
}

function contentOf({ sessions }: SummaryFacts): string {
  return sessions
    .filter(({ state, topic }) => state === 'held' && topic !== '')
    .map(({ number, topic, date }) => `${number}. ${topic} (${longDay(date)})`)
    .join('\n');
}

/** "power-and-control" as "power and control"; a hyphen that belongs to the word stays. */
function stageName(stage: string): string {
  return stage.replaceAll('-and-', ' and ').replace('goal-achievement', 'goal achievement');
}

function stagesOf({ judgements }: SummaryFacts): string {
  return judgements
    .map(
      ({ sessionNumber, judgedOn, stage }) =>
        `${sessionNumber === null ? longDay(judgedOn) : `Session ${sessionNumber}, ${longDay(judgedOn)}`}: ${stageName(stage)}.`,
    )
    .join('\n');
}

const raterNames = {
  facilitator: 'a facilitator',
  member: 'the members themselves',
  teacher: 'a teacher',
  parent: 'a parent',
} as const;

function tScore(t: number): string {
  return t.toFixed(1);
}

/** "5 higher, 1 the same, 1 lower" of differences; a difference below a thousandth is none. */
function movesOf(differences: readonly number[]): string {
  const up = differences.filter((by) => by > 0.001).length;
  const down = differences.filter((by) => by < -0.001).length;
  return `${up} higher, ${differences.length - up - down} the same, ${down} lower`;
}

function goalsOf({ progress }: SummaryFacts): string {
  const { group, members, mean, voice } = progress;
  const changes = members.flatMap(({ progress: own }) => (own.change === null ? [] : [own.change.t]));
  const scaled = members.reduce((sum, { progress: own }) => sum + own.baseline.goals, 0);
  const rated = members.reduce((sum, { progress: own }) => sum + (own.latest?.rated ?? 0), 0);
  return [
    group.goals.length > 0 && `Goals of the group: ${group.goals.map(({ text }) => `“${text}”`).join('; ')}.`,
    group.progress.change !== null &&
      group.progress.baseline.t !== null &&
      typeof group.progress.latest?.t === 'number' &&
      `The group’s goals, as rated by ${raterNames[voice.rater]}: T ${tScore(group.progress.baseline.t)} at the beginning, ${tScore(group.progress.latest.t)} at the last rating.`,
    scaled > 0 &&
      sentences(
        `${many(mean.of, 'member')} had goals with a scale, ${many(scaled, 'goal')} in all; ${rated} of them ${rated === 1 ? 'was' : 'were'} rated by ${raterNames[voice.rater]}.`,
        changes.length > 0 &&
          `Of ${many(changes.length, 'member')} with a beginning and a last rating, by T: ${movesOf(changes)}.`,
        mean.baseline.mean !== null &&
          typeof mean.latest?.mean === 'number' &&
          `Mean T: ${tScore(mean.baseline.mean)} at the beginning (${many(mean.baseline.members, 'member')}), ${tScore(mean.latest.mean)} at the last rating (${many(mean.latest.members, 'member')}).`,
      ),
  ]
    .filter(Boolean)
    .join('\n');
}

function measuresOf({ series }: SummaryFacts): string {
  const byMeasure = Map.groupBy(series, ({ measureId, rater }) => `${measureId} ${rater}`);
  return [...byMeasure.values()].flatMap((own) => measureLine(own)).join('\n');
}

/** First and last score of each member; scores that look back are no point in time, unfinished ones are none. */
function measureLine(series: readonly MeasureSeries[]): string[] {
  const { name, rater, low, high, better } = series[0]!;
  const scored = series.map(({ points }) =>
    points.flatMap(({ score, occasion }) => (score !== null && occasion !== 'retrospective' ? [score] : [])),
  );
  const withAny = scored.filter((scores) => scores.length > 0);
  if (withAny.length === 0) return [];
  const differences = scored
    .filter((scores) => scores.length > 1)
    .map((scores) => scores.at(-1)! - scores[0]!);
  return [
    sentences(
      `“${name}”, by ${raterNames[rater]} (${low} to ${high}, ${better === 'increase' ? 'higher' : 'lower'} is better): ${many(withAny.length, 'series', 'series')}.`,
      differences.length > 0 &&
        `From first to last score, of ${differences.length}: ${movesOf(differences)}.`,
    ),
  ];
}

function membersAtTheEnd({ members }: SummaryFacts): string {
  const there = members.filter(({ isAtEnd }) => isAtEnd);
  if (there.length === 0) return '';
  const having = (outcome: EndingMember['ending']['outcome']) =>
    there.filter(({ ending }) => ending.outcome === outcome);
  const goingOn = (outcome: 'transfer' | 'referral') => {
    const places = [
      ...new Set(
        having(outcome)
          .map(({ ending }) => ending.toWhom)
          .filter(Boolean),
      ),
    ];
    return places.length > 0 ? ` (${places.join('; ')})` : '';
  };
  const arranged = [...having('transfer'), ...having('referral')].filter(
    ({ ending }) => ending.arrangedOn === null,
  ).length;
  const lines: readonly [number, string][] = [
    [having('completed').length, 'completed the group'],
    [
      having('transfer').length,
      `${having('transfer').length === 1 ? 'goes' : 'go'} on elsewhere by transfer${goingOn('transfer')}`,
    ],
    [
      having('referral').length,
      `${having('referral').length === 1 ? 'was' : 'were'} referred${goingOn('referral')}`,
    ],
    [having('left').length, 'left'],
  ];
  return sentences(
    `${many(there.length, 'member was', 'members were')} there at the end.`,
    ...lines.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}.`),
    arranged > 0 &&
      `${many(arranged, 'transfer or referral is', 'transfers or referrals are')} not arranged yet.`,
    having('').length > 0 && `Of ${having('').length} it is not said how it ended.`,
  );
}
