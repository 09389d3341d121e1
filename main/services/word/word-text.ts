import { TextRun } from 'docx';

/** Letters of the scripts that are written from right to left. */
const rightToLeft =
  '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]';
const rightToLeftWords = new RegExp(`(${rightToLeft}(?:[\\p{M}\\u200c-\\u200f]|\\s*${rightToLeft})*)`, 'u');
const startsRightToLeft = new RegExp(`^\\P{L}*${rightToLeft}`, 'u');

/** What XML 1.0 cannot hold: a Word file with one of these in it does not open. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are taken out
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as a Word file may hold it: no control character, no half of a surrogate pair, tabs as spaces. */
export function wordText(text: string): string {
  return text.toWellFormed().replace(notInXml, '').replaceAll('\t', ' ').replaceAll(/\r\n?/g, '\n');
}

/** Whether a paragraph is read from right to left: its first letter decides, as in Unicode's own rule. */
export function isRightToLeft(text: string): boolean {
  return startsRightToLeft.test(text);
}

interface RunLook {
  isBold?: boolean;
  isQuiet?: boolean;
}

/** The words of one line as runs; those in Arabic, Hebrew and the like are marked so, with the font for them. */
export function runsOf(line: string, { isBold = false, isQuiet = false }: RunLook = {}): TextRun[] {
  return line
    .split(rightToLeftWords)
    .filter((piece) => piece !== '')
    .map(
      (text) =>
        new TextRun({
          text,
          bold: isBold,
          boldComplexScript: isBold,
          ...(isQuiet ? { style: 'Quiet' } : {}),
          ...(isRightToLeft(text) ? { rightToLeft: true } : {}),
        }),
    );
}
