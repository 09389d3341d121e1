import type { Question } from '../../shared/domain/question.ts';
import { pick, type Scene } from './random-changes.ts';

/** Attendance by member, where nothing else is asked. */
export function ownQuestion(fields: Partial<Question> = {}): Question {
  return {
    topic: 'attendance',
    span: 'all',
    rater: 'facilitator',
    conditions: [],
    groupBy: ['member'],
    across: null,
    figures: ['attended', 'recorded'],
    rowsWhere: [],
    sort: null,
    limit: null,
    ...fields,
  };
}

function randomQuestion(scene: Scene): { name: string; question: Question } {
  return {
    name: `${pick(scene.draw, ['Absences', 'Who’s “late”?', 'حضور'])} ${scene.draw(1000)}`,
    question: ownQuestion({
      span: pick(scene.draw, ['term', 'last-30-days', { from: null, to: scene.today }]),
      conditions: [
        { is: 'any-of', field: 'member', values: [scene.any('people'), scene.any('people')] },
        { is: 'none-of', field: 'group', values: [scene.any('groups')] },
      ],
    }),
  };
}

/** Questions that are saved as views. */
export const questionChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'questions.save': (scene) => scene.client.questions.save(randomQuestion(scene)),
  'questions.update': (scene) =>
    scene.client.questions.update({ id: scene.any('savedViews'), ...randomQuestion(scene) }),
  'questions.remove': (scene) => scene.client.questions.remove({ id: scene.any('savedViews') }),
};
