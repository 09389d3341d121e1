import { z } from 'zod';
import { id, procedure } from './define.ts';
import { disclosureFields } from './disclosures.ts';
import { wordFile } from './plan.ts';
import { leavingOf } from './records.ts';
import { reportDocument } from './report-document.ts';
import { aggregateScope } from './report-scope.ts';
import { csvFile } from './transfer.ts';

/** Every report, by the name that the audit log has for it. */
export const reportKinds = [
  'attendance',
  'service-log',
  'aggregate',
  'missing-work',
  'member-progress',
  'family-progress',
  'session-summary',
  'group-summary',
  'closing-summary',
  'question',
] as const;

/** What a report is called in a file's name: by its own words, and by nobody's name. */
export function reportFileWords(kind: ReportKind): string {
  return kind === 'aggregate' ? 'group-work-in-numbers' : kind;
}

/** How members are named on a report. */
export const nameStyles = ['shown', 'initials', 'pseudonyms'] as const;

const output = {
  kind: z.enum(reportKinds),
  /** The one group, session or person that it is about; null for what is of no single one. */
  objectId: id.nullable(),
  /** Null: nobody is named in it. */
  nameStyle: z.enum(nameStyles).nullable(),
  /** What an aggregate is over: the log keeps it, to warn of a second one from which the first could be taken. */
  scope: aggregateScope.nullable().default(null),
};

/** Where it leaves the agency: whom it is about, and what goes into the register of each of them. */
const leaving = z.object({ of: leavingOf, fields: disclosureFields }).nullable();

/** The ways by which a report leaves the app. Each is an entry of the audit log. */
export const reportOutput = {
  /** Errors: DAY_TO_COME. */
  word: procedure
    .input(
      z.object({
        ...output,
        document: reportDocument,
        /** The charts as PNG, base64, by their id, in pixels. */
        pictures: z
          .array(
            z.object({
              id: z.string().max(100),
              png: z
                .string()
                .max(1_400_000)
                .regex(/^[A-Za-z0-9+/]+=*$/),
              width: z.int().min(1).max(5000),
              height: z.int().min(1).max(5000),
            }),
          )
          .max(60),
        leaving,
      }),
    )
    .output(wordFile),
  /** The tables of the report, one under the other, in a file that a spreadsheet opens. Errors: DAY_TO_COME. */
  csv: procedure.input(z.object({ ...output, document: reportDocument, leaving })).output(csvFile),
  /** A report went to the printer, or into a PDF that was saved. */
  notePrint: procedure
    .input(
      z.object({ ...output, what: z.enum(['print', 'pdf']), tables: z.int().min(0), charts: z.int().min(0) }),
    )
    .output(z.object({})),
};

export type ReportKind = (typeof reportKinds)[number];
export type NameStyle = (typeof nameStyles)[number];
