import type { GroupTemplate } from '../group-template.ts';
import { parentingSessions } from './parenting-sessions.ts';

export const parenting: GroupTemplate = {
  key: 'parenting',
  name: 'Parenting',
  audience: 'Parents and others who bring up children of about five to fourteen.',
  summary:
    'Seven evenings for parents, grandparents and foster parents: strengths, attention and praise, what is behind behaviour, clear and kind limits, boiling over and making up, listening and letting grow. Members try one thing a week and swap what works.',
  kind: 'education',
  openness: 'closed',
  minutes: 90,
  capacity: 14,
  consentRule: 'consent',
  plan: {
    need: 'Bringing up children is hard work for which hardly anybody is prepared and about which everybody has an opinion. Parents ask teachers and social workers about bedtimes, screens, homework, quarrels and their own temper, usually late and with shame. Many are alone with it. Sharing it with others makes it lighter, and small changes in everyday life often do more than long advice. Parents of the school are asked before each round what they wish for and at which hours they can come.',
    purpose:
      'The group strengthens parents in a warm and clear way of bringing up their children. They see what goes well, understand what is behind behaviour, set few limits and keep them without hurting, pause before they boil over, and make up. It is successful when members do at least two things differently at home and feel more confident, by their own judgement, and know where to get more help. It is not a test of parents and does not replace therapy or the protection of children.',
    composition:
      'Eight to fourteen adults who bring up children: mothers, fathers, grandparents, foster and step-parents, alone or in twos. A similar age of the children helps; two bands, such as five to nine and ten to fourteen, can be formed within the group. Parents who live apart come to different rounds, unless both ask to come together. Those who have been sent by an office are welcome and are treated as all others; what is reported about them is agreed in writing beforehand and is limited to their having been there.',
    structure:
      'Seven weekly meetings of ninety minutes with a break, in the evening or on a Saturday morning, closed after the second. Child care, food and an interpreter where needed decide on whether parents can come, and belong to the plan. Two facilitators, if possible one of them a parent from the community. Chairs in a circle, adult-sized. Each meeting has a round, something on the theme, something to try, and a task for the week. Short notes are kept without what is told about children.',
    content:
      'The themes build on each other: strengths, attention and praise, needs behind behaviour, limits, one’s own anger, listening and responsibility. Members try everything first with each other. Tasks are small and are spoken of in the next meeting, also when they failed. There is no single right way: what matters is that children are safe, loved and led. Hitting, shaming and frightening are named as harmful, without exposing anybody. The last evening celebrates what has grown.',
    'pre-group-contact':
      'Invitation by people whom parents trust, in the languages of the school. A call or short meeting asks what they hope for, about the ages of the children, and what they need in order to come. Limits of confidentiality, above all the duty to report harm to children, are explained before anybody tells anything, and again on the first evening. Violence between partners and danger in the home are asked about alone; then there is other help first. Consent is the member’s own, in writing.',
    'agency-context':
      'The school or centre gives room, food, child care and paid time for preparation. It is settled how a report of harm to a child is made, who decides and how the parent is told. Offices that send parents get a confirmation of attendance and nothing else. Teachers do not sit in the circle as listeners. Contacts to advice centres, help in violence, health care for children and parents, and debt advice are up to date. The evaluation goes to the host as figures only.',
    'social-context':
      'Ideas of obedience, closeness, independence, gender and of the part played by grandparents differ, and children grow up well in many ways. Parents who are watched more closely because of poverty, skin colour, migration or illness have reason to be careful with what they tell. Work in shifts, small flats and lack of money set limits to well-meant tips; tasks must cost nothing. Faith communities and relatives are partners. Disability or illness of a child or parent is thought of in every example.',
  },
  goals: [
    'Members see strengths in themselves and their children and feel less alone.',
    'Members give attention, listen and understand what is behind behaviour.',
    'Members set few, clear, kind limits and hand over responsibility.',
    'Members notice their own boiling point, pause, make up and find help.',
  ],
  norms: [
    'What is told here stays here.',
    'We do not judge each other or each other’s children.',
    'Advice only when somebody asks for it.',
    'We speak of children as if they could hear us.',
    'Everybody may pass.',
    'Coming late is better than not coming.',
  ],
  sessions: parentingSessions,
};
