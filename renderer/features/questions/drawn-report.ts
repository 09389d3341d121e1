import type { ReportDocument } from '../../../shared/contract/report-document.ts';

type Block = ReportDocument['sections'][number]['blocks'][number];
type Table = Extract<Block, { kind: 'table' }>['table'];

/** More lines of a table than this are drawn only when they are asked for: a long sheet slows everything beside it. */
export const mostDrawn = 500;

/** The report with the first lines of each table, and how many lines it has in all; as it is where they are few. */
export function drawnReport(report: ReportDocument): { drawn: ReportDocument; lines: number } {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const lines = Math.max(0, ...blocks.map(linesOf));
  if (lines <= mostDrawn) return { drawn: report, lines };
  return {
    drawn: {
      ...report,
      sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(shortened) })),
    },
    lines,
  };
}

function linesOf(block: Block): number {
  return block.kind === 'table' ? block.table.rows.filter(({ isTotal }) => isTotal !== true).length : 0;
}

function shortened(block: Block): Block {
  return block.kind === 'table' ? { kind: 'table', table: shortTable(block.table) } : block;
}

/** The line of all stays: it is of all the records anyhow. */
function shortTable(table: Table): Table {
  const lines = table.rows.filter(({ isTotal }) => isTotal !== true);
  const totals = table.rows.filter(({ isTotal }) => isTotal === true);
  return { ...table, rows: [...lines.slice(0, mostDrawn), ...totals] };
}
