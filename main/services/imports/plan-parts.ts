import type { Progress } from '../jobs.ts';
import type { Problems } from './problems.ts';
import type { Table } from './read-table.ts';

/** Called before each row with its place and the number of rows: a chance to answer the page and to be stopped. */
export type Pause = (done: number, total: number) => Promise<void> | void;

/** Headings that are empty or there twice matter only where both columns are used. */
export function addHeadingProblems(
  table: Table,
  problems: Problems,
  isUsed: (column: number) => boolean,
): void {
  for (const { code, column, otherColumn } of table.headingFaults) {
    if (!isUsed(column) || (otherColumn !== null && !isUsed(otherColumn))) continue;
    problems.add(code, { line: table.headingLine, column, value: table.headings[column] });
  }
}

const rowsAtOnce = 500;

/** Lets the rest of the app be answered now and then, for work outside a job. */
export async function breathe(done: number): Promise<void> {
  if (done % rowsAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
}

const rowsPerReport = 100;

/**
 * The pause of an import that runs as a job: planning is the first half of its progress, writing the second. Throws
 * JOB_CANCELLED where that was asked for.
 */
export function inJob(progress: Progress, half: 0 | 1): Pause {
  return async (done, total) => {
    if (done % rowsPerReport === 0) await progress.report(half * total + done, 2 * total);
  };
}
