import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClashWorld, findClashes, type Meeting, overlaps } from '../../../shared/domain/clashes.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import type { MembershipSpan } from '../../../shared/domain/membership.ts';

const meeting = (part: Partial<Meeting> = {}): Meeting => ({
  sessionId: null,
  groupId: 'ours',
  date: '2026-03-10',
  start: '10:00',
  minutes: 45,
  place: '',
  ...part,
});
const other = (part: Partial<Meeting> = {}) => meeting({ sessionId: 'other', groupId: 'theirs', ...part });

const always: MembershipSpan[] = [{ joinedOn: '2026-01-01', leftOn: null }];
const world = (part: Partial<ClashWorld> = {}): ClashWorld => ({
  closures: [],
  members: new Map(),
  facilitators: new Map(),
  ...part,
});
const kinds = (mine: Meeting, others: Meeting[], where: ClashWorld) =>
  findClashes([mine], others, where)[0]!.map(({ kind }) => kind);

describe('a planned session clashes', () => {
  const shared = world({
    members: new Map([
      ['ours', new Map([['ana', always]])],
      ['theirs', new Map([['ana', always]])],
    ]),
    facilitators: new Map([
      ['ours', [{ id: 'f', name: 'M. Okafor' }]],
      ['theirs', [{ id: 'f', name: 'M. Okafor' }]],
    ]),
  });

  it('with another group of the same student, the same facilitator, in the same room', () => {
    const found = findClashes([meeting({ place: 'Room 12' })], [other({ place: 'room-12 ' })], shared)[0]!;
    expect(found.map(({ kind, name, personIds }) => [kind, name, personIds])).toEqual([
      ['student', '', ['ana']],
      ['facilitator', 'M. Okafor', []],
      ['room', 'Room 12', []],
    ]);
  });

  it('not where one begins when the other ends, and not with itself', () => {
    expect(kinds(meeting(), [other({ start: '10:45' }), other({ start: '09:15' })], shared)).toEqual([]);
    expect(kinds(meeting({ sessionId: 'other' }), [other()], shared)).toEqual([]);
    expect(kinds(meeting(), [other({ start: '10:44' })], shared)).toEqual(['student', 'facilitator']);
  });

  it('past midnight, from either side', () => {
    const late = { date: '2026-03-10', start: '23:30', minutes: 60 };
    const early = { date: '2026-03-11', start: '00:15', minutes: 30 };
    expect(kinds(meeting(late), [other(early)], shared)).toContain('student');
    expect(kinds(meeting(early), [other(late)], shared)).toContain('student');
    expect(kinds(meeting({ ...late, minutes: 45 }), [other(early)], shared)).toEqual([]);
  });

  it('with a session of its own group, once, whatever the place', () => {
    const own = meeting({ sessionId: 's', place: 'Gym' });
    expect(kinds(meeting({ place: 'Gym' }), [own], shared)).toEqual(['same-group']);
  });

  it('not through a student who has left by then, nor where no place is written', () => {
    const untilMonday: MembershipSpan[] = [{ joinedOn: '2026-01-01', leftOn: '2026-03-09' }];
    const left = world({
      members: new Map([
        ['ours', new Map([['ana', always]])],
        ['theirs', new Map([['ana', untilMonday]])],
      ]),
    });
    expect(kinds(meeting({ place: ' ' }), [other({ place: '' })], left)).toEqual([]);
    expect(kinds(meeting({ date: '2026-03-09' }), [other({ date: '2026-03-09' })], left)).toEqual([
      'student',
    ]);
  });

  it('with a closure day, which is named', () => {
    const closed = world({ closures: [{ startsOn: '2026-03-09', endsOn: '2026-03-13', name: 'Break' }] });
    expect(findClashes([meeting()], [], closed)[0]).toEqual([
      { kind: 'closure', name: 'Break', personIds: [], with: null },
    ]);
  });

  it('with exactly those that share a minute with it, among any number', () => {
    const moment = fc.record({
      date: fc.nat(4).map((day) => addDays('2026-03-07', day)),
      start: fc.constantFrom('00:00', '00:10', '09:50', '10:00', '10:30', '23:20', '23:59'),
      minutes: fc.constantFrom(1, 10, 45, 600, 1440),
    });
    fc.assert(
      fc.property(moment, fc.array(moment, { maxLength: 12 }), (mine, theirs) => {
        const others = theirs.map((one, place) => other({ ...one, sessionId: `s${place}`, place: 'Gym' }));
        const found = findClashes([meeting({ ...mine, place: 'gym' })], others, world())[0]!;
        const expected = others.filter((one) => overlaps(mine, one)).map(({ sessionId }) => sessionId);
        expect(found.map((clash) => clash.with!.sessionId).sort()).toEqual(expected.sort());
      }),
    );
  });
});
