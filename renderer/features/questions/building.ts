import {
  mostFigures,
  type Question,
  type QuestionCondition,
  type QuestionField,
  type QuestionFigure,
  questionProblem,
  type QuestionTopic,
  topicCatalogue,
} from '../../../shared/domain/question.ts';

/** So many figures a question begins with. */
const figuresAtFirst = 4;

/** The question that one begins with: of a topic, this school year, by group. */
export function newQuestion(topic: QuestionTopic): Question {
  return {
    topic,
    span: 'school-year',
    rater: 'facilitator',
    conditions: [],
    groupBy: ['group'],
    across: null,
    figures: topicCatalogue[topic].figures.slice(0, figuresAtFirst),
    rowsWhere: [],
    sort: null,
    limit: null,
  };
}

/**
 * The question after a part of it was changed: what no longer goes together with that is let go, so that it can be
 * asked. Columns of values leave room for one figure; without them there are again those `listed` before.
 */
export function changedQuestion(
  before: Question,
  part: Partial<Question>,
  listed: readonly QuestionFigure[] = newQuestion(part.topic ?? before.topic).figures,
): Question {
  const asked = { ...before, ...part };
  const { topic } = asked;
  const has = topicCatalogue[topic];
  const isField = (field: QuestionField) => has.fields.includes(field);
  const conditions = asked.conditions.filter((condition) => isOfTopic(condition, topic));
  const groupBy = [...new Set(asked.groupBy.filter(isField))];
  const across =
    groupBy.length > 0 && asked.across !== null && isField(asked.across) && !groupBy.includes(asked.across)
      ? asked.across
      : null;
  const kept = asked.figures.filter((figure) => has.figures.includes(figure));
  const shown = kept.length > 0 ? kept : newQuestion(topic).figures;
  const isListedAgain = before.across !== null && across === null && part.figures === undefined;
  const figures = isListedAgain
    ? has.figures.filter((figure) => shown.includes(figure) || listed.includes(figure)).slice(0, mostFigures)
    : shown;
  const rowsWhere =
    groupBy.length > 0 ? asked.rowsWhere.filter(({ figure }) => has.figures.includes(figure)) : [];
  const fitting = {
    ...asked,
    conditions,
    groupBy,
    across,
    figures: across === null ? figures : figures.slice(0, 1),
    rowsWhere,
  };
  return questionProblem(fitting)?.part === 'sort' ? { ...fitting, sort: null } : fitting;
}

function isOfTopic(condition: QuestionCondition, topic: QuestionTopic): boolean {
  const { fields, numbers } = topicCatalogue[topic];
  return condition.is === 'between' ? numbers.includes(condition.field) : fields.includes(condition.field);
}
