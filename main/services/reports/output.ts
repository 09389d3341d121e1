import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { WordFile } from '../../../shared/contract/plan.ts';
import {
  type ReportTable,
  type ReportText,
  textOf,
  type WholeReport,
} from '../../../shared/contract/report-document.ts';
import { type NameStyle, reportFileWords, type ReportKind } from '../../../shared/contract/report-output.ts';
import type { AggregateScope } from '../../../shared/contract/report-scope.ts';
import { readSettings } from '../../repositories/settings.ts';
import { head } from '../audit.ts';
import { logEvent } from '../change.ts';
import { type CsvFile, csvName, fileStem, writeReportCsv } from '../csv-file.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { disclose, type Leaving } from '../records/leaving.ts';
import { writeViews } from '../views.ts';
import { longDay } from '../word/proposal-words.ts';
import type { ReportPicture } from '../word/report.ts';
import { traceOf } from './left-before.ts';

/** Digits of the audit log's sign; as many as a printed sheet shows. */
const shownSign = 16;

interface Output {
  kind: ReportKind;
  objectId: string | null;
  nameStyle: NameStyle | null;
  scope: AggregateScope | null;
}

interface OutputOfDocument extends Output {
  document: WholeReport;
  leaving: { of: Leaving; fields: DisclosureFields } | null;
}

/** A report as a Word file. The audit log is told, and the registers where it leaves the agency. */
export async function word(
  workspace: OpenWorkspace,
  { pictures, ...output }: OutputOfDocument & { pictures: readonly ReportPicture[] },
): Promise<WordFile> {
  const { document, kind } = output;
  noteLeaving(workspace, 'word', output);
  const { paper, ownerName, ownerCredentials, organisation } = readSettings(workspace.db);
  const today = localNow(workspace).date;
  const author = [ownerName, ownerCredentials].filter(Boolean).join(', ');
  writeViews(workspace);
  const { seq, hash } = head(workspace);
  // The writer of Word files is large; the app starts without it.
  const [{ writeWord }, { reportBlocks }] = await Promise.all([
    import('../word/word-document.ts'),
    import('../word/report.ts'),
  ]);
  const title = textOf(document.title);
  const content = await writeWord({
    paper,
    isWide: document.isWide,
    title,
    subtitle: document.subtitle.map(textOf).join('\n'),
    header: [title, organisation].filter(Boolean).join(' · '),
    footer: [author, longDay(today), `Audit log at entry ${seq}: ${hash.slice(0, shownSign)}`]
      .filter(Boolean)
      .join(' · '),
    author,
    blocks: reportBlocks(document, pictures, 'What the figures rest on'),
  });
  // A file's name lies about in folders: it names nobody.
  return {
    name: `${fileStem(reportFileWords(kind), null, today)}.docx`,
    content: content.toString('base64'),
  };
}

/** The tables of a report, one under the other, those behind its charts too; and on what the figures rest. */
export function csv(workspace: OpenWorkspace, output: OutputOfDocument): CsvFile {
  const { document, kind } = output;
  noteLeaving(workspace, 'csv', output);
  const tables = tablesOf(document);
  const rows = [
    [textOf(document.title)],
    ...document.subtitle.map((line) => [textOf(line)]),
    ...tables.flatMap(tableRows),
    [],
    ...document.sources.map((source) => [textOf(source)]),
  ];
  return writeReportCsv(csvName(reportFileWords(kind), null, localNow(workspace).date), rows);
}

/** A report went to the printer or into a PDF, by the page's hand. */
export function notePrint(
  workspace: OpenWorkspace,
  { what, tables, charts, ...output }: Output & { what: 'print' | 'pdf'; tables: number; charts: number },
): Record<string, never> {
  logOutput(workspace, output, { what, tables, charts });
  return {};
}

/** Told before the file is made: the workspace may be locked by the time it is. */
function noteLeaving(workspace: OpenWorkspace, what: 'word' | 'csv', output: OutputOfDocument): void {
  const { document, leaving } = output;
  workspace.db
    .transaction(() => {
      if (leaving !== null) disclose(workspace, leaving);
      logOutput(workspace, output, {
        what,
        tables: tablesOf(document).length,
        charts: document.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'chart')
          .length,
        leavesAgency: leaving !== null,
      });
    })
    .immediate();
}

function logOutput(
  workspace: OpenWorkspace,
  { kind, objectId, nameStyle, scope }: Output,
  detail: Readonly<Record<string, string | number | boolean>>,
): void {
  logEvent(workspace, {
    action: 'export.report',
    objectType: 'report',
    objectId,
    detail: {
      report: kind,
      names: nameStyle ?? 'none',
      ...detail,
      ...(scope && traceOf(workspace, scope)),
    },
  });
}

function tablesOf(document: WholeReport): ReportTable[] {
  return document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'table' ? [block.table] : block.kind === 'chart' ? [block.chart.table] : [],
    );
}

function tableRows({ caption, headingRows, columns, rows, footnotes }: ReportTable): string[][] {
  return [
    [],
    [textOf(caption)],
    ...headingRows.map((cells) =>
      cells.flatMap(({ text, span }) => [textOf(text), ...Array.from({ length: span - 1 }, () => '')]),
    ),
    columns.map(({ heading }) => textOf(heading)),
    ...rows.map(({ cells }) => cells.map(rawOf)),
    ...footnotes.map((note) => [textOf(note)]),
  ];
}

function rawOf(text: ReportText): string {
  return typeof text === 'string' ? text : (text.raw ?? text.text);
}
