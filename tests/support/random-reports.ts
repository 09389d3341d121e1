import type { ServiceFields } from '../../shared/contract/reports.ts';
import type { Question } from '../../shared/domain/question.ts';
import { dayNear, pick, type Scene } from './random-changes.ts';

/** Other work as it is added. */
export function serviceFieldsOf(
  fields: Partial<ServiceFields> & Pick<ServiceFields, 'facilitatorId'>,
): ServiceFields {
  return { groupId: null, doneOn: '2026-03-10', minutes: 30, kind: 'preparation', remark: '', ...fields };
}

function randomFields(scene: Scene): ServiceFields {
  return serviceFieldsOf({
    facilitatorId: scene.any('facilitators'),
    groupId: scene.draw(2) ? scene.any('groups') : null,
    doneOn: dayNear(scene),
    minutes: 5 + scene.draw(90),
    kind: pick(scene.draw, ['preparation', 'phone-call', 'other']),
    remark: pick(scene.draw, ['', 'Called back', "=1+1 “O'Neil”"]),
  });
}

/** Attendance by member, where nothing else is asked. */
export function questionOf(fields: Partial<Question> = {}): Question {
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
    question: questionOf({
      span: pick(scene.draw, ['term', 'last-30-days', { from: null, to: scene.today }]),
      conditions: [
        { is: 'any-of', field: 'member', values: [scene.any('people'), scene.any('people')] },
        { is: 'none-of', field: 'group', values: [scene.any('groups')] },
      ],
    }),
  };
}

/** The service log's other work, and questions that were saved. */
export const reportChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'reports.addService': (scene) => scene.client.reports.addService(randomFields(scene)),
  'reports.updateService': (scene) =>
    scene.client.reports.updateService({ id: scene.any('serviceEntries'), fields: randomFields(scene) }),
  'reports.removeService': (scene) => scene.client.reports.removeService({ id: scene.any('serviceEntries') }),
  'questions.save': (scene) => scene.client.questions.save(randomQuestion(scene)),
  'questions.update': (scene) =>
    scene.client.questions.update({ id: scene.any('savedViews'), ...randomQuestion(scene) }),
  'questions.remove': (scene) => scene.client.questions.remove({ id: scene.any('savedViews') }),
};
