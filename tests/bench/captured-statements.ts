import type { Database } from '../../main/db/open.ts';

type Statement = ReturnType<Database['prepare']>;
type Method = 'all' | 'get';

interface Captured {
  statement: Statement;
  method: Method;
  parameters: unknown[];
}

export interface Capture {
  /** What `work` read, statement by statement. */
  during(work: () => Promise<unknown>): Promise<Captured[]>;
}

/**
 * Writes down the reads that go through a database, so that the same statements can be run again without the core
 * around them. Must be set before the first statement is compiled.
 */
export function captureStatements(db: Database): Capture {
  let captured: Captured[] | null = null;
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    const statement = prepare(sql) as Statement;
    for (const method of ['all', 'get'] as const) {
      const read = statement[method].bind(statement) as (...parameters: unknown[]) => unknown;
      const noted = (...parameters: unknown[]) => {
        captured?.push({ statement, method, parameters });
        return read(...parameters);
      };
      Object.defineProperty(statement, method, { value: noted });
    }
    return statement;
  }) as Database['prepare'];
  return {
    async during(work) {
      captured = [];
      try {
        await work();
        return captured;
      } finally {
        captured = null;
      }
    },
  };
}

/** Runs captured reads again, as bare as the driver allows. */
export function runAgain(captured: readonly Captured[]): void {
  for (const { statement, method, parameters } of captured)
    (statement[method] as (...parameters: unknown[]) => unknown)(...parameters);
}
