/**
 * A spreadsheet runs a cell that begins with one of these signs; a tool on the way may drop the unseen ones before it. An apostrophe before it makes it text. A text that
 * already looks escaped gets one more, so that what is escaped can be taken back without a doubt.
 */
const runs = /^'*\p{Cf}*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫]/u;
const escaped = /^'+\p{Cf}*[=+\-@\t\r\n＝＋－＠﹢﹣﹦﹫]/u;

/** The text as it may stand in a file that a spreadsheet opens. */
export function escapeFormula(text: string): string {
  return runs.test(text) ? `'${text}` : text;
}

/** The text before `escapeFormula`; what was never escaped stays as it is. */
export function unescapeFormula(text: string): string {
  return escaped.test(text) ? text.slice(1) : text;
}
