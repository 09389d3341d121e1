import { aggregate } from '../services/reports/aggregate.ts';
import { attendance } from '../services/reports/attendance.ts';
import { leftBefore } from '../services/reports/left-before.ts';
import { missing } from '../services/reports/missing.ts';
import * as output from '../services/reports/output.ts';
import { raw } from '../services/reports/raw.ts';
import * as service from '../services/reports/service-log.ts';
import type { Guarded, Implementation } from './guard.ts';

/** The reports over groups and dates, and the ways by which every report leaves the app. */
export function reportsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    reports: {
      attendance: os.reports.attendance.handler(({ input }) => attendance(open(), input)),
      serviceLog: os.reports.serviceLog.handler(({ input }) => service.serviceLog(open(), input)),
      addService: os.reports.addService.handler(({ input }) => service.addService(open(), input)),
      updateService: os.reports.updateService.handler(({ input }) => service.updateService(open(), input)),
      removeService: os.reports.removeService.handler(({ input }) => service.removeService(open(), input)),
      aggregate: os.reports.aggregate.handler(({ input }) => aggregate(open(), input)),
      leftBefore: os.reports.leftBefore.handler(({ input }) => leftBefore(open(), input)),
      missing: os.reports.missing.handler(({ input }) => missing(open(), input)),
      raw: os.reports.raw.handler(({ input }) => raw(open(), input)),
      word: os.reports.word.handler(({ input }) => output.word(open(), input)),
      csv: os.reports.csv.handler(({ input }) => output.csv(open(), input)),
      notePrint: os.reports.notePrint.handler(({ input }) => output.notePrint(open(), input)),
    },
  };
}
