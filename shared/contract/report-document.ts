import { z } from 'zod';

/** The most lines that a table of a report takes. */
export const mostReportRows = 5000;

/**
 * A piece of text of a report: a sentence that the page has already put into words; or words of the records, of which
 * the screen says that they are nobody's translation. `raw` is what a spreadsheet gets in its place ("0.75" for "75 %
 * (6 of 8)"), `href` a place in the app, followed on screen alone.
 */
export const reportText = z.union([
  z.string().max(20_000),
  z.object({
    text: z.string().max(20_000),
    isData: z.boolean().optional(),
    raw: z.string().max(20_000).optional(),
    href: z.string().max(500).regex(/^\//).optional(),
  }),
]);

/** A table. Its rows have as many cells as it has columns; the first `rowHeadings` cells of each name the row. */
export const reportTable = z.object({
  caption: reportText,
  /** Headings above groups of columns, whose spans add up to the number of columns; an empty text heads nothing. */
  headingRows: z
    .array(z.array(z.object({ text: reportText, span: z.int().min(1).max(60) })).max(60))
    .max(3)
    .default([]),
  columns: z
    .array(z.object({ heading: reportText, align: z.enum(['start', 'end']).default('start') }))
    .min(1)
    .max(60),
  rowHeadings: z.int().min(0).max(3).default(1),
  rows: z
    .array(z.object({ cells: z.array(reportText).max(60), isTotal: z.boolean().optional() }))
    .max(mostReportRows),
  /** What stands in the table's place while it has no row. */
  empty: reportText.optional(),
  /** Under the table: denominators, what was left out, what a sign means. */
  footnotes: z.array(reportText).max(20).default([]),
});

/** A plot over categories (sessions, months, members). A value that is not known is null: a gap, never a zero. */
export const reportChart = z.object({
  /** Its own within the report. */
  id: z.string().min(1).max(100),
  /** What it shows, as a sentence: the finding. */
  title: reportText,
  /** The whole of it for those who do not see it. */
  alt: z.string().min(1).max(4000),
  /** On what it rests: source, unit, of how many. */
  caption: reportText.optional(),
  /** 'columns' stand, 'bars' lie (for long names); of several series they stand side by side. */
  form: z.enum(['line', 'columns', 'bars']),
  /** What the categories are, and what is measured with its unit: "Session", "Minutes". */
  xLabel: z.string().max(200),
  yLabel: z.string().max(200),
  categories: z.array(z.string().max(200)).max(400),
  /** The ends of the scale, low < high. `ticks` are written beside it; without them, round numbers. */
  low: z.number(),
  high: z.number(),
  ticks: z
    .array(z.object({ value: z.number(), label: z.string().max(60) }))
    .max(20)
    .optional(),
  series: z
    .array(
      z.object({
        name: z.string().max(200),
        values: z.array(z.number().nullable()).max(400),
        /** Beside the points or at the bars' ends; without them the last point alone is written out. */
        labels: z.array(z.string().max(60)).max(400).optional(),
      }),
    )
    .min(1)
    .max(8),
  /** Levels across: a cut-off, a mean, what was expected. */
  lines: z
    .array(z.object({ value: z.number(), label: z.string().max(100) }))
    .max(8)
    .default([]),
  /** Reaches across: two standard deviations around a mean. */
  bands: z
    .array(z.object({ low: z.number(), high: z.number(), label: z.string().max(100) }))
    .max(4)
    .default([]),
  /** Lines upright, before the category of this place (from 0): where the intervention begins. */
  dividers: z
    .array(z.object({ before: z.int().min(0).max(400), label: z.string().max(100) }))
    .max(8)
    .default([]),
  /** The figures behind it. */
  table: reportTable,
});

export const reportBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: reportText, isQuiet: z.boolean().optional() }),
  z.object({
    kind: z.literal('facts'),
    facts: z.array(z.object({ label: reportText, value: reportText })).max(60),
  }),
  z.object({
    kind: z.literal('list'),
    items: z.array(reportText).max(500),
    isNumbered: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('table'), table: reportTable }),
  z.object({ kind: z.literal('chart'), chart: reportChart }),
  /** Set apart: 'suppression' of what is hidden and what is not protected against, 'caution' of how to read it. */
  z.object({
    kind: z.literal('note'),
    tone: z.enum(['suppression', 'caution']),
    text: reportText,
    items: z.array(reportText).max(40).optional(),
  }),
]);

export const reportSection = z.object({
  /** Null: what stands under the title, before the first heading. */
  heading: reportText.nullable(),
  /** 2 under the title, 3 under a heading of 2. */
  level: z.union([z.literal(2), z.literal(3)]).default(2),
  /** Begins a sheet of its own on paper. */
  startsPage: z.boolean().optional(),
  blocks: z.array(reportBlock).max(400),
});

/**
 * A report as a document, in words: the page puts it together from the figures that the core returned, and screen,
 * paper, Word file and CSV file are made of this and of nothing else. Names are in it as they shall be read.
 */
export const reportDocument = z.object({
  title: reportText,
  /** Under the title: of what, from when to when, by whom. */
  subtitle: z.array(reportText).max(10),
  /** Wide tables lie on their side. */
  isWide: z.boolean().default(false),
  sections: z.array(reportSection).max(200),
  /** What the figures rest on: which records, which days, of how many. */
  sources: z.array(reportText).max(40),
});

export type ReportText = z.output<typeof reportText>;
export type ReportTable = z.output<typeof reportTable>;
export type ReportChart = z.output<typeof reportChart>;
export type ReportBlock = z.output<typeof reportBlock>;
export type ReportSection = z.output<typeof reportSection>;
/** As it is written: what has a default may be left out. */
export type ReportDocument = z.input<typeof reportDocument>;
export type WholeReport = z.output<typeof reportDocument>;

/** What is read of a piece of text. */
export function textOf(text: ReportText): string {
  return typeof text === 'string' ? text : text.text;
}
