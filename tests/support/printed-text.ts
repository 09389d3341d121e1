import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Whether this machine can read a PDF back (pdftotext of Poppler). */
export const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** Prints the page as it stands into a PDF and reads that back: the text of each sheet of paper, laid out. */
export async function printAndRead(page: Page): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mezzo-print-'));
  try {
    const path = join(folder, 'print.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    return text.split('\f').filter((sheet) => sheet.trim() !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
