/**
 * A spreadsheet runs a cell that begins with one of these signs. An apostrophe before it makes it text. A text that
 * already looks escaped gets one more, so that what is escaped can be taken back without a doubt.
 */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/;
const escaped = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** The text as it may stand in a file that a spreadsheet opens. */
export function escapeFormula(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** The text before `escapeFormula`; what was never escaped stays as it is. */
export function unescapeFormula(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
