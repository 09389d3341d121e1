import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Facts = Readonly<Record<string, string | number | boolean>>;

/** The local log: events by name with figures. No personal data: never a name, a note or a search goes in. */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
  /** The file that "copy diagnostics" names; null where the log goes nowhere. */
  readonly file: string | null;
}

const largestLog = 1024 * 1024;

/** A log in `folder`/mezzo.log; at 1 MB the file is put aside once (mezzo.log.1). */
export function createLog({ folder }: { folder: string }): Log {
  const file = join(folder, 'mezzo.log');
  function write(level: string, event: string, facts: Facts = {}): void {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`, {
        mode: 0o600,
      });
    } catch {
      // A log that cannot be written must not stop the work that it reports on.
    }
  }
  return {
    info: (event, facts) => write('info', event, facts),
    warn: (event, facts) => write('warn', event, facts),
    error: (event, facts) => write('error', event, facts),
    file,
  };
}

/** A log for tests, which keeps nothing. */
export const silentLog: Log = { info() {}, warn() {}, error() {}, file: null };
