import type { RoundFields } from '../../../shared/contract/sociometry.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/sociometry.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as roster from '../roster.ts';
import * as sessions from '../sessions.ts';
import { insertNewRound } from '../sociometry/rounds.ts';

/** After how many sessions a round was held, and who chose whom, in order; null: was away and has not been asked. */
interface InventedRound {
  afterSession: number;
  remarks: string;
  answers: Readonly<Record<string, readonly string[] | null>>;
}

/**
 * The student group's story in three rounds: Layla (written in Arabic) is alone at first, is reached by one, then chosen
 * by two; two pairs find each other and become four who all choose each other; after the shove over a marker Liam and
 * Teo make up.
 */
const friendshipRounds: readonly InventedRound[] = [
  {
    afterSession: 2,
    remarks: 'On paper, folded, before break. Nobody saw the answers.',
    answers: {
      Maya: ['Zoë', 'Liam'],
      Zoë: ['Maya', 'Ali'],
      Ali: ['Noam', 'Maya'],
      Noam: ['Ali', 'Teo'],
      Liam: ['Teo', 'Minh'],
      Teo: ['Maya', 'Keoni'],
      ليلى: [],
      Minh: null,
      Keoni: null,
    },
  },
  {
    afterSession: 5,
    remarks: '',
    answers: {
      Maya: ['Zoë', 'Ali'],
      Zoë: ['Maya', 'Noam', 'ليلى'],
      Ali: ['Noam', 'Maya'],
      Noam: ['Ali', 'Zoë'],
      Liam: ['Teo', 'Maya'],
      Teo: ['Liam', 'Maya'],
      ليلى: ['Zoë'],
      Minh: ['Keoni', 'Liam'],
      Keoni: ['Minh'],
      Jonas: null,
    },
  },
  {
    afterSession: 8,
    remarks: 'Asked with the end in view: pairs for the last two sessions are made from it.',
    answers: {
      Maya: ['Zoë', 'Ali', 'Noam'],
      Zoë: ['Maya', 'Noam', 'Ali'],
      Ali: ['Noam', 'Maya', 'Zoë'],
      Noam: ['Ali', 'Zoë', 'Maya'],
      Liam: ['Teo', 'Jonas'],
      Teo: ['Liam', 'ليلى'],
      Jonas: ['Liam', 'ليلى'],
      ليلى: ['Jonas', 'Zoë'],
      Minh: null,
    },
  },
];

const asked: Omit<RoundFields, 'takenOn' | 'sessionId' | 'remarks'> = {
  criterion: 'With whom would you like to work in pairs next time?',
  choiceLimit: 3,
  isRanked: true,
  allowsRejections: false,
};

/** Sociometric rounds of the practice groups: three of the students, one of the caregivers. */
export function fillRounds(workspace: OpenWorkspace): void {
  const all = groups.list(workspace);
  const students = all.find(({ name }) => name === 'Friendship group, grade 4');
  const caregivers = all.find(({ name }) => name === 'Caregivers’ circle');
  change(workspace, { action: 'round.create', objectType: 'round' }, (db) => {
    if (students) for (const round of friendshipRounds) writeRound(workspace, db, students.id, round);
    if (caregivers) writeCaregivers(workspace, db, caregivers.id);
  });
}

function writeRound(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  { afterSession, remarks, answers }: InventedRound,
): void {
  const idOf = membersByName(workspace, groupId);
  const session = sessions
    .listForGroup(workspace, { groupId })
    .find(({ number, state }) => number === afterSession && state !== 'cancelled');
  if (!session) throw new Error(`the practice group lacks its session ${afterSession}`);
  const id = workspace.newId();
  const fields = { ...asked, sessionId: session.id, takenOn: addDays(session.date, 1), remarks };
  insertNewRound(workspace, db, { id, groupId, fields, personIds: Object.keys(answers).map(idOf) });
  for (const [name, chosen] of Object.entries(answers))
    if (chosen !== null) answerFor(workspace, db, id, idOf(name), chosen.map(idOf), true);
}

/** Four who call each other on a hard evening, and one who is new among them. */
function writeCaregivers(workspace: OpenWorkspace, db: WritableDatabase, groupId: string): void {
  const day = sessions.listForGroup(workspace, { groupId }).findLast(({ state }) => state === 'held')?.date;
  const personIds = roster
    .list(workspace, { groupId })
    .filter(
      ({ state, leftOn, joinedOn }) =>
        state === 'member' && leftOn === null && (joinedOn ?? '') <= (day ?? ''),
    )
    .map(({ person }) => person.id);
  if (day === undefined || personIds.length < 4) return;
  const id = workspace.newId();
  const fields = {
    criterion: 'Whom would you call on a hard evening?',
    takenOn: day,
    sessionId: null,
    choiceLimit: null,
    isRanked: false,
    allowsRejections: false,
    remarks: '',
  };
  insertNewRound(workspace, db, { id, groupId, fields, personIds });
  const [first, second, third, ...others] = personIds as [string, string, string, ...string[]];
  answerFor(workspace, db, id, first, [second, third]);
  answerFor(workspace, db, id, second, [first, third]);
  answerFor(workspace, db, id, third, [first, second]);
  for (const [place, personId] of others.entries())
    answerFor(workspace, db, id, personId, place === others.length - 1 ? [] : [third]);
}

function answerFor(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  roundId: string,
  fromId: string,
  chosen: readonly string[],
  isRanked = false,
): void {
  rows.setAnswered(db, roundId, fromId, true);
  for (const [place, toId] of chosen.entries())
    rows.insertChoice(db, {
      id: workspace.newId(),
      roundId,
      fromId,
      toId,
      valence: 'positive',
      rank: isRanked ? place + 1 : null,
    });
}

function membersByName(workspace: OpenWorkspace, groupId: string): (name: string) => string {
  const people = roster.list(workspace, { groupId }).map(({ person }) => person);
  return (name) => {
    const found = people.find(({ preferredName, givenName }) => preferredName === name || givenName === name);
    if (!found) throw new Error(`nobody in the practice group is called ${name}`);
    return found.id;
  };
}
