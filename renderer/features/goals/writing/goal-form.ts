import { z } from 'zod';
import { type Goal, goalFields, type GoalFields } from '../../../../shared/contract/goals.ts';
import { line, requiredLine } from '../../../../shared/contract/define.ts';
import { caselTags } from '../../../../shared/domain/activity-fields.ts';
import { isCasel } from '../../../data/goal-words.ts';

/** As it is typed: the competences in two fields, and what a change of a rated goal means. */
export const goalForm = goalFields.omit({ competences: true }).extend({
  casel: z.array(z.enum(caselTags)),
  ownWords: z.array(requiredLine(60)).max(15),
  change: z.enum(['revised', 'slip']),
  reason: line(500),
});

export type GoalForm = z.output<typeof goalForm>;

export function beginning(goal: Goal | null): GoalForm {
  return {
    text: goal?.text ?? '',
    smart: goal?.smart ?? { specific: '', measurable: '', attainable: '', relevant: '', timed: '' },
    levels: goal ? [...goal.levels] : ['', '', '', '', ''],
    importance: goal?.importance ?? 1,
    difficulty: goal?.difficulty ?? 1,
    baselineLevel: goal?.baselineLevel ?? null,
    servesGoalId: goal?.servesGoalId ?? null,
    startedOn: goal?.startedOn ?? null,
    casel: goal?.competences.filter(isCasel) ?? [],
    ownWords: goal?.competences.filter((competence) => !isCasel(competence)) ?? [],
    change: 'revised',
    reason: '',
  };
}

export function writtenFields({
  casel,
  ownWords,
  change: _change,
  reason: _reason,
  ...form
}: GoalForm): GoalFields {
  return { ...form, competences: [...casel, ...ownWords] };
}

/** Whether a rated goal would mean something else: then the form asks what the change is. */
export function isWordedAnew(goal: Goal, form: GoalForm): boolean {
  return (
    goal.ratings > 0 &&
    (goal.text !== form.text.trim() ||
      goal.levels.some((words, place) => words !== form.levels[place]?.trim()) ||
      goal.importance !== form.importance ||
      goal.difficulty !== form.difficulty ||
      (goal.baselineLevel !== null && goal.baselineLevel !== form.baselineLevel) ||
      Object.entries(goal.smart).some(
        ([prompt, words]) => words !== form.smart[prompt as keyof GoalForm['smart']].trim(),
      ))
  );
}
