import type { GroupFields } from '../../../shared/contract/groups.ts';
import { addDays, weekdayOf } from '../../../shared/domain/local-time.ts';
import * as attendance from '../attendance.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as roster from '../roster.ts';
import { createSeries } from '../series.ts';
import * as sessions from '../sessions.ts';
import { schoolDayFrom, weeksFrom } from './calendar.ts';
import { layOverAll } from './laid-curricula.ts';
import { markRow } from './marks.ts';
import { guardian, invent } from './people.ts';

const start = '18:30';
const minutes = 90;
const place = 'Library, upper floor';
const heldWeeks = [-7, -6, -5, -4, -3, -2, -1];
const topics = [
  'Who we care for',
  'Asking for help',
  'Sleep, and the lack of it',
  'Letters and offices',
  'Anger and guilt',
  'What we miss',
  'Small breaks that work',
  'Talking with brothers and sisters',
];

/** The adult group of the practice workspace: open, in the evening, people come and go. Everyone in it is invented. */
export function fillCaregiversCircle(
  workspace: OpenWorkspace,
  today: string,
  facilitators: GroupFields['facilitators'],
): void {
  const next = schoolDayFrom(addDays(today, 1));
  const dayOf = (weeks: number) => weeksFrom(next, weeks);
  const { id: groupId } = groups.create(workspace, {
    name: 'Caregivers’ circle',
    kind: 'support',
    purpose:
      'People who look after a relative at home meet others who know what that is like, swap what helps, and leave a little lighter.',
    openness: 'open',
    status: 'active',
    startsOn: dayOf(-7),
    endsOn: null,
    place,
    weekday: weekdayOf(next),
    startTime: start,
    minutes,
    capacity: 12,
    colour: 'amber',
    tags: ['adults', 'evening'],
    facilitators,
  });
  const weeks = [...heldWeeks, 0, 1, 2, 3, 4];
  createSeries(workspace, {
    groupId,
    recurrence: {
      startsOn: dayOf(-7),
      start,
      minutes,
      place,
      everyWeeks: 1,
      weekdays: [weekdayOf(next)],
      end: { by: 'count', count: weeks.length },
      skipClosures: false,
      rotation: null,
    },
    dates: weeks.map((week) => ({ date: dayOf(week), start, minutes })),
  });
  layOverAll(workspace, groupId, 'caregivers');
  const planned = sessions.listForGroup(workspace, { groupId });
  for (const [order, { id, date }] of planned.entries()) {
    const topic = topics[order];
    if (topic === undefined) continue;
    sessions.update(workspace, {
      id,
      fields: { date, start, minutes, place, topic, remarks: '' },
      scope: 'this',
    });
  }
  const held = planned.slice(0, heldWeeks.length).map((session) => session.id);
  welcome(workspace, groupId, dayOf, held);
  const [, , , fourth] = held;
  if (fourth !== undefined)
    attendance.addGuest(workspace, {
      sessionId: fourth,
      name: 'Dana Whitfield, community nurse',
      kind: 'guest',
    });
}

function welcome(
  workspace: OpenWorkspace,
  groupId: string,
  dayOf: (weeks: number) => string,
  held: readonly string[],
): void {
  const adult = (
    givenName: string,
    familyName: string,
    joined: number,
    letters: string,
    more: { preferredName?: string; pronouns?: string; accessNeeds?: string; phone: number },
  ) => {
    const { phone, ...fields } = more;
    const personId = invent(workspace, {
      givenName,
      familyName,
      ...fields,
      phone: guardian('', '', phone).phone,
      email: `${phone}@neighbours.example`,
    });
    const { id } = roster.join(workspace, { groupId, personId, joinedOn: dayOf(joined) });
    markRow(workspace, held, personId, letters);
    return { personId, membershipId: id };
  };

  adult('Rosa', 'Delgado', -7, 'PPPPPPP', { phone: 31, pronouns: 'she/her' });
  adult('Thandiwe', 'Nkosi', -7, 'PLPPXPP', { phone: 32, preferredName: 'Thandi' });
  adult('Patrick', 'O’Neill', -7, 'PPUPPPH', {
    phone: 33,
    accessNeeds: 'Uses a walker: keep the way to the door clear.',
  });
  adult('מרים', 'כהן', -6, '.PPPFPP', { phone: 34, pronouns: 'she/her' });
  adult('Søren', 'Lindqvist', -4, '...PPP.', { phone: 35 });
  adult('Fatima', 'al-Sayed', -2, '.....P.', { phone: 36, pronouns: 'she/her' });

  const grzegorz = adult('Grzegorz', 'Wójcik', -7, 'PP.....', { phone: 37, preferredName: 'Greg' });
  roster.leave(workspace, {
    membershipId: grzegorz.membershipId,
    leftOn: addDays(dayOf(-6), 3),
    reason: 'Works late for a month',
  });
  roster.join(workspace, { groupId, personId: grzegorz.personId, joinedOn: dayOf(-2) });
  markRow(workspace, held, grzegorz.personId, '.....PP');

  const bettina = adult('Bettina', 'Krause', -7, 'PPXU...', { phone: 38 });
  roster.leave(workspace, {
    membershipId: bettina.membershipId,
    leftOn: addDays(dayOf(-4), 1),
    reason: 'Her father moved into a home',
  });
}
