import { beforeAll, expect, it } from 'vitest';
import type { SessionPoint } from '../../../../shared/contract/dynamics.ts';
import { directionFinding, participationFinding } from '../../../../renderer/data/dynamics-findings.ts';
import { patternRule, sourceWords } from '../../../../renderer/data/dynamics-words.ts';
import { measureOf, recordedWords, trendFinding } from '../../../../renderer/data/trend-findings.ts';
import { interactionPatterns } from '../../../../shared/domain/interaction-pattern.ts';
import { setLanguage, startLanguages, t } from '../../../../renderer/i18n/language.ts';

beforeAll(async () => {
  await startLanguages();
  await setLanguage('en');
});

const nameOf = (id: string) => id.toUpperCase();
const part = (personId: string, acts: number, all: number) => ({
  personId,
  acts,
  share: all === 0 ? null : acts / all,
  ratio: null,
});

it('the rule of a pattern is told with the thresholds it is worked out by', () => {
  expect(interactionPatterns.map((kind) => patternRule(kind, t))).toEqual([
    '60% or more of the members’ acts go to who leads.',
    'At least 3 members spoke, and 70% or more of their turns came in turn.',
    '50% or more of all acts pass between who leads and one member.',
    '60% or more of the members’ acts go to other members or to the group, and who leads has no more than 40% of all acts.',
  ]);
});

it('a finding names those who hold most of the talk only where it is uneven', () => {
  const members = [part('ana', 9, 12), part('ben', 2, 12), part('cem', 1, 12)];
  expect(participationFinding({ members, memberActs: 12, giniCorrected: 0.6 }, nameOf, t)).toBe(
    'ANA: 75% of the members’ acts',
  );
  const even = [part('ana', 4, 12), part('ben', 4, 12), part('cem', 4, 12)];
  expect(participationFinding({ members: even, memberActs: 12, giniCorrected: 0 }, nameOf, t)).toBe(
    'The members share the talk fairly evenly',
  );
  const oneSilent = [part('ana', 6, 12), part('ben', 6, 12), part('cem', 0, 12)];
  expect(participationFinding({ members: oneSilent, memberActs: 12, giniCorrected: 0.3 }, nameOf, t)).toBe(
    'One member said nothing; the others share the talk',
  );
});

it('says whom the members address, and only leaders who were addressed', () => {
  const person = (id: string, kind: 'facilitator' | 'member') => ({
    id,
    kind,
    givenName: id,
    familyName: '',
    preferredName: '',
  });
  const member = {
    personId: 'ana',
    minutesPresent: 45,
    presence: 'mark' as const,
    acts: 5,
    seconds: null,
    share: 1,
    fairShare: 1,
    ratio: 1,
    actsPerMinute: 0.1,
    toFacilitators: 14,
    toMembers: 0,
    toGroup: 1,
    received: 0,
  };
  const dynamics = {
    participants: [person('lee', 'facilitator'), person('kim', 'facilitator'), person('ana', 'member')],
    members: [member],
    memberActs: 15,
    whoToWhom: [
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [14, 0, 0, 1],
    ],
  };
  expect(directionFinding(dynamics, nameOf, t)).toBe('Members speak mostly to LEE: 14 of 15 acts');
  const few = { ...dynamics, memberActs: 5, members: [{ ...member, toFacilitators: 4 }] };
  expect(directionFinding(few, nameOf, t)).toBe('5 acts of members: too few to say to whom they speak');
  const unknown = { ...dynamics, members: [{ ...member, toFacilitators: 0, toGroup: 0 }] };
  expect(directionFinding(unknown, nameOf, t)).toBe('To whom the members spoke is not on record');
});

it('tells recalled acts and acts without a time apart', () => {
  expect(sourceWords({ acts: 9, recalled: 1, untimed: 2 }, t)).toBe(
    '9 acts, one of them from memory, 2 without a time',
  );
  expect(sourceWords({ acts: 9, recalled: 0, untimed: 0 }, t)).toBe('9 acts');
});

it('a session without acts is a gap in a trend and never a zero', () => {
  const point = (number: number, acts: number, facilitatorShare: number | null): SessionPoint => ({
    sessionId: `${number}`,
    number,
    date: '2026-03-12',
    topic: '',
    state: 'held',
    observer: null,
    minutes: 45,
    acts,
    memberActs: acts,
    facilitatorShare,
    memberToMember: null,
    unaddressed: 0,
    recalled: 0,
    untimed: 0,
    gini: null,
    giniCorrected: null,
    evenness: null,
    pattern: null,
    bales: null,
    attended: 0,
    recorded: 0,
    members: [],
    marks: [],
  });
  const points = [point(1, 0, null), point(2, 90, 0.5), point(3, 0, null), point(4, 45, 0.2)];
  expect(points.map((one) => measureOf(one, 'actsPerMinute'))).toEqual([null, 2, null, 1]);
  expect(trendFinding(points, 'facilitatorShare', t)).toBe(
    'Acts by who leads: 50% in session 2, 20% in session 4',
  );
  const peak = [point(1, 50, 0.1), point(2, 50, 0.6), point(3, 4, 0.9), point(4, 50, 0.3)];
  expect(trendFinding(peak, 'facilitatorShare', t)).toBe(
    'Acts by who leads: 10% in session 1, 60% in session 2, 30% in session 4',
  );
  expect(recordedWords(points, t)).toBe('Acts on record in 2 of 4 sessions; the others are gaps, not zeros.');
  expect(trendFinding(points.slice(0, 1), 'giniCorrected', t)).toBe('Inequality: not known');
});
