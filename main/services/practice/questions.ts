import type { Question } from '../../../shared/domain/question.ts';
import { listMeasures } from '../../repositories/measures.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { save } from '../questions/saved.ts';

const plain = {
  span: 'all',
  rater: 'facilitator',
  across: null,
  rowsWhere: [],
  limit: null,
} as const satisfies Partial<Question>;

/** Two questions that the practice facilitator asks again and again. */
export function fillQuestions(workspace: OpenWorkspace): void {
  const group = groups.list(workspace).find(({ name }) => name === 'Friendship group, grade 4');
  const checkIn = listMeasures(workspace.db).find(({ name }) => name.startsWith('How was today'));
  if (!group || !checkIn) throw new Error('the practice has its group and its check-in by now');
  save(workspace, {
    name: 'Friendship group: who missed most',
    question: {
      ...plain,
      topic: 'attendance',
      rowsWhere: [{ figure: 'absent', low: 1, high: null }],
      conditions: [{ is: 'any-of', field: 'group', values: [group.id] }],
      groupBy: ['member'],
      figures: ['absent', 'excused', 'unexcused', 'attended-share'],
      sort: { by: 'absent', direction: 'down' },
    },
  });
  save(workspace, {
    name: `${checkIn.name}, session by session`,
    question: {
      ...plain,
      topic: 'scores',
      conditions: [
        { is: 'any-of', field: 'measure', values: [checkIn.id] },
        { is: 'any-of', field: 'group', values: [group.id] },
        { is: 'any-of', field: 'rater', values: ['member'] },
      ],
      groupBy: ['session'],
      figures: ['mean', 'lowest', 'highest', 'scores'],
      sort: null,
    },
  });
}
