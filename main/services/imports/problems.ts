import { mostListed, type Problem, type ProblemCode } from '../../../shared/contract/transfer.ts';

const longestValue = 80;

/** Where a problem is: the line, and the column where it is in one (from 0, as the cells are counted). */
export interface Place {
  line: number;
  column?: number;
  value?: string;
  otherLine?: number;
}

/** Gathers what is wrong with a file. All are counted, the first `mostListed` are kept. */
export class Problems {
  readonly list: Problem[] = [];
  count = 0;
  private readonly headings: readonly string[];

  constructor(headings: readonly string[]) {
    this.headings = headings;
  }

  add(code: ProblemCode, { line, column, value, otherLine }: Place): void {
    this.count += 1;
    if (this.list.length >= mostListed) return;
    this.list.push({
      line,
      column: column === undefined ? null : column + 1,
      heading: column === undefined ? null : (this.headings[column] ?? null),
      code,
      value: (value ?? '').slice(0, longestValue),
      otherLine: otherLine ?? null,
    });
  }

  /** Takes over what was found before, in the reading of the table. */
  addAll(found: Problems): void {
    this.count += found.count;
    this.list.push(...found.list.slice(0, mostListed - this.list.length));
  }
}
