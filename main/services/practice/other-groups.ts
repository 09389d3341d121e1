import type { GroupFields } from '../../../shared/contract/groups.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import * as closures from '../closures.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as people from '../people.ts';
import * as roster from '../roster.ts';
import * as sessions from '../sessions.ts';
import { bornYearsBefore, schoolDayFrom, weeksFrom } from './calendar.ts';
import { markRow } from './marks.ts';
import { invent } from './people.ts';

const plain: GroupFields = {
  name: '',
  kind: 'socialization',
  purpose: '',
  openness: 'closed',
  status: 'active',
  startsOn: null,
  endsOn: null,
  place: '',
  weekday: null,
  startTime: null,
  minutes: null,
  capacity: null,
  colour: 'slate',
  tags: [],
  facilitators: [],
};

/** Next term's group: planned, nobody in it yet, three who wait in order. */
export function fillNextTerm(
  workspace: OpenWorkspace,
  today: string,
  facilitators: GroupFields['facilitators'],
): void {
  const begins = schoolDayFrom(addDays(today, 35));
  const { id: groupId } = groups.create(workspace, {
    ...plain,
    name: 'Friendship group, grade 3',
    purpose: 'The same group for the younger ones, next term.',
    status: 'planned',
    startsOn: begins,
    endsOn: weeksFrom(begins, 9),
    place: 'Room 12',
    startTime: '10:15',
    minutes: 30,
    capacity: 8,
    colour: 'plum',
    tags: ['grade 3'],
    facilitators,
  });
  for (const [place, [givenName, familyName]] of (
    [
      ['Ines', 'Ferreira'],
      ['Tariq', 'Yılmaz'],
      ['Hazel', 'Begay'],
    ] as const
  ).entries()) {
    const birthDate = bornYearsBefore(today, 8, place * 61);
    const personId = invent(workspace, { givenName, familyName, grade: '3', birthDate });
    roster.wait(workspace, { groupId, personId });
  }
  closures.create(workspace, {
    startsOn: weeksFrom(schoolDayFrom(today), 3),
    endsOn: addDays(weeksFrom(schoolDayFrom(today), 3), 4),
    name: 'School holiday',
  });
}

/** Last term's group: ended, with its record; and one that is active but has no session planned yet. */
export function fillEarlierAndIdle(
  workspace: OpenWorkspace,
  today: string,
  facilitators: GroupFields['facilitators'],
): void {
  const last = schoolDayFrom(addDays(today, -100));
  const { id: endedId } = groups.create(workspace, {
    ...plain,
    name: 'Worry busters, grade 5',
    kind: 'education',
    purpose: 'What worry is for, and four things to do when there is too much of it.',
    status: 'ended',
    startsOn: weeksFrom(last, -5),
    endsOn: last,
    place: 'Counselling room',
    colour: 'blue',
    tags: ['grade 5'],
    facilitators,
  });
  const topics = [
    'Who we are',
    'Where worry lives in the body',
    'Breathing around a square',
    'The worry box',
    'One small brave step',
    'What we take along',
  ];
  const held = [-5, -4, -3, -2, -1, 0].map(
    (weeks, place) =>
      sessions.create(workspace, {
        groupId: endedId,
        fields: {
          date: weeksFrom(last, weeks),
          start: '13:00',
          minutes: 30,
          place: 'Counselling room',
          topic: topics[place] ?? '',
          remarks: '',
        },
      }).id,
  );
  const attended: string[] = [];
  for (const [givenName, familyName, letters] of [
    ['Chloe', 'Dubois', 'PPPPXP'],
    ['Emeka', 'Adeyemi', 'PPUPPP'],
    ['Hana', 'Novák', 'LPPPPP'],
    ['Owen', 'Tsosie', 'PPPFPP'],
  ] as const) {
    const personId = invent(workspace, { givenName, familyName, grade: '5' });
    roster.join(workspace, { groupId: endedId, personId, joinedOn: weeksFrom(last, -5) });
    markRow(workspace, held, personId, letters);
    attended.push(personId);
  }
  const { id: idleId } = groups.create(workspace, {
    ...plain,
    name: 'Lunch club, grade 5',
    purpose: 'A table to sit at.',
    openness: 'open',
    startsOn: today,
    place: 'Canteen',
    colour: 'moss',
    tags: ['grade 5'],
    facilitators,
  });
  roster.joinMany(workspace, { groupId: idleId, personIds: attended.slice(0, 2), joinedOn: today });
}

/** What happens in every office: one child entered twice, one group put into the trash. */
export function fillLooseEnds(workspace: OpenWorkspace, today: string): void {
  invent(workspace, { givenName: 'Zoe', familyName: 'Muller Araya', grade: '4' });
  const { id: groupId } = groups.create(workspace, {
    ...plain,
    name: 'Sign-up list of the open day',
    status: 'ended',
    endsOn: addDays(today, -500),
  });
  groups.trash(workspace, { id: groupId });
  const personId = invent(workspace, { givenName: 'Test', familyName: 'Entry' });
  people.trash(workspace, { id: personId });
}
