import { reportOutput } from './report-output.ts';

export { type ReportDocument, reportDocument } from './report-document.ts';

/** The reports over groups and dates, and the ways by which every report leaves the app. */
export const reports = {
  ...reportOutput,
};
