import type { PlanAnswerFields } from '../../../shared/contract/plan.ts';
import type { PlanHeading } from '../../../shared/domain/plan-headings.ts';
import * as groups from '../groups.ts';
import * as norms from '../norms.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as plans from '../plans.ts';
import { listForGroup } from '../sessions.ts';

/**
 * The plans of the two practice groups: the student group's is settled, the caregivers' is still being written. Their
 * norms have a history, and some were seen kept or broken. All of it is invented.
 */
export function fillPlans(workspace: OpenWorkspace): void {
  const idOf = (name: string) => {
    const group = groups.list(workspace).find((candidate) => candidate.name.startsWith(name));
    if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
    return group.id;
  };
  planFriendshipGroup(workspace, idOf('Friendship group, grade 4'));
  planCaregiversCircle(workspace, idOf('Caregivers’ circle'));
}

function writePlan(
  workspace: OpenWorkspace,
  groupId: string,
  answers: Partial<Record<PlanHeading, Pick<PlanAnswerFields, 'text' | 'state'> & { reason?: string }>>,
  goals: readonly string[],
): void {
  for (const [heading, answer] of Object.entries(answers))
    plans.answer(workspace, {
      groupId,
      answer: { heading: heading as PlanHeading, reason: '', ...answer },
    });
  for (const text of goals) plans.addGoal(workspace, { groupId, text });
}

/** The sessions that were held, in order, by their days. */
function heldSessions(workspace: OpenWorkspace, groupId: string): { id: string; date: string }[] {
  return listForGroup(workspace, { groupId }).filter((session) => session.state === 'held');
}

function planFriendshipGroup(workspace: OpenWorkspace, groupId: string): void {
  const complete = (text: string) => ({ text, state: 'complete' as const });
  writePlan(
    workspace,
    groupId,
    {
      need: complete(
        'In September the lunch staff counted who sits alone on three days in a row: seven fourth graders on all three. Their teachers say the same children are chosen last and come back from recess in tears or in trouble. When asked, five of them said they would like to have one friend, and did not know how one begins. Talks one by one helped them to see what happens, and did not give them anybody to practise with.',
      ),
      purpose: complete(
        'Each member has somebody to sit with at lunch by the end of the group, and has tried out how to join in, how to listen, how to say no and how to make up again. Members would say: “We practise being friends.” It is not a punishment, and it is not for those who hurt others on purpose.',
      ),
      composition: complete(
        'Up to ten children of grade 4, from all three classes. Two or three who get along easily come as well, because they asked to and because the others can learn from them. Children who were in the same bullying incident are not placed together. One child came in the third week, new in town.',
      ),
      structure: complete(
        'Ten sessions of 40 minutes, once a week in Room 12, closed after the third session. Led by the social worker with the school psychologist; a student observes. The hour moves within the timetable so that nobody always misses the same class. No session on the training day.',
      ),
      content: complete(
        'A round at the beginning, one skill that is shown and tried out in small scenes, a game, a round at the end. Early on: names, norms, joining a game. In the middle: listening, saying no, quarrels and making up. At the end: standing up for somebody, looking back. Nobody has to tell or to touch; there is always a second way to take part.',
      ),
      'pre-group-contact': complete(
        'Teachers and families can refer, children can ask for themselves. Each child and a parent are met for a quarter of an hour: what the group is, what is told to whom, what is not. Parents sign, children say yes or no for themselves. Who finds no place is first on the list for spring, and has the lunch club meanwhile.',
      ),
      'agency-context': complete(
        'The principal has agreed to the room and the hour. Teachers know who comes and do not take the group away as a punishment. Notes are kept in Mezzo and not in the class file. What must be reported is reported to the principal first, and the child is told so. If one leader is away the other leads alone.',
      ),
      'social-context': complete(
        'Five languages are spoken at home; invitations go out in the language that the family reads. Looking somebody in the eye, standing close and speaking up mean different things in different families: we ask rather than correct. Two families cannot pick up late, so the group is within the school day.',
      ),
    },
    // its goals came with the curriculum
    [],
  );

  const [first, second, third, fourth, , , seventh, eighth] = heldSessions(workspace, groupId);
  if (!first || !second || !third || !fourth || !seventh || !eighth)
    throw new Error('the practice group lacks its held sessions');
  const add = (text: string, origin: 'stated' | 'emerged', agreedOn: string) =>
    norms.add(workspace, { groupId, text, origin, agreedOn }).id;
  const finish = add('We let people finish.', 'stated', first.date);
  const stays = add('What we hear here stays here.', 'stated', first.date);
  const pass = add('Everybody may pass.', 'stated', first.date);
  const phones = add('No toys on the table.', 'stated', first.date);
  const saved = add('We keep a chair for whoever comes late.', 'emerged', fourth.date);
  const hands = add('Hands up before we speak.', 'stated', first.date);
  norms.revise(workspace, {
    id: phones,
    text: 'Toys wait in the basket by the door.',
    revisedOn: third.date,
    keepsEarlier: true,
  });
  norms.drop(workspace, { id: hands, droppedOn: fourth.date });
  const seen = (normId: string, at: { id: string; date: string }, state: 'kept' | 'broken', remark = '') =>
    norms.sight(workspace, { normId, sessionId: at.id, seenOn: at.date, state, remark });
  for (const session of [second, fourth, seventh, eighth]) seen(finish, session, 'kept');
  seen(
    finish,
    third,
    'broken',
    'Two talked over each other in the quarrel scene; the group stopped by itself.',
  );
  seen(stays, seventh, 'broken', 'Something from session 6 was told at recess. We talked about it together.');
  seen(stays, eighth, 'kept');
  seen(pass, second, 'kept');
  seen(pass, fourth, 'kept');
  seen(phones, third, 'broken');
  seen(phones, seventh, 'kept');
  seen(saved, eighth, 'kept', 'They did it without being asked.');
}

function planCaregiversCircle(workspace: OpenWorkspace, groupId: string): void {
  writePlan(
    workspace,
    groupId,
    {
      need: {
        text: 'About forty families who use the library’s community desk look after a relative at home. Many say that they have not had an evening to themselves for months, and that friends stopped asking. The clinic’s course teaches care; nobody asks how the carers are.',
        state: 'complete',
      },
      purpose: {
        text: 'Caregivers meet others who know what it is like, find out what helps them, and leave a little lighter than they came. It works when people come again, and when they say that they asked somebody for help.',
        state: 'complete',
      },
      composition: {
        text: 'Adults who care for a relative at home, whatever the illness. Two of one family come in different months. Up to twelve; the circle is open, and newcomers meet one of us beforehand.',
        state: 'complete',
      },
      structure: {
        text: 'Every week, 90 minutes in the evening, library, upper floor (lift). Two leaders. Tea from half past six; we begin ten minutes later because buses are late.',
        state: 'complete',
      },
      content: {
        text: 'A round, one theme that was chosen the week before, and at the end one thing that each takes along. Still open: whether to invite the nurse once a month.',
        state: 'open',
      },
      'agency-context': {
        text: '',
        state: 'not-applicable',
        reason:
          'We are guests of the library and belong to no agency; the house rules are in the loan contract.',
      },
    },
    ['Each of us knows two people whom we can call.', 'Each of us has one evening a month to ourselves.'],
  );
  const [first, , , fourth, , sixth] = heldSessions(workspace, groupId);
  if (!first || !fourth || !sixth) throw new Error('the practice circle lacks its held sessions');
  const add = (text: string, origin: 'stated' | 'emerged', agreedOn: string | null) =>
    norms.add(workspace, { groupId, text, origin, agreedOn }).id;
  const advice = add('No advice unless somebody asks for it.', 'stated', first.date);
  add('What is said in the circle stays in the circle.', 'stated', first.date);
  add('Tears are all right.', 'emerged', fourth.date);
  add('Whoever must take a call goes out and comes back.', 'stated', null);
  const seen = (at: { id: string; date: string }, state: 'kept' | 'broken', remark = '') =>
    norms.sight(workspace, { normId: advice, sessionId: at.id, seenOn: at.date, state, remark });
  seen(fourth, 'broken', 'Three people knew a better doctor.');
  seen(sixth, 'kept');
}
