import { personFields, type PersonFields } from '../../../shared/contract/people.ts';
import { mostRoundMembers, type RoundsPreview } from '../../../shared/contract/sociometry.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import { readName } from '../../../shared/domain/written-name.ts';
import { listWholePeople } from '../../repositories/imports.ts';
import { listSpans } from '../../repositories/memberships.ts';
import { requireGroup } from '../groups.ts';
import { keyOf } from '../imports/key-of.ts';
import { type FoundName, NamesInFile } from '../imports/names-in-file.ts';
import { breathe } from '../imports/plan-parts.ts';
import { Problems } from '../imports/problems.ts';
import type { Table, TableRow } from '../imports/read-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** Somebody whom the file names: known by an id, or to be made with `fields`. */
export interface PlannedPerson {
  id: string | null;
  fields: PersonFields;
  line: number;
  name: string;
  outcome: RoundsPreview['people'][number]['outcome'];
}

export interface PlannedChoice {
  from: PlannedPerson;
  /** Null: answered with nobody. */
  to: PlannedPerson | null;
  valence: 'positive' | 'negative';
  rank: number | null;
  line: number;
}

export interface PlannedRound {
  label: string;
  people: Set<PlannedPerson>;
  choices: PlannedChoice[];
}

export interface RoundsPlan {
  problems: Problems;
  people: PlannedPerson[];
  rounds: PlannedRound[];
}

export const roundColumns = ['round', 'from', 'to', 'valence', 'rank'] as const;
type RoundColumn = (typeof roundColumns)[number];
type Columns = Record<RoundColumn, number>;

/** What stands for a choice and for a rejection. An empty cell is a choice. */
const positiveWords = new Set(['', 'positive', 'pos', 'choice', '+', '1']);
const negativeWords = new Set(['negative', 'neg', 'rejection', '-', '−', '-1']);

const noFields: Omit<PersonFields, 'givenName' | 'familyName' | 'preferredName'> = {
  pronouns: '',
  birthDate: null,
  grade: '',
  phone: '',
  email: '',
  accessNeeds: '',
  identifier: '',
  guardians: [],
};

/** Decides for every line what it does, without writing. Nothing may be taken in while there are problems. */
export async function planRounds(
  workspace: OpenWorkspace,
  table: Table,
  { groupId, addPeople }: { groupId: string; addPeople: boolean },
): Promise<RoundsPlan> {
  requireGroup(workspace, groupId);
  const problems = new Problems(table.headings);
  problems.addAll(table.problems);
  const columns = findColumns(table, problems);
  const plan: RoundsPlan = { problems, people: [], rounds: [] };
  if (!columns) return plan;
  const memberIds = new Set(listSpans(workspace.db, groupId).map(({ personId }) => personId));
  const reader = new LineReader(
    columns,
    new NamesInFile(listWholePeople(workspace.db), memberIds),
    addPeople,
    plan,
  );
  for (const [place, row] of table.rows.entries()) {
    await breathe(place);
    reader.read(row);
  }
  for (const round of plan.rounds)
    if (round.people.size > mostRoundMembers)
      problems.add('too-many-people', { line: table.headingLine, column: columns.round, value: round.label });
  return plan;
}

function findColumns(table: Table, problems: Problems): Columns | null {
  const line = table.headingLine;
  const places = roundColumns.map((name) => {
    const found = table.headings.flatMap((heading, column) => (foldText(heading) === name ? [column] : []));
    if (found.length > 1) problems.add('heading-twice', { line, column: found[1]!, value: name });
    // A file without a round holds one, and without a rank or a valence plain choices.
    if (found.length === 0 && (name === 'from' || name === 'to'))
      problems.add('missing-column', { line, value: name });
    return [name, found[0] ?? -1] as const;
  });
  const columns = Object.fromEntries(places) as Columns;
  return columns.from < 0 || columns.to < 0 ? null : columns;
}

/** Reads the lines one after the other, and remembers whom and what the earlier ones named. */
class LineReader {
  private readonly columns: Columns;
  private readonly names: NamesInFile;
  private readonly addPeople: boolean;
  private readonly plan: RoundsPlan;
  private readonly people = new Map<string, PlannedPerson>();
  private readonly rounds = new Map<string, PlannedRound>();
  /** The line of each choice, and of each rank, so that a second one is noticed. */
  private readonly seen = new Map<string, number>();
  /** Names that are not in the group: each is one problem, however many lines it is in. */
  private readonly strangers = new Set<string>();

  constructor(columns: Columns, names: NamesInFile, addPeople: boolean, plan: RoundsPlan) {
    this.columns = columns;
    this.names = names;
    this.addPeople = addPeople;
    this.plan = plan;
  }

  read(row: TableRow): void {
    const { problems } = this.plan;
    const from = this.person(row, 'from');
    const isNobody = this.cell(row, 'to') === '';
    const to = isNobody ? null : this.person(row, 'to');
    const valence = this.valence(row);
    const rank = this.rank(row);
    if (!from || (!to && !isNobody) || valence === null || rank === undefined) return;
    const { line } = row;
    if (to === from) {
      problems.add('chose-oneself', { line, column: this.columns.to, value: this.cell(row, 'to') });
      return;
    }
    const round = this.round(this.cell(row, 'round'));
    const place = this.plan.rounds.indexOf(round);
    const who = this.plan.people.indexOf(from);
    const whom = to === null ? 'nobody' : this.plan.people.indexOf(to);
    if (this.isAgain(row, 'to', 'choice-twice', `choice ${place} ${who} ${whom}`)) return;
    if (rank !== null && this.isAgain(row, 'rank', 'rank-twice', `rank ${place} ${who} ${valence} ${rank}`))
      return;
    round.people.add(from);
    if (to) round.people.add(to);
    round.choices.push({ from, to, valence, rank, line });
  }

  private isAgain(
    row: TableRow,
    column: RoundColumn,
    code: 'choice-twice' | 'rank-twice',
    key: string,
  ): boolean {
    const otherLine = this.seen.get(key);
    if (otherLine === undefined) {
      this.seen.set(key, row.line);
      return false;
    }
    const value = this.cell(row, column);
    this.plan.problems.add(code, { line: row.line, column: this.columns[column], value, otherLine });
    return true;
  }

  private cell({ cells }: TableRow, column: RoundColumn): string {
    return cells[this.columns[column]] ?? '';
  }

  private round(label: string): PlannedRound {
    const key = keyOf(label);
    const known = this.rounds.get(key);
    if (known) return known;
    const round: PlannedRound = { label: label.slice(0, 500), people: new Set(), choices: [] };
    this.rounds.set(key, round);
    this.plan.rounds.push(round);
    return round;
  }

  private valence(row: TableRow): PlannedChoice['valence'] | null {
    const value = this.cell(row, 'valence');
    const word = value.toLowerCase();
    if (positiveWords.has(word)) return 'positive';
    if (negativeWords.has(word)) return 'negative';
    this.plan.problems.add('bad-valence', { line: row.line, column: this.columns.valence, value });
    return null;
  }

  /** Undefined where it cannot be read. */
  private rank(row: TableRow): number | null | undefined {
    const value = this.cell(row, 'rank');
    if (value === '') return null;
    const rank = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    if (rank >= 1 && rank <= mostRoundMembers) return rank;
    this.plan.problems.add('bad-rank', { line: row.line, column: this.columns.rank, value });
    return undefined;
  }

  private person(row: TableRow, column: 'from' | 'to'): PlannedPerson | null {
    const name = this.cell(row, column);
    const place = { line: row.line, column: this.columns[column], value: name };
    if (name === '') {
      this.plan.problems.add('empty-name', place);
      return null;
    }
    const known = this.people.get(keyOf(name));
    if (known) return known;
    const found = this.names.find(name);
    if (found === 'several') this.plan.problems.add('two-people-match', place);
    else if (!this.addPeople && (found === 'nobody' || !found.isMember)) {
      if (!this.strangers.has(keyOf(name)))
        this.plan.problems.add(found === 'nobody' ? 'unknown-person' : 'not-in-the-group', place);
      this.strangers.add(keyOf(name));
    } else return this.remember(name, found, place);
    return null;
  }

  private remember(
    name: string,
    found: Exclude<FoundName, 'several'>,
    place: { line: number; column: number; value: string },
  ): PlannedPerson | null {
    // One person may be written in two ways.
    const id = found === 'nobody' ? null : found.id;
    const same = id === null ? undefined : this.plan.people.find((person) => person.id === id);
    const checked = personFields.safeParse({ ...noFields, ...readName(name) });
    if (id === null && !checked.success) {
      this.plan.problems.add('too-long', place);
      return null;
    }
    const person: PlannedPerson = same ?? {
      id,
      fields: checked.data ?? { ...noFields, ...readName(name) },
      line: place.line,
      name,
      outcome: found === 'nobody' ? 'new' : found.isMember ? 'member' : 'joins',
    };
    if (!same) this.plan.people.push(person);
    this.people.set(keyOf(name), person);
    return person;
  }
}
