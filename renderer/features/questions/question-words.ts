import type { TFunction } from 'i18next';
import type {
  QuestionField,
  QuestionFigure,
  QuestionNumber,
  QuestionTopic,
} from '../../../shared/domain/question.ts';

/** A thing by itself, and in the middle of a sentence. */
interface Named {
  name: string;
  phrase: string;
}

/** A topic, and what one record of it is. */
export function topicWords(topic: QuestionTopic, t: TFunction): { name: string; record: string } {
  switch (topic) {
    case 'attendance':
      return {
        name: t('Attendance'),
        record: t('One record is the place of a member at a session that was held.'),
      };
    case 'notes':
      return {
        name: t('Notes'),
        record: t('One record is a note that was begun, of a group or of a member.'),
      };
    case 'goals':
      return { name: t('Goals'), record: t('One record is a goal, where it stands by its last rating.') };
    case 'ratings':
      return { name: t('Ratings of goals'), record: t('One record is a rating of a goal.') };
    case 'scores':
      return { name: t('Scores of measures'), record: t('One record is a score of a measure.') };
  }
}

export function fieldWords(field: QuestionField, t: TFunction): Named {
  switch (field) {
    case 'group':
      return { name: t('Group'), phrase: t('group') };
    case 'group-kind':
      return { name: t('Kind of group'), phrase: t('kind of group') };
    case 'facilitator':
      return { name: t('Facilitator'), phrase: t('facilitator') };
    case 'member':
      return { name: t('Member'), phrase: t('member') };
    case 'grade':
      return { name: t('Grade'), phrase: t('grade') };
    case 'session':
      return { name: t('Session'), phrase: t('session') };
    case 'weekday':
      return { name: t('Weekday'), phrase: t('weekday') };
    case 'month':
      return { name: t('Month'), phrase: t('month') };
    case 'school-year':
      return { name: t('School year'), phrase: t('school year') };
    case 'status':
      return { name: t('Mark'), phrase: t('mark') };
    case 'note-kind':
      return { name: t('Kind of note'), phrase: t('kind of note') };
    case 'note-status':
      return { name: t('Draft or signed'), phrase: t('standing of the note') };
    case 'author':
      return { name: t('Author'), phrase: t('author') };
    case 'note-format':
      return { name: t('Format'), phrase: t('format') };
    case 'timeliness':
      return { name: t('Signed in time'), phrase: t('signing') };
    case 'goal-owner':
      return { name: t('Whose goal'), phrase: t('owner of the goal') };
    case 'goal-status':
      return { name: t('Open or closed'), phrase: t('standing of the goal') };
    case 'goal':
      return { name: t('Goal'), phrase: t('goal') };
    case 'level':
      return { name: t('Level'), phrase: t('level') };
    case 'direction':
      return { name: t('Since the beginning'), phrase: t('direction') };
    case 'tag':
      return { name: t('Competence'), phrase: t('competence') };
    case 'rater':
      return { name: t('Rated by'), phrase: t('rater') };
    case 'measure':
      return { name: t('Measure'), phrase: t('measure') };
    case 'occasion':
      return { name: t('Occasion'), phrase: t('occasion') };
  }
}

/** A number of a record, or its day, as it heads a column. */
export function numberName(number: QuestionNumber | 'day', t: TFunction): string {
  switch (number) {
    case 'day':
      return t('Day');
    case 'minutes':
      return t('Minutes');
    case 'days-to-sign':
      return t('Days until signed');
    case 'days-unsigned':
      return t('Days without a signature');
    case 'baseline':
      return t('At the beginning');
    case 'change':
      return t('Change');
    case 'score':
      return t('Score');
  }
}

const figureNames: Readonly<Record<QuestionFigure, (t: TFunction) => string>> = {
  places: (t) => t('Places'),
  recorded: (t) => t('Recorded'),
  attended: (t) => t('Attended'),
  'attended-share': (t) => t('Share attended'),
  absent: (t) => t('Absent'),
  late: (t) => t('Late'),
  'left-early': (t) => t('Left early'),
  excused: (t) => t('Excused'),
  unexcused: (t) => t('Unexcused'),
  'not-recorded': (t) => t('Not recorded'),
  minutes: (t) => t('Minutes of members, together'),
  'mean-minutes': (t) => t('Minutes on average'),
  sessions: (t) => t('Sessions'),
  members: (t) => t('Members'),
  notes: (t) => t('Notes'),
  signed: (t) => t('Signed'),
  drafts: (t) => t('Drafts'),
  'signed-share': (t) => t('Share signed'),
  'mean-days-to-sign': (t) => t('Days until signed, on average'),
  goals: (t) => t('Goals'),
  rated: (t) => t('Rated'),
  'at-expected': (t) => t('As expected or more'),
  'at-expected-share': (t) => t('Share as expected or more'),
  up: (t) => t('Up'),
  same: (t) => t('The same'),
  down: (t) => t('Down'),
  'mean-change': (t) => t('Change on average'),
  ratings: (t) => t('Ratings'),
  'mean-level': (t) => t('Level on average'),
  scores: (t) => t('Scores'),
  mean: (t) => t('Mean'),
  median: (t) => t('Median'),
  lowest: (t) => t('Lowest'),
  highest: (t) => t('Highest'),
  deviation: (t) => t('Standard deviation'),
  'mean-member-change': (t) => t('Change of members, on average'),
};

/** A figure as it heads a column. */
export function figureName(figure: QuestionFigure, t: TFunction): string {
  return figureNames[figure](t);
}

/** Of how many a figure is: heads the column of its denominators. */
interface Base {
  name: string;
  /** The figure that says the same, where it is shown. */
  figure: QuestionFigure | null;
}

/** Null where a figure is of nothing but its line. */
export function baseWords(figure: QuestionFigure, topic: QuestionTopic, t: TFunction): Base | null {
  switch (figure) {
    case 'recorded':
    case 'not-recorded':
      return { name: t('of places'), figure: 'places' };
    case 'attended':
    case 'attended-share':
    case 'absent':
    case 'late':
    case 'left-early':
    case 'excused':
    case 'unexcused':
    case 'minutes':
      return { name: t('of recorded'), figure: 'recorded' };
    case 'mean-minutes':
      return { name: t('of times there'), figure: 'attended' };
    case 'signed':
    case 'drafts':
    case 'signed-share':
      return { name: t('of notes'), figure: 'notes' };
    case 'mean-days-to-sign':
      return { name: t('of signed'), figure: 'signed' };
    case 'rated':
      return { name: t('of goals'), figure: 'goals' };
    case 'up':
    case 'same':
    case 'down':
    case 'mean-change':
      return { name: t('of compared'), figure: null };
    case 'at-expected':
    case 'at-expected-share':
      return { name: t('of rated'), figure: topic === 'goals' ? 'rated' : 'ratings' };
    case 'mean-level':
      return { name: t('of ratings'), figure: 'ratings' };
    case 'mean':
    case 'median':
    case 'lowest':
    case 'highest':
    case 'deviation':
      return { name: t('of scores'), figure: 'scores' };
    case 'mean-member-change':
      return { name: t('of members compared'), figure: null };
    default:
      return null;
  }
}
