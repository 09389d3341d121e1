import {
  mostAcross,
  mostLines,
  mostRows,
  type QuestionAnswer,
  type QuestionKey,
  type QuestionLine,
} from '../../../shared/contract/questions.ts';
import {
  type Question,
  type QuestionColumn,
  type QuestionField,
  questionNumbers,
  topicCatalogue,
} from '../../../shared/domain/question.ts';
import { answerQuestion, standingColumns, valuesAmong } from '../../../shared/domain/question-answer.ts';
import { questionDays, type QuestionRecord, valuesOf } from '../../../shared/domain/question-records.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { readSchoolYear } from '../../repositories/settings.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { keysOf } from './keys.ts';
import { readRecords } from './records.ts';
import { readScope } from './scope.ts';

/** The most groups that are named as those of an answer. */
const mostGroups = 500;

/** Answers a question as of today. What it names and is no longer there finds nothing, and is never an error. */
export function answer(workspace: OpenWorkspace, { question }: { question: Question }): QuestionAnswer {
  const { db } = workspace;
  noteView(workspace, 'report', 'question');
  const today = localNow(workspace).date;
  const { from, to } = questionDays(question.span, today, readSchoolYear(db));
  const every = readRecords[question.topic](readScope(workspace, question, { today, from, to }));
  const { groupBy, across, topic } = question;
  const { columns } = topicCatalogue[topic];
  const isByLine = groupBy.length === 0;
  const names = new KeyNames(db, every, question);
  const answered = answerQuestion(every, question, names.rankOf, {
    rows: mostRows,
    across: mostAcross,
    lines: mostLines,
  });
  return {
    question,
    today,
    from,
    to,
    records: answered.records.length,
    groupIds: [...valuesAmong(answered.records, 'group')].slice(0, mostGroups),
    rows: answered.rows.map(({ keys, ...row }) => ({
      ...row,
      keys: keys.map((value, place) => names.get(groupBy[place]!, value)),
    })),
    acrossKeys: across === null ? [] : answered.across.map((value) => names.get(across, value)),
    totals: answered.totals,
    columns: isByLine ? [...columns] : [],
    lines: answered.lines.map((record) => lineOf(record, columns, names)),
    count: answered.count,
    isCut: answered.isCut,
    named: namedIn(db, question),
  };
}

type Asked = Pick<Question, 'conditions'>;

/** The values that the conditions of a question name. */
function namedIn(db: ReadableDatabase, question: Asked): QuestionKey[] {
  return namesFor(db, [question])(question);
}

/** The same of many questions, in as many reads as of one. */
export function namesFor(
  db: ReadableDatabase,
  questions: readonly Asked[],
): (question: Asked) => QuestionKey[] {
  const keys = [...valuesNamed(questions)].flatMap(([field, values]) => keysOf(db, field, values));
  return (question) => {
    const own = valuesNamed([question]);
    return keys.filter(({ field, value }) => own.get(field)?.has(value) === true);
  };
}

function valuesNamed(questions: readonly Asked[]): Map<QuestionField, Set<string>> {
  const found = new Map<QuestionField, Set<string>>();
  for (const condition of questions.flatMap(({ conditions }) => conditions)) {
    if (condition.is === 'between') continue;
    const values = found.get(condition.field) ?? new Set();
    found.set(condition.field, values);
    for (const value of condition.values) values.add(value);
  }
  return found;
}

function lineOf(record: QuestionRecord, columns: readonly QuestionColumn[], names: KeyNames): QuestionLine {
  return {
    id: record.id,
    cells: columns.map((column) => {
      if (column === 'day') return { day: record.day };
      const number = questionNumbers.find((name) => name === column);
      if (number !== undefined) return { number: record.numbers[number] ?? null };
      const field = column as QuestionField;
      return { keys: valuesOf(record, field).map((value) => names.get(field, value)) };
    }),
  };
}

/** What the values among some records are called, and their order; each field is read once, when it is asked for. */
class KeyNames {
  private readonly db: ReadableDatabase;
  private readonly records: readonly QuestionRecord[];
  private readonly question: Question;
  private readonly known = new Map<QuestionField, Map<string, { key: QuestionKey; rank: number }>>();

  constructor(db: ReadableDatabase, records: readonly QuestionRecord[], question: Question) {
    this.db = db;
    this.records = records;
    this.question = question;
  }

  readonly rankOf = (field: QuestionField, value: string): number =>
    this.of(field).get(value)?.rank ?? Infinity;

  get(field: QuestionField, value: string): QuestionKey {
    return this.of(field).get(value)!.key;
  }

  private of(field: QuestionField) {
    let known = this.known.get(field);
    if (!known) {
      const values = valuesAmong(this.records, field);
      for (const code of standingColumns(field, this.question)) values.add(code);
      const keys = keysOf(this.db, field, values);
      known = new Map(keys.map((key, rank) => [key.value, { key, rank }]));
      this.known.set(field, known);
    }
    return known;
  }
}
