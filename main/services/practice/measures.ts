import type {
  MeasureFields,
  MeasureItemFields,
  Occasion,
  Rater,
  Rhythm,
} from '../../../shared/contract/measures.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { listMarks } from '../../repositories/attendance.ts';
import { findMeasure, insertUse } from '../../repositories/measures.ts';
import { insertScore, putAnswer, type ScoreKey } from '../../repositories/scores.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import { insertNewMeasure } from '../measures/measures.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import * as roster from '../roster.ts';
import * as sessions from '../sessions.ts';
import { weeksFrom } from './calendar.ts';
import {
  caregiverWeeks,
  friendshipDays,
  seenBefore,
  seenInClass,
  seenMeanwhile,
  studentCoping,
  worryDays,
} from './measure-story.ts';

const plainItem: MeasureItemFields = {
  id: null,
  text: '',
  answer: 'number',
  low: 0,
  high: 10,
  lowWord: '',
  highWord: '',
  words: [],
  isReversed: false,
};
const plain: Omit<MeasureFields, 'name' | 'items'> = {
  kind: 'check-in',
  better: 'increase',
  scoring: 'sum',
  cutOffs: [],
  source: '',
  instructions: '',
  needsConsent: false,
};

const often = (text: string, isReversed = false): MeasureItemFields => ({
  ...plainItem,
  text,
  answer: 'words',
  low: 1,
  high: 4,
  words: ['never', 'sometimes', 'often', 'always'],
  isReversed,
});

const written = {
  today: {
    ...plain,
    name: 'How was today for me',
    items: [
      {
        ...plainItem,
        text: 'How was the group for you today?',
        lowWord: 'not good at all',
        highWord: 'very good',
      },
    ],
  },
  inClass: {
    ...plain,
    name: 'Seen in class',
    scoring: 'mean',
    instructions: 'For a teacher: think of the last two weeks in your class.',
    items: [
      often('Works together with others.'),
      often('Calms down within a few minutes after being upset.'),
      often('Is drawn into quarrels.', true),
    ],
  },
  week: {
    ...plain,
    name: 'How heavy the week was',
    better: 'decrease',
    items: [
      {
        ...plainItem,
        text: 'How heavy was this week for you?',
        lowWord: 'light',
        highWord: 'hardly bearable',
      },
    ],
  },
  coping: {
    ...plain,
    name: 'Coping score (example)',
    kind: 'score',
    scoring: 'entered',
    items: [{ ...plainItem, answer: 'score', low: 0, high: 40 }],
    cutOffs: [
      { value: 0, label: 'lower' },
      { value: 14, label: 'middle' },
      { value: 27, label: 'higher' },
    ],
    source: 'Invented for practice: no such instrument exists.',
  },
} satisfies Record<string, MeasureFields>;

/** The measures of the practice groups and what was scored with them, in one change. Everything is invented. */
export function fillMeasures(workspace: OpenWorkspace): void {
  change(workspace, { action: 'measure.create', objectType: 'workspace' }, (db) => {
    const ids = Object.fromEntries(
      Object.entries(written).map(([key, fields]) => [key, insertNewMeasure(workspace, db, fields)]),
    ) as Record<keyof typeof written, string>;
    const students = open(workspace, db, 'Friendship group, grade 4');
    use(students, [
      [ids.today, 'each-session'],
      [ids.inClass, 'first-and-last', 'teacher'],
      [ids.coping, 'first-and-last'],
    ]);
    eachSession(students, ids.today, friendshipDays);
    const teacher = { rater: 'teacher', raterName: 'Ms Duarte' } as const;
    rateOnce(students, ids.inClass, seenInClass, teacher);
    rateWeekly(students, ids.inClass, teacher);
    rateOnce(students, ids.coping, studentCoping, { rater: 'member', raterName: '' });
    const caregivers = open(workspace, db, 'Caregivers’ circle');
    use(caregivers, [[ids.week, 'each-session']]);
    eachSession(caregivers, ids.week, caregiverWeeks);
    const worriers = open(workspace, db, 'Worry busters, grade 5');
    use(worriers, [
      [ids.today, 'each-session'],
      [ids.coping, 'first-and-last'],
    ]);
    eachSession(worriers, ids.today, worryDays.today);
    beforeAndAfter(worriers, ids.coping, worryDays.coping);
  });
}

interface PracticeGroup {
  workspace: OpenWorkspace;
  db: WritableDatabase;
  id: string;
  held: { id: string; date: string }[];
  idOf: (givenName: string) => string;
  attended: (sessionId: string, personId: string) => boolean;
}

function open(workspace: OpenWorkspace, db: WritableDatabase, name: string): PracticeGroup {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
  const people = roster.list(workspace, { groupId: group.id }).map(({ person }) => person);
  const there = new Set(
    listMarks(db, group.id).flatMap(({ sessionId, personId, status }) =>
      isAttended(status) ? [`${sessionId} ${personId}`] : [],
    ),
  );
  return {
    workspace,
    db,
    id: group.id,
    held: sessions.listForGroup(workspace, { groupId: group.id }).filter(({ state }) => state === 'held'),
    idOf: (givenName) => {
      const person = people.find((candidate) => candidate.givenName === givenName);
      if (!person) throw new Error(`the practice group lacks ${givenName}`);
      return person.id;
    },
    attended: (sessionId, personId) => there.has(`${sessionId} ${personId}`),
  };
}

function use(
  { workspace, db, id: groupId }: PracticeGroup,
  used: readonly (readonly [string, Rhythm, Rater?])[],
): void {
  for (const [place, [measureId, rhythm, rater = 'member']] of used.entries())
    insertUse(db, { id: workspace.newId(), groupId, measureId, rhythm, rater, position: place + 1 });
}

/** A number for each session held, in order; who was away answered nothing, whatever stands in the row. */
function eachSession(
  group: PracticeGroup,
  measureId: string,
  rows: Readonly<Record<string, readonly (number | null)[]>>,
): void {
  for (const [givenName, values] of Object.entries(rows)) {
    const personId = group.idOf(givenName);
    for (const [place, session] of group.held.entries()) {
      const value = values[place] ?? null;
      if (value === null || !group.attended(session.id, personId)) continue;
      const key = keyOf(group, measureId, personId, session, 'regular');
      score(group, { ...key, rater: 'member', raterName: '' }, [value]);
    }
  }
}

/** A rating of before, in the week before the first session held. */
function rateOnce(
  group: PracticeGroup,
  measureId: string,
  rows: Readonly<Record<string, readonly number[]>>,
  by: { rater: Rater; raterName: string },
): void {
  const [first] = group.held;
  if (!first) return;
  for (const [givenName, values] of Object.entries(rows)) {
    const day = { id: null, date: weeksFrom(first.date, -1) };
    const key = keyOf(group, measureId, group.idOf(givenName), day, 'pre');
    score(group, { ...key, ...by }, values);
  }
}

/** Ratings week by week: those before the one of `rateOnce`, and those beside the sessions held. */
function rateWeekly(group: PracticeGroup, measureId: string, by: { rater: Rater; raterName: string }): void {
  const [first] = group.held;
  if (!first) return;
  for (const [givenName, weeks] of Object.entries(seenBefore))
    for (const [place, values] of weeks.entries())
      if (values) rateOn(givenName, weeksFrom(first.date, place - weeks.length - 1), values);
  for (const [givenName, weeks] of Object.entries(seenMeanwhile))
    for (const [place, values] of weeks.entries()) {
      const session = group.held[place];
      if (values && session) rateOn(givenName, session.date, values);
    }

  function rateOn(givenName: string, date: string, values: readonly number[]) {
    const key = keyOf(group, measureId, group.idOf(givenName), { id: null, date }, 'regular');
    score(group, { ...key, ...by }, values);
  }
}

/** Before, after, and how it was before as seen from the end. */
function beforeAndAfter(
  group: PracticeGroup,
  measureId: string,
  rows: Readonly<Record<string, readonly [pre: number, post: number, retrospective: number | null]>>,
): void {
  const [first] = group.held;
  const last = group.held.at(-1);
  if (!first || !last) return;
  for (const [givenName, [pre, post, retrospective]] of Object.entries(rows)) {
    const personId = group.idOf(givenName);
    const by = { rater: 'member' as const, raterName: '' };
    score(group, { ...keyOf(group, measureId, personId, first, 'pre'), ...by }, [pre]);
    score(group, { ...keyOf(group, measureId, personId, last, 'post'), ...by }, [post]);
    if (retrospective !== null)
      score(group, { ...keyOf(group, measureId, personId, last, 'retrospective'), ...by }, [retrospective]);
  }
}

function keyOf(
  { id: groupId }: PracticeGroup,
  measureId: string,
  personId: string,
  session: { id: string | null; date: string },
  occasion: Occasion,
) {
  return { groupId, measureId, personId, sessionId: session.id, takenOn: session.date, occasion };
}

function score({ workspace, db }: PracticeGroup, key: ScoreKey, values: readonly number[]): void {
  const id = workspace.newId();
  const source = key.occasion === 'regular' ? 'passed-around' : 'entered';
  insertScore(db, { id, ...key, source, remark: '', consentReason: '', answers: [] }, now(workspace));
  for (const [place, item] of findMeasure(db, key.measureId)!.items.entries()) {
    const value = values[place];
    if (value !== undefined) putAnswer(db, { id: workspace.newId(), scoreId: id, itemId: item.id, value });
  }
}
