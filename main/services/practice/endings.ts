import { byLastRating, type MemberEndingFields, type StoryFields } from '../../../shared/contract/endings.ts';
import { addStep, get as getEnding, setStep } from '../endings/checklist.ts';
import { close } from '../endings/closing.ts';
import { saveMember } from '../endings/members.ts';
import { saveStory } from '../endings/story.ts';
import { saveSummary, summary } from '../endings/summary.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { listForGroup } from '../sessions.ts';

/**
 * The ends of the practice groups: the student group has begun to say goodbye, last term's group is closed with all
 * that belongs to it. All of it is invented.
 */
export function fillEndings(workspace: OpenWorkspace): void {
  const idOf = (name: string) => {
    const group = groups.list(workspace).find((candidate) => candidate.name.startsWith(name));
    if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
    return group.id;
  };
  beginTheEnding(workspace, idOf('Friendship group, grade 4'));
  closeEarlierGroup(workspace, idOf('Worry busters'));
}

type Said = Partial<MemberEndingFields>;

/** Says how it ends for members, by their given names. */
function sayOfMembers(workspace: OpenWorkspace, groupId: string, said: Readonly<Record<string, Said>>): void {
  for (const { personId, givenName } of getEnding(workspace, { groupId }).members) {
    const fields = said[givenName];
    if (fields) saveMember(workspace, { groupId, personId, fields });
  }
}

/** Session 8: the ending is spoken of for the first time, and two members' endings are written. */
function beginTheEnding(workspace: OpenWorkspace, groupId: string): void {
  const eighth = listForGroup(workspace, { groupId }).findLast(({ state }) => state === 'held');
  if (!eighth) throw new Error('the practice group lacks its held sessions');
  setStep(workspace, {
    groupId,
    key: 'feelings',
    doneOn: eighth.date,
    remark: 'Begun in session 8: two said it does not matter, and stayed the longest.',
  });
  addStep(workspace, { groupId, text: 'Ask the lunch staff to keep the round table free' });
  sayOfMembers(workspace, groupId, {
    Maya: {
      outcome: 'completed',
      gains: 'Waits until somebody has finished, and then says what she thinks.',
      next: 'Helps in the friendship group of grade 3 next term.',
      certificateLine: 'questions that everybody wanted to answer',
    },
    Mateo: {
      outcome: 'transfer',
      toWhom: 'Lunch club, grade 5',
      gains: 'Asks whether he may join in before he joins in.',
      next: 'Visits the lunch club together with one of us before the last session.',
      certificateLine: 'ideas for games that need nothing but us',
    },
  });
}

const story: StoryFields = {
  title: 'The worry busters',
  opening: 'We found out what worry is for, and what to do when there is too much of it.',
  path: (
    [
      ['icebreaker', 'Who we are'],
      ['emotion', 'Where worry lives in the body'],
      ['check-in', 'Breathing around a square'],
      ['problem-solving', 'The worry box'],
      ['role-play', 'One small brave step'],
      ['closing', 'What we take along'],
    ] as const
  ).map(([picture, words], place) => ({ number: place + 1, picture, words })),
  did: ['Drew our worry as an animal', 'Built a box for it', 'Invented four brave steps', 'Breathed slowly'],
  norms: ['Everybody may pass.', 'What is said here stays here.'],
  showsNumbers: true,
  closing: 'You can open the box whenever you like. You can close it, too.',
};

/** Last term's group: everything done, and the door closed. */
function closeEarlierGroup(workspace: OpenWorkspace, groupId: string): void {
  const { open } = getEnding(workspace, { groupId });
  const endedOn = open.lastHeldOn;
  if (endedOn === null) throw new Error('the earlier practice group lacks its held sessions');
  const completed = (gains: string, next: string, certificateLine: string): Said => ({
    outcome: 'completed',
    gains,
    next,
    certificateLine,
  });
  sayOfMembers(workspace, groupId, {
    Chloe: completed(
      'Names a worry before it is too large.',
      'Checks in with her teacher on Mondays.',
      'drawings that made worry look small',
    ),
    Emeka: completed(
      'Uses the square breath before a test, and tells others how.',
      'Nothing further is planned.',
      'calm when it was loud',
    ),
    Hana: {
      outcome: 'referral',
      toWhom: 'Family counselling, Elm Street',
      arrangedOn: endedOn,
      gains: 'Says when she would like to stop.',
      next: 'First appointment with her mother in the week after the group.',
      certificateLine: 'courage to say the first word',
    },
    Owen: completed(
      'Stayed in the room on the day that he wanted to leave.',
      'Joins the lunch club.',
      'jokes at the right moment',
    ),
  });
  for (const [key, remark] of [
    ['feelings', 'Last two sessions'],
    ['evaluation', 'Four smiling faces and one so-so, on paper'],
    ['story', 'Each took one home'],
    ['certificates', ''],
    ['notes', 'Kept on paper until this term'],
  ] as const)
    setStep(workspace, { groupId, key, doneOn: endedOn, remark });
  saveStory(workspace, { groupId, fields: story, wordsSeen: true });
  close(workspace, {
    groupId,
    endedOn,
    leaving: open.memberships.map(({ membershipId }) => ({ membershipId, reason: 'Completed the group' })),
    planned: 'cancel',
    cancelReason: '',
    goalReason: open.goals > 0 ? byLastRating : null,
  });
  const { proposed } = summary(workspace, { groupId });
  saveSummary(workspace, {
    groupId,
    sections: proposed
      .map((section) =>
        section.key === 'recommendations'
          ? {
              ...section,
              text: 'The group should be offered again in spring, with six sessions and not more than five members. Teachers ask for a short talk on what to do in class.',
            }
          : section,
      )
      .filter(({ text }) => text !== ''),
  });
}
