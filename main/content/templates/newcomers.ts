import type { GroupTemplate } from '../group-template.ts';
import { newcomersSessions } from './newcomers-sessions.ts';

export const newcomers: GroupTemplate = {
  key: 'newcomers',
  name: 'Newcomers',
  audience: 'Students of about eleven to seventeen who have newly come to the school from another country.',
  summary:
    'Seven sessions for students who have just arrived: names said right, finding one’s way, strengths and languages, here and there, friends, home and school. It works with several languages at once, and nobody is asked how or why they came.',
  kind: 'support',
  openness: 'open',
  minutes: 45,
  capacity: 10,
  consentRule: 'consent-and-assent',
  plan: {
    need: 'Students who arrive from another country have to find their way in a building, a language and a set of unwritten rules at once, often after leaving people and things behind. In the first months they are easily overlooked, because they are quiet, or misread, because they are not. Many sit alone at lunch and cannot ask for what they need. A group with others in the same situation shortens that time. They and their families are asked what is hardest, and the group begins there.',
    purpose:
      'The group helps newly arrived students to feel that they belong, to find their way and to keep what they have brought with them. They get to know others, learn how this school works and whom to ask, and speak about mixed feelings if they wish. It is successful when each member knows at least two students and one adult to turn to and can find help in the building without being taken there. It is not a language class, no inquiry into anybody’s story and no trauma treatment.',
    composition:
      'Six to ten students, at most four grades apart. Several languages may be in one group; nobody should be the only one who shares no language with anybody, unless an interpreter is there. Students from groups that are in conflict with one another where they come from are placed with thought, after asking. One or two students who came a year ago make good helpers. Students who show signs of trauma that fill their days are helped to find treatment as well, and the group remains open to them.',
    structure:
      'Seven weekly sessions of forty-five minutes; the round is repeated through the year, and students who arrive can join at each session and stay into the next round. One facilitator and, where possible, one adult who speaks one of the languages. Materials work with pictures. The time does not cost the same class each week and never the language lessons. Members may use their own language at all times. Where an interpreter is there, they are bound to the same confidentiality.',
    content:
      'Names and norms, finding one’s way, strengths, here and there, friends and unkindness, home and school, and a guide for those who come next. Each session has something to do without words, a talk that can be followed with pictures, and an ending in one of the members’ languages. Journeys, reasons and papers are not asked about; if somebody speaks of them they are heard, kept safe and offered time alone. Racism is called by its name, with the school’s way to report it.',
    'pre-group-contact':
      'The office tells the facilitator of each newly enrolled student. A first talk, with an interpreter who is not a relative, welcomes student and family, explains the group and the limits of confidentiality, and asks what goes well, what they need and how the name is said. Consent and assent forms are in the language that the family reads best, or are read to them. Families who fear offices hear plainly what is written down, and that immigration status is not. Joining can wait; the invitation is repeated.',
    'agency-context':
      'The school pays for interpreters and for translated letters. Teachers let members go and are told what they learn about asking for time and help. The guide that the members make is used by the office. It is settled in advance who reacts to reports of racism and by when. The facilitator knows the rules on the privacy of student records, and contacts for legal advice, health care, clothing, food and language classes; the list is checked twice a year.',
    'social-context':
      'Families have come for work, study, love, safety or all of these; some have lost much, some are waiting for a decision, some are afraid. Expectations of school, of girls and boys, of obedience and of helping at home differ and are met with curiosity. Holidays, fasting, food and prayer are asked about and planned for. News from the countries of origin and changes in law reach the group overnight, so the facilitator looks at the news before each session. The neighbourhood, its helpers and its hostile corners are known.',
  },
  goals: [
    'Members know others here and are known by name.',
    'Members find their way in the school and ask for what they need.',
    'Members value the languages and strengths they have brought.',
    'Members have words and help for mixed feelings, unkindness and too much responsibility.',
  ],
  norms: [
    'We say every name right, or ask again.',
    'Every language is welcome; we help each other understand.',
    'We wait while somebody looks for words.',
    'Nobody has to tell how or why they came.',
    'Mistakes are how we learn.',
    'What is told here stays here.',
  ],
  sessions: newcomersSessions,
};
