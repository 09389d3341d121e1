import type { ObservationFields } from '../../../shared/contract/acts.ts';
import type { DebriefFields, JudgementFields, RecordingRow } from '../../../shared/contract/looking-back.ts';
import * as groups from '../groups.ts';
import * as climate from '../looking-back/climate.ts';
import * as debriefs from '../looking-back/debriefs.ts';
import * as recordings from '../looking-back/process-recordings.ts';
import * as stages from '../looking-back/stages.ts';
import { observe } from '../observations.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as roster from '../roster.ts';
import * as sessions from '../sessions.ts';

type Judged = Pick<JudgementFields, 'stage' | 'signs' | 'confidence' | 'remark'>;
/** A role or factor, and the given name of the member; nobody: in the group as a whole. */
type Seen = [kind: 'role' | 'factor', code: string, givenName: string | null, remark?: string];

interface LookedBack {
  judged?: Judged;
  /** Answers to the questions in their order. */
  climate: readonly number[];
  debrief?: Partial<DebriefFields>;
  seen: readonly Seen[];
}

const questions = [
  { text: 'How safe did it feel to speak?', lowWord: 'nobody dared', highWord: 'everybody dared' },
  { text: 'How warm were they with each other?', lowWord: 'cool', highWord: 'warm' },
  { text: 'How much did the group do by itself?', lowWord: 'I led it all', highWord: 'it led itself' },
];

/** What the leaders of the practice groups made of their sessions afterwards: the students' group goes through all stages. */
export function fillLookingBack(workspace: OpenWorkspace): void {
  climate.addQuestions(workspace, { questions });
  const students = lookBack(workspace, 'Friendship group, grade 4', studentGroup);
  lookBack(workspace, 'Caregivers’ circle', caregivers);
  const fifth = students[4];
  if (fifth !== undefined)
    recordings.create(workspace, {
      sessionId: fifth,
      fields: { author: 'Jules Carter', rows: [...exchanges], closing: closingRemark },
    });
}

/** Writes it down for the sessions held, in their order; answers their ids. */
function lookBack(workspace: OpenWorkspace, groupName: string, story: readonly LookedBack[]): string[] {
  const group = groups.list(workspace).find((candidate) => candidate.name === groupName);
  if (!group) throw new Error(`the practice workspace lacks the group ${groupName}`);
  const people = roster.list(workspace, { groupId: group.id }).map((entry) => entry.person);
  const idOf = (givenName: string) => {
    const person = people.find((candidate) => candidate.givenName === givenName);
    if (!person) throw new Error(`the practice group lacks ${givenName}`);
    return person.id;
  };
  const asked = climate.questions(workspace);
  const held = sessions
    .listForGroup(workspace, { groupId: group.id })
    .filter((session) => session.state === 'held');
  for (const [place, { id: sessionId, date }] of held.entries()) {
    const told = story[place];
    if (!told) continue;
    if (told.judged)
      stages.judge(workspace, {
        groupId: group.id,
        judgement: { sessionId, judgedOn: date, model: 'garland-jones-kolodny', ...told.judged },
      });
    for (const [order, value] of told.climate.entries())
      climate.rate(workspace, { sessionId, questionId: asked[order]!.id, value });
    if (told.debrief) debriefs.save(workspace, { sessionId, debrief: { ...silence, ...told.debrief } });
    for (const [kind, code, givenName, remark = ''] of told.seen) {
      const personId = givenName === null ? null : idOf(givenName);
      const seen: ObservationFields = { kind, code, personId, remark };
      observe(workspace, { ...seen, sessionId, atMs: null, source: 'recalled' });
    }
  }
  return held.map((session) => session.id);
}

const silence: DebriefFields = { worked: '', stuck: '', splitOfRoles: '', silent: '', nextStep: '' };

const studentGroup: readonly LookedBack[] = [
  {
    judged: {
      stage: 'pre-affiliation',
      signs: ['approach-and-avoidance', 'wary', 'talk-through-leader'],
      confidence: 3,
      remark: 'They looked at the door as often as at each other.',
    },
    climate: [3, 3, 0],
    debrief: {
      worked: 'The name game with the ball of wool. Everybody laughed once.',
      stuck: 'Nearly all talk went through us; nobody asked another child anything.',
      splitOfRoles: 'One led, one sat beside those who were new to each other.',
      silent: 'ليلى, Minh',
      nextStep: 'A round in pairs first, so that nobody has to begin before all.',
    },
    seen: [
      ['role', 'follower', 'ليلى'],
      ['factor', 'hope', null, '“Maybe somebody will sit with me.”'],
    ],
  },
  {
    climate: [4, 4, 1],
    debrief: {
      worked: 'Pairs: even the quiet ones had something to tell.',
      stuck: 'Coming back into the circle took five minutes.',
      nextStep: 'A sign for coming back that they choose.',
      silent: 'ليلى',
    },
    seen: [
      ['role', 'information-giver', 'Maya'],
      ['factor', 'socializing-techniques', null],
    ],
  },
  {
    judged: {
      stage: 'power-and-control',
      signs: ['testing-rules', 'testing-leader', 'bids-for-status'],
      confidence: 2,
      remark: 'Who holds the marker holds the floor: the shove was about that.',
    },
    climate: [3, 3, 2],
    debrief: {
      worked: 'Stopping at once, and both boys telling what they had wanted.',
      stuck: 'Two of them took most of the time; the others waited for us to stop it.',
      splitOfRoles:
        'Each of us went to the window with one; nobody stayed with the group. Next time one stays.',
      silent: 'ليلى',
      nextStep: 'Bring back “We ask before we take” before anything else.',
    },
    seen: [
      ['role', 'dominator', 'Liam'],
      ['role', 'recognition-seeker', 'Mateo'],
      ['role', 'harmonizer', 'Aaliyah'],
    ],
  },
  {
    climate: [4, 4, 3],
    debrief: {
      worked: 'The norm about the marker: they wanted to write it themselves.',
      stuck: 'Liam tested the basket by the door three times.',
      nextStep: 'Give the two strong voices a task: time keeper, and keeper of the basket.',
    },
    seen: [
      ['role', 'standard-setter', 'Maya'],
      ['role', 'dominator', 'Liam'],
      ['role', 'gatekeeper', 'Noam', '“Let Jonas say it too.”'],
    ],
  },
  {
    judged: {
      stage: 'intimacy',
      signs: ['disclosure', 'planning-together'],
      confidence: 2,
      remark: 'Saying no turned into telling when one could not.',
    },
    climate: [6, 6, 4],
    debrief: {
      worked: 'The scene with the sandwich: ليلى said “no” aloud, and the others clapped.',
      stuck: 'Hard to end; three had more to tell.',
      nextStep: 'Leave ten minutes for the closing round.',
    },
    seen: [
      ['role', 'initiator', 'ليلى', 'Her first turn without being asked'],
      ['role', 'encourager', 'Aaliyah'],
      ['factor', 'universality', null, '“Me too” went around the circle'],
    ],
  },
  {
    climate: [7, 7, 5],
    debrief: {
      worked: 'Ms Duarte as a guest: they explained their norms to her.',
      stuck: 'Two wanted to be the one who helps Jonas.',
      nextStep: 'Let them lead the check-in next time.',
      silent: 'Nobody',
    },
    seen: [
      ['role', 'encourager', 'Aaliyah'],
      ['role', 'information-giver', 'Jonas'],
      ['factor', 'altruism', 'Noam'],
      ['factor', 'cohesiveness', null],
    ],
  },
  {
    judged: {
      stage: 'differentiation',
      signs: ['differences-accepted', 'roles-move', 'runs-itself'],
      confidence: 2,
      remark: 'They ran the check-in without us. Somebody had told outside; they settled that too.',
    },
    climate: [7, 8, 8],
    debrief: {
      worked: 'We said almost nothing for twelve minutes.',
      stuck: 'What was told at recess hurt; it came up late.',
      splitOfRoles: 'Both of us at the edge. It felt odd, and right.',
      nextStep: 'Tell the countdown: three more times with today.',
    },
    seen: [
      ['role', 'orienter', 'Maya'],
      ['role', 'harmonizer', 'Liam', 'He who used to be in the middle of it'],
      ['factor', 'interpersonal-learning', 'Mateo'],
    ],
  },
  {
    judged: {
      stage: 'separation',
      signs: ['back-to-old-ways', 'denial-of-the-end'],
      confidence: 2,
      remark: 'After the countdown two went back to the old quarrel about the marker.',
    },
    climate: [6, 7, 6],
    debrief: {
      worked: 'Saying the number aloud, and a card for each to fill until the end.',
      stuck: '“It is not really over, is it?” came four times.',
      nextStep: 'Plan the goodbye with them, not for them.',
    },
    seen: [
      ['role', 'dominator', 'Mateo'],
      ['role', 'evaluator', 'Jonas'],
      ['factor', 'existential-factors', null, 'Good things end'],
    ],
  },
];

const caregivers: readonly LookedBack[] = [
  {
    judged: {
      stage: 'pre-affiliation',
      signs: ['weighing-the-cost', 'wary'],
      confidence: 2,
      remark: '',
    },
    climate: [5, 5, 1],
    seen: [['factor', 'universality', 'Rosa']],
  },
  { climate: [5, 6, 2], seen: [['role', 'information-seeker', 'Patrick']] },
  { climate: [5, 5, 2], seen: [] },
  {
    judged: {
      stage: 'pre-affiliation',
      signs: ['approach-and-avoidance'],
      confidence: 1,
      remark: 'One came and two went: it begins again each time.',
    },
    climate: [4, 6, 3],
    debrief: {
      worked: 'The nurse answered what people had not dared to ask their doctor.',
      stuck: 'Advice nobody had asked for.',
      nextStep: 'Say the norm about advice at the beginning.',
    },
    seen: [
      ['role', 'opinion-giver', 'Patrick'],
      ['factor', 'information', null],
    ],
  },
  { climate: [6, 7, 4], seen: [['factor', 'catharsis', 'Thandiwe']] },
  { climate: [7, 7, 5], seen: [['role', 'encourager', 'Rosa']] },
];

const exchanges: readonly RecordingRow[] = [
  {
    said: 'Facilitator: “Who would like to try saying no to Noam’s sandwich?” Nobody moves. M. looks at L. I look at my notes.',
    process: 'They wait for somebody to go first. The two who usually do so look at each other and grin.',
    feelings: 'I wanted to jump in and volunteer. My neck was hot.',
    analysis: 'A silence of eight seconds is long only for me. It is theirs to end.',
    skills: 'Waiting. Looking at all of them, not at one.',
    comment: 'Good that you stayed with it. What told you that it was eight seconds?',
    competencies: ['engage'],
  },
  {
    said: 'L.: “I can.” She stands up. “No. Thank you. I have my own.” A. claps, then all clap.',
    process: 'The one who has been silent speaks before everybody, and the group holds her.',
    feelings: 'I had tears in my eyes and was ashamed of it.',
    analysis:
      'Intimacy, I think: they are glad for her and not only with her. Three weeks ago they would have laughed.',
    skills: 'I said only: “That was clear.” Naming what was done, not praising the person.',
    comment: 'Yes. And notice who clapped first: she has been looking after L. since session 3.',
    competencies: ['engage', 'assess'],
  },
  {
    said: 'T.: “But what if they get mad?” Me: “What would help you then?” T. to M.: “You could stand next to me.”',
    process: 'The question comes to me, the answer goes to another member.',
    feelings: 'Proud, and a little out of work.',
    analysis:
      'Handing the question back let it go around. It could have gone wrong if nobody had been ready.',
    skills: 'Redirecting to the group.',
    comment: '',
    competencies: ['intervene'],
  },
];

const closingRemark =
  'You let the group do its work. For next time: write down one thing you would measure to know whether saying no has become easier for them.';
