import * as output from '../services/reports/output.ts';
import type { Guarded, Implementation } from './guard.ts';

/** The reports over groups and dates, and the ways by which every report leaves the app. */
export function reportsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    reports: {
      word: os.reports.word.handler(({ input }) => output.word(open(), input)),
      csv: os.reports.csv.handler(({ input }) => output.csv(open(), input)),
      notePrint: os.reports.notePrint.handler(({ input }) => output.notePrint(open(), input)),
    },
  };
}
