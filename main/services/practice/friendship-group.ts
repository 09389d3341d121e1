import type { GroupFields } from '../../../shared/contract/groups.ts';
import { addDays, weekdayOf } from '../../../shared/domain/local-time.ts';
import * as attendance from '../attendance.ts';
import * as closures from '../closures.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as roster from '../roster.ts';
import { createSeries } from '../series.ts';
import * as sessions from '../sessions.ts';
import { bornYearsBefore, schoolDayFrom, weeksFrom } from './calendar.ts';
import { layOverAll } from './laid-curricula.ts';
import { markRow } from './marks.ts';
import { guardian, invent } from './people.ts';

/** Weeks from the ninth session, today or on the next school day. One week is closed, one session is cancelled. */
const weeksOfSessions = [-10, -9, -8, -6, -5, -4, -3, -2, -1, 0, 1];
const closedWeek = -7;
const cancelledWeek = -4;

const topics = [
  'Names and norms',
  'What makes a good friend',
  'Joining a game',
  'Listening with your whole body',
  'Saying no kindly',
  'When friends disagree',
  'Making up again',
  'The feelings thermometer',
  'Standing up for someone',
  'Looking back and saying goodbye',
];

/**
 * The student group of the practice workspace: ten weekly sessions, eight of them held, the ninth today or on the
 * next school day. Everyone in it is invented.
 */
export function fillFriendshipGroup(
  workspace: OpenWorkspace,
  today: string,
  facilitators: GroupFields['facilitators'],
): void {
  const ninth = schoolDayFrom(today);
  const dayOf = (weeks: number) => weeksFrom(ninth, weeks);
  closures.create(workspace, {
    startsOn: dayOf(closedWeek),
    endsOn: dayOf(closedWeek),
    name: 'Teacher training day',
  });
  const { id: groupId } = groups.create(workspace, {
    name: 'Friendship group, grade 4',
    kind: 'socialization',
    purpose:
      'Fourth graders who find it hard to join in practise starting a conversation, taking turns and making up after a quarrel, so that each has somebody to sit with at lunch.',
    openness: 'closed',
    status: 'active',
    startsOn: dayOf(-10),
    endsOn: dayOf(1),
    place: 'Room 12',
    weekday: weekdayOf(ninth),
    startTime: '10:15',
    minutes: 40,
    capacity: 10,
    colour: 'teal',
    tags: ['grade 4', 'relationship skills'],
    facilitators,
  });
  const sessionIds = planSessions(workspace, groupId, dayOf);
  const [, , third, , , sixth] = sessionIds;
  if (third === undefined || sixth === undefined) throw new Error('the practice group lacks its sessions');
  enrol(workspace, today, groupId, dayOf, sessionIds.slice(0, 8));
  attendance.addGuest(workspace, { sessionId: sixth, name: 'Ms Duarte, class teacher', kind: 'guest' });
  attendance.addGuest(workspace, { sessionId: third, name: 'Sam from grade 5', kind: 'walk-in' });
}

/** The ten sessions in order; the cancelled one stands in the calendar beside them. */
function planSessions(workspace: OpenWorkspace, groupId: string, dayOf: (weeks: number) => string): string[] {
  const start = '10:15';
  const minutes = 40;
  createSeries(workspace, {
    groupId,
    recurrence: {
      startsOn: dayOf(-10),
      start,
      minutes,
      place: 'Room 12',
      everyWeeks: 1,
      weekdays: [weekdayOf(dayOf(0))],
      end: { by: 'count', count: weeksOfSessions.length },
      skipClosures: true,
      rotation: null,
    },
    dates: weeksOfSessions.map((weeks) => ({ date: dayOf(weeks), start, minutes })),
  });
  const planned = sessions.listForGroup(workspace, { groupId });
  const cancelled = planned.find((session) => session.date === dayOf(cancelledWeek));
  if (cancelled) sessions.cancel(workspace, { id: cancelled.id, reason: 'Fire drill', scope: 'this' });
  layOverAll(workspace, groupId, 'friendship');
  const meeting = planned.filter((session) => session !== cancelled);
  for (const [place, session] of meeting.entries()) {
    const { id, date, place: room } = session;
    const remarks = place === 4 ? 'Role play went well; do it again with the others as leaders.' : '';
    const fields = { date, start, minutes, place: room, topic: topics[place] ?? '', remarks };
    sessions.update(workspace, { id, fields, scope: 'this' });
  }
  const [, second] = meeting;
  if (second) sessions.hold(workspace, { id: second.id, actualStart: '10:20', actualMinutes: 35 });
  return meeting.map((session) => session.id);
}

function enrol(
  workspace: OpenWorkspace,
  today: string,
  groupId: string,
  dayOf: (weeks: number) => string,
  held: readonly string[],
): void {
  const student = (
    names: { givenName: string; familyName: string; preferredName?: string; pronouns?: string },
    more: { number: number; letters: string; accessNeeds?: string; guardian: [string, string] },
    joinedOn = dayOf(-10),
  ) => {
    const personId = invent(workspace, {
      ...names,
      grade: '4',
      birthDate: bornYearsBefore(today, 9, more.number * 23),
      identifier: `S-40${String(more.number).padStart(2, '0')}`,
      accessNeeds: more.accessNeeds ?? '',
      guardians: [guardian(...more.guardian, more.number)],
    });
    const { id: membershipId } = roster.join(workspace, { groupId, personId, joinedOn });
    markRow(workspace, held, personId, more.letters);
    return { personId, membershipId };
  };

  student(
    { givenName: 'Maya', familyName: 'Okonkwo', pronouns: 'she/her' },
    { number: 1, letters: 'PPPPPPPP', guardian: ['Ngozi Okonkwo', 'mother'] },
  );
  student(
    { givenName: 'Liam', familyName: 'O’Sullivan', pronouns: 'he/him' },
    { number: 2, letters: 'PPLPPPMP', guardian: ['Deirdre O’Sullivan', 'mother'] },
  );
  const zoe = student(
    { givenName: 'Zoë', familyName: 'Müller-Araya', pronouns: 'she/her' },
    { number: 3, letters: 'PPPPXPPP', guardian: ['Carla Araya', 'mother'] },
  );
  student(
    { givenName: 'Minh Anh', familyName: 'Nguyễn', preferredName: 'Minh' },
    { number: 4, letters: 'PUPPPUUU', guardian: ['Nguyễn Thị Hoa', 'grandmother'] },
  );
  const layla = student(
    { givenName: 'ليلى', familyName: 'حداد', preferredName: '', pronouns: 'she/her' },
    {
      number: 5,
      letters: 'PPPXPPPP',
      accessNeeds: 'Reads Arabic and English; give written instructions in both.',
      guardian: ['سمير حداد', 'father'],
    },
  );
  student(
    { givenName: 'Mateo', familyName: 'Peña Ruiz', preferredName: 'Teo', pronouns: 'he/him' },
    { number: 6, letters: 'PPEPPPPP', guardian: ['Lucía Ruiz', 'aunt'] },
  );
  student(
    { givenName: 'Aaliyah', familyName: 'Washington', preferredName: 'Ali', pronouns: 'they/them' },
    {
      number: 7,
      letters: 'PFPPPLPP',
      accessNeeds: 'Wears hearing aids: sits where everybody’s face can be seen.',
      guardian: ['Renee Washington', 'mother'],
    },
  );
  student(
    { givenName: 'Noam', familyName: 'Ben-David' },
    { number: 8, letters: 'PPPPPPP.', guardian: ['Tal Ben-David', 'father'] },
  );
  student(
    { givenName: 'Jonas', familyName: 'Łukasiewicz', pronouns: 'he/him' },
    { number: 9, letters: '..PPXPPP', guardian: ['Ewa Łukasiewicz', 'mother'] },
    dayOf(-8),
  );
  const keoni = student(
    { givenName: 'Keoni', familyName: 'Kahale' },
    { number: 10, letters: 'PUPPP...', guardian: ['Leilani Kahale', 'mother'] },
  );
  roster.leave(workspace, {
    membershipId: keoni.membershipId,
    leftOn: addDays(dayOf(-5), 2),
    reason: 'Moved to another school',
  });

  const priya = invent(workspace, {
    givenName: 'Priya',
    familyName: 'Raman',
    grade: '4',
    birthDate: bornYearsBefore(today, 9, 200),
    guardians: [guardian('Anil Raman', 'father', 11)],
  });
  roster.wait(workspace, { groupId, personId: priya });

  attendance.planAbsence(workspace, {
    personId: zoe.personId,
    groupId,
    fromOn: dayOf(-5),
    until: { by: 'date', untilOn: addDays(dayOf(-5), 2) },
    reason: 'Dentist',
  });
  attendance.planAbsence(workspace, {
    personId: layla.personId,
    groupId: null,
    fromOn: dayOf(0),
    until: { by: 'count', sessions: 2 },
    reason: 'Family visit abroad',
  });
}
