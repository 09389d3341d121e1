import type { GoalFields } from '../../shared/contract/goals.ts';

export const fiveLevels = ['Not once', 'Once', 'Twice', 'Three times', 'Every day'];

/** A goal as it is added; without `levels` its scale is written. */
export function goalFieldsOf(fields: Partial<GoalFields> = {}): GoalFields {
  return {
    text: 'Ask to join a game',
    smart: { specific: '', measurable: '', attainable: '', relevant: '', timed: '' },
    levels: [...fiveLevels],
    importance: 1,
    difficulty: 1,
    baselineLevel: null,
    competences: [],
    servesGoalId: null,
    startedOn: null,
    ...fields,
  };
}
