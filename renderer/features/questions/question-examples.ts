import type { TFunction } from 'i18next';
import type { Question, QuestionTopic } from '../../../shared/domain/question.ts';
import { changedQuestion, newQuestion } from './building.ts';

export interface QuestionExample {
  /** Its own, in addresses. */
  key: string;
  name: string;
  question: Question;
}

/** Questions to begin with, as they are asked in schools and agencies; each can be changed and saved. */
export function questionExamples(t: TFunction): QuestionExample[] {
  return [
    {
      key: 'missed-three',
      name: t('Who missed three or more sessions this month'),
      question: asked('attendance', {
        span: 'this-month',
        groupBy: ['member'],
        figures: ['absent', 'excused', 'unexcused', 'recorded'],
        rowsWhere: [{ figure: 'absent', low: 3, high: null }],
        sort: { by: 'absent', direction: 'down' },
      }),
    },
    {
      key: 'weekdays',
      name: t('Attendance by weekday'),
      question: asked('attendance', {
        groupBy: ['weekday'],
        figures: ['attended-share', 'attended', 'unexcused', 'sessions'],
      }),
    },
    {
      key: 'minutes',
      name: t('Minutes of members, by month and group'),
      question: asked('attendance', { groupBy: ['group'], across: 'month', figures: ['minutes'] }),
    },
    {
      key: 'unmarked',
      name: t('Places that nobody marked yet'),
      question: asked('attendance', {
        conditions: [{ is: 'any-of', field: 'status', values: ['not-recorded'] }],
        groupBy: [],
        sort: { by: 'day', direction: 'down' },
      }),
    },
    {
      key: 'unsigned',
      name: t('Notes not signed after three days'),
      question: asked('notes', {
        span: 'all',
        conditions: [{ is: 'between', field: 'days-unsigned', low: 4, high: null }],
        groupBy: [],
        sort: { by: 'days-unsigned', direction: 'down' },
      }),
    },
    {
      key: 'written',
      name: t('Notes written and signed, by author and month'),
      question: asked('notes', {
        groupBy: ['author', 'month'],
        figures: ['notes', 'signed', 'drafts', 'mean-days-to-sign'],
      }),
    },
    {
      key: 'goals-reached',
      name: t('Goals at or above the expected level, by group'),
      question: asked('goals', { figures: ['at-expected', 'at-expected-share', 'rated', 'goals'] }),
    },
    {
      key: 'not-rated',
      name: t('Who has not been rated in the last 30 days'),
      question: asked('goals', {
        span: 'last-30-days',
        conditions: [
          { is: 'any-of', field: 'level', values: ['not-rated'] },
          { is: 'any-of', field: 'goal-status', values: ['open'] },
        ],
        groupBy: [],
      }),
    },
    {
      key: 'directions',
      name: t('Where goals went since the beginning, by group'),
      question: asked('goals', { groupBy: ['group'], across: 'direction', figures: ['goals'] }),
    },
    {
      key: 'raters',
      name: t('How facilitators, teachers and others rate'),
      question: asked('ratings', {
        groupBy: ['rater'],
        figures: ['mean-level', 'ratings', 'at-expected', 'at-expected-share'],
      }),
    },
    {
      key: 'levels',
      name: t('Ratings by month and level'),
      question: asked('ratings', { groupBy: ['month'], across: 'level', figures: ['ratings'] }),
    },
    {
      key: 'sessions',
      name: t('Scores from session to session, of each measure'),
      question: asked('scores', {
        conditions: givenAtTheTime,
        groupBy: ['measure', 'session'],
        figures: ['mean', 'lowest', 'highest', 'scores'],
      }),
    },
    {
      key: 'changes',
      name: t('Change of each member, by measure'),
      question: asked('scores', {
        // A first score of the year before is one of those that are compared.
        span: 'all',
        conditions: givenAtTheTime,
        groupBy: ['measure', 'member'],
        figures: ['mean-member-change', 'lowest', 'highest', 'scores'],
      }),
    },
  ];
}

/** By the members themselves, of the day on which they gave it: not how it was before, as seen now. */
const givenAtTheTime: Question['conditions'] = [
  { is: 'any-of', field: 'rater', values: ['member'] },
  { is: 'none-of', field: 'occasion', values: ['retrospective'] },
];

function asked(topic: QuestionTopic, part: Partial<Question>): Question {
  return changedQuestion(newQuestion(topic), part);
}
