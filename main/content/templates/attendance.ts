import type { GroupTemplate } from '../group-template.ts';
import { attendanceSessions } from './attendance-sessions.ts';

export const attendance: GroupTemplate = {
  key: 'attendance',
  name: 'Attendance and coming to school',
  audience: 'Students of about twelve to eighteen who miss much school, for whatever reason.',
  summary:
    'Seven sessions that look for what makes it hard to come and what would make it easier: mornings, worry, barriers at school, people who notice, and what it is all for. Members set small steps and also tell the school what has to change.',
  kind: 'growth',
  openness: 'open',
  minutes: 40,
  capacity: 10,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'Students who miss a tenth of the school days or more fall behind, lose touch with friends, and find it harder every week to come back. The reasons differ: illness, worry, bullying, work, looking after others, transport, housing, boredom, lack of sleep, or the feeling that nobody would notice. Letters and warnings reach few of them. A group of others who know it, and an adult who asks what helps, reach some of them better. How many they are, by grade and by reason where it is known, and in which months it begins, is looked at before each round.',
    purpose:
      'The group helps students to come to school more often and to feel that it is worth it. Members find out what keeps them away, take steps that are small enough, learn ways through worry, build a net of people who notice, and bring barriers to those who can remove them. It is successful when each member comes more often than in the weeks before, by their own measure, and knows a way back after a bad week. It is not part of any legal procedure and no punishment.',
    composition:
      'Six to ten students within about three grades. Different reasons can be in one group, as the steps are alike; nobody should be the only one with theirs. Students who skip together are not put into the same group, unless it is built around them. Those who stay away out of strong fear begin with individual support and join as soon as they can get into the building. A student who misses school because of danger at home or at school needs that danger dealt with first.',
    structure:
      'Seven weekly sessions of forty minutes, preferably at the beginning of a school day in the middle of the week, with something to eat. Students may join in the first three sessions, and nobody is put out for missing some: coming back is what is practised. The facilitator sends a short message to those who were away. Attendance of the group is noted like that of any class; what is said is not. Progress is looked at by each member against their own earlier weeks only.',
    content:
      'The sessions follow a path: what pushes and what holds back, the morning, worry and the body, what the school could do, people who notice, what it is for, and what works. Each member works on one small step a week and reports in two sentences. There are no lectures on the value of schooling and no charts for comparing members. One request of the group goes to the school’s leadership, with a promise of an answer. The last session makes a plan for bad weeks.',
    'pre-group-contact':
      'The facilitator meets each student where they can be met, at home or by telephone if need be, and asks what would make it worth coming, what they have tried, and what an ordinary morning is like. Families are asked as partners, not summoned. Health, sleep, safety, transport, food, housing, work and care for others are asked about, and help is begun at once where it is needed. Limits of confidentiality and the separation from legal steps are explained. A guardian consents, the student agrees.',
    'agency-context':
      'Leadership agrees that group members are met with a way back rather than with sanctions while they work on it, as far as the rules permit, and names who decides on requests. Teachers receive members without remarks and have a simple way to hand out what was missed. The attendance office gives figures to the facilitator; the facilitator gives it none of what is said. Contacts with the nurse, transport, shelter, food, health care and counselling are clear before the start.',
    'social-context':
      'Absence has much to do with poverty, illness, housing, unsafe ways to school, discrimination and disability that is not provided for; it would be unjust to treat it as a matter of will. Families may have bad memories of school themselves, or fear offices. Duties in the family and work can be necessary and honourable, and are respected in looking for a solution. Holidays and mourning customs that the school’s calendar does not know are counted in. Patterns in the figures, by bus line, class or group, are taken to those who can act on them.',
  },
  goals: [
    'Members are known and missed: by each other, and by at least two more people.',
    'Members come more often, by steps and reasons of their own.',
    'Members have ways through worry and bad weeks.',
    'Members bring barriers to those who can remove them.',
  ],
  norms: [
    'Who was away is greeted, not questioned.',
    'No numbers, no comparing.',
    'What is said here stays here.',
    'Small steps count.',
    'Everybody may pass.',
    'We tell the school the truth, together.',
  ],
  sessions: attendanceSessions,
};
