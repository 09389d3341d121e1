import { line as oneLine } from '../../../shared/contract/define.ts';
import { type Measure, occasions, type Rater, raters } from '../../../shared/contract/measures.ts';
import { scoreColumns, type SheetKey } from '../../../shared/contract/scores.ts';
import type { ProblemCode } from '../../../shared/contract/transfer.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { type DateOrder, guessDateOrder, readDate } from '../../../shared/domain/written-date.ts';
import { listWholePeople } from '../../repositories/imports.ts';
import { listMeasures } from '../../repositories/measures.ts';
import { belongsToGroup } from '../../repositories/scores.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { requireGroup } from '../groups.ts';
import { keyOf } from '../imports/key-of.ts';
import { NamesInFile } from '../imports/names-in-file.ts';
import { breathe } from '../imports/plan-parts.ts';
import { Problems } from '../imports/problems.ts';
import type { Table, TableRow } from '../imports/read-table.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { heldConsents, takesConsent } from './held-consents.ts';

type ScoreColumn = (typeof scoreColumns)[number];
type Columns = Record<ScoreColumn, number>;

export interface ScoresFile {
  uploadId: string;
  groupId: string;
  dateOrder: DateOrder | null;
  consentReason: string;
}

export interface PlannedSheet {
  key: SheetKey;
  answers: { itemId: string; value: number }[];
}

export interface ScoresPlan {
  problems: Problems;
  dateOrder: DateOrder | null;
  sheets: PlannedSheet[];
}

/** A score in a file: at most nine figures before and after the point, which may be a comma. */
const written = /^-?\d{1,9}([.,]\d{1,9})?$/;
/** One comma and three digits: a thousand where it is written so, a fraction where the comma is the decimal sign. */
const eitherWay = /^-?[1-9]\d{0,2},\d{3}$/;

/** Decides for every line what it does, without writing. Nothing may be taken in while there are problems. */
export async function planScores(
  workspace: OpenWorkspace,
  table: Table,
  input: ScoresFile,
): Promise<ScoresPlan> {
  requireGroup(workspace, input.groupId);
  const problems = new Problems(table.headings);
  problems.addAll(table.problems);
  const columns = findColumns(table, problems);
  if (!columns) return { problems, dateOrder: input.dateOrder, sheets: [] };
  const dateOrder =
    input.dateOrder ?? guessDateOrder(table.rows.map(({ cells }) => cells[columns.date] ?? ''));
  const reader = new LineReader(workspace, columns, { ...input, dateOrder }, problems);
  for (const [place, row] of table.rows.entries()) {
    await breathe(place);
    reader.read(row);
  }
  return { problems, dateOrder, sheets: reader.sheets() };
}

function findColumns(table: Table, problems: Problems): Columns | null {
  const line = table.headingLine;
  const places = scoreColumns.map((name) => {
    const found = table.headings.flatMap((heading, column) =>
      foldText(heading) === foldText(name) ? [column] : [],
    );
    if (found.length > 1) problems.add('heading-twice', { line, column: found[1]!, value: name });
    if (found.length === 0 && ['person', 'measure', 'date', 'score'].includes(name))
      problems.add('missing-score-column', { line, value: name });
    return [name, found[0] ?? -1] as const;
  });
  const columns = Object.fromEntries(places) as Columns;
  const { person, measure, date, score } = columns;
  return Math.min(person, measure, date, score) < 0 ? null : columns;
}

/** Reads the lines one after the other, and remembers the sheets that the earlier ones began. */
class LineReader {
  private readonly columns: Columns;
  private readonly input: ScoresFile;
  private readonly problems: Problems;
  private readonly today: string;
  private readonly names: NamesInFile;
  private readonly belongs: (personId: string) => boolean;
  private readonly measures: Map<string, Measure[]>;
  private readonly sessionOn: Map<string, string>;
  private readonly birthDates: Map<string, string | null>;
  private readonly takesConsent: (measure: Measure, rater: Rater) => boolean;
  private readonly holds: (day: string, personId: string) => boolean;
  private readonly planned = new Map<string, PlannedSheet>();
  /** The line of each answer, so that a second one is noticed. */
  private readonly lineOf = new Map<string, number>();

  constructor(workspace: OpenWorkspace, columns: Columns, input: ScoresFile, problems: Problems) {
    const { db } = workspace;
    const { groupId } = input;
    this.columns = columns;
    this.input = input;
    this.problems = problems;
    this.today = localNow(workspace).date;
    const people = listWholePeople(db);
    const memberIds = new Set(people.map(({ id }) => id).filter((id) => belongsToGroup(db, groupId, id)));
    this.belongs = (personId) => memberIds.has(personId);
    this.names = new NamesInFile(people, memberIds);
    this.measures = Map.groupBy(listMeasures(db), ({ name }) => keyOf(name));
    this.sessionOn = sessionsByDay(workspace, groupId);
    const standings = new Map<string, ReturnType<typeof heldConsents>>();
    this.birthDates = new Map(people.map(({ id, birthDate }) => [id, birthDate]));
    this.takesConsent = (measure, rater) => takesConsent(db, measure, groupId, rater);
    this.holds = (day, personId) => {
      let standingOf = standings.get(day);
      if (!standingOf) standings.set(day, (standingOf = heldConsents(db, groupId, day)));
      return ['given', 'expiring'].includes(standingOf(personId).standing);
    };
  }

  sheets(): PlannedSheet[] {
    return [...this.planned.values()];
  }

  read(row: TableRow): void {
    const personId = this.person(row);
    const measure = this.measure(row);
    const takenOn = this.day(row);
    const rater = this.word(row, 'rater', raters, 'member', 'unknown-rater');
    const occasion = this.word(row, 'occasion', occasions, 'regular', 'unknown-occasion');
    const raterName = this.raterName(row);
    if (!measure) return;
    const item = this.item(row, measure);
    const value = item && this.value(row, item);
    if (!personId || takenOn === null || !rater || !occasion || raterName === null) return;
    if (!item || value === null || value === undefined) return;
    const birthDate = this.birthDates.get(personId) ?? null;
    if (birthDate !== null && takenOn < birthDate) {
      this.complain(row, 'date', 'before-birth');
      return;
    }
    const isAsked = this.takesConsent(measure, rater);
    if (isAsked && this.input.consentReason === '' && !this.holds(takenOn, personId)) {
      this.complain(row, 'person', 'consent-needed');
      return;
    }
    const sessionId = this.sessionOn.get(takenOn) ?? null;
    const { groupId } = this.input;
    const key = { groupId, measureId: measure.id, personId, sessionId, takenOn, occasion, rater, raterName };
    const text = JSON.stringify(Object.values(key));
    const otherLine = this.lineOf.get(`${text} ${item.id}`);
    if (otherLine !== undefined) {
      this.complain(row, 'score', 'score-twice', otherLine);
      return;
    }
    this.lineOf.set(`${text} ${item.id}`, row.line);
    const sheet = this.planned.get(text);
    if (sheet) sheet.answers.push({ itemId: item.id, value });
    else this.planned.set(text, { key, answers: [{ itemId: item.id, value }] });
  }

  private cell({ cells }: TableRow, column: ScoreColumn): string {
    return (cells[this.columns[column]] ?? '').trim();
  }

  private complain(row: TableRow, column: ScoreColumn, code: ProblemCode, otherLine?: number): null {
    const place = { line: row.line, column: this.columns[column], value: this.cell(row, column) };
    this.problems.add(code, otherLine === undefined ? place : { ...place, otherLine });
    return null;
  }

  private person(row: TableRow): string | null {
    const name = this.cell(row, 'person');
    if (name === '') return this.complain(row, 'person', 'empty-name');
    const found = this.names.find(name);
    if (found === 'nobody') return this.complain(row, 'person', 'no-member');
    if (found === 'several') return this.complain(row, 'person', 'two-people-match');
    return this.belongs(found.id) ? found.id : this.complain(row, 'person', 'not-in-the-group');
  }

  private measure(row: TableRow): Measure | null {
    const found = this.measures.get(keyOf(this.cell(row, 'measure'))) ?? [];
    if (found.length > 1) return this.complain(row, 'measure', 'two-measures-match');
    return found[0] ?? this.complain(row, 'measure', 'unknown-measure');
  }

  private day(row: TableRow): string | null {
    const read = readDate(this.cell(row, 'date'), this.input.dateOrder);
    if ('problem' in read) return this.complain(row, 'date', read.problem);
    return read.date > this.today ? this.complain(row, 'date', 'future-date') : read.date;
  }

  private word<Word extends string>(
    row: TableRow,
    column: ScoreColumn,
    words: readonly Word[],
    otherwise: Word,
    code: ProblemCode,
  ): Word | null {
    const cell = foldText(this.cell(row, column));
    if (cell === '') return otherwise;
    return words.find((word) => foldText(word) === cell) ?? this.complain(row, column, code);
  }

  private raterName(row: TableRow): string | null {
    const read = oneLine(80).safeParse(this.cell(row, 'rater_name'));
    return read.success ? read.data : this.complain(row, 'rater_name', 'too-long');
  }

  /** Which question: by its number or its words; without either the only one, or the total of an entered score. */
  private item(row: TableRow, { items, scoring }: Measure): Measure['items'][number] | null {
    const question = this.cell(row, 'question');
    if (question === '')
      return items.length === 1 || scoring === 'entered'
        ? items[0]!
        : this.complain(row, this.columns.question < 0 ? 'measure' : 'question', 'which-question');
    const numbered = /^\d{1,2}$/.test(question) ? items[Number(question) - 1] : undefined;
    const worded = items.filter(({ text }) => keyOf(text) === keyOf(question));
    return (worded.length === 1 ? worded[0] : numbered) ?? this.complain(row, 'question', 'unknown-question');
  }

  private value(row: TableRow, { low, high, answer }: Measure['items'][number]): number | null {
    const text = this.cell(row, 'score').replace('−', '-');
    if (!written.test(text)) return this.complain(row, 'score', 'bad-score');
    if (eitherWay.test(text)) return this.complain(row, 'score', 'thousands-or-fraction');
    const value = Number(text.replace(',', '.'));
    const isPossible = value >= low && value <= high && (answer === 'score' || Number.isInteger(value));
    return isPossible ? value : this.complain(row, 'score', 'score-out-of-range');
  }
}

/** The session of each day that has one, cancelled ones aside; a day with two is nobody's. */
function sessionsByDay({ db }: OpenWorkspace, groupId: string): Map<string, string> {
  const days = Map.groupBy(
    listSessions(db, groupId).filter(({ state }) => state !== 'cancelled'),
    ({ date }) => date,
  );
  return new Map([...days].flatMap(([date, on]) => (on.length === 1 ? [[date, on[0]!.id] as const] : [])));
}
