import { type AttendanceStatus, bearsMinutes, mostMinutes } from './attendance.ts';

/**
 * What a code in a register file can mean: a status; 'blank', nothing was recorded; or that the person was not a
 * member on that day, not yet ('not-joined') or no longer ('left').
 */
export type CodeMeaning = AttendanceStatus | 'blank' | 'not-joined' | 'left';
export type CodeTable = Readonly<Record<string, CodeMeaning>>;

export interface WrittenMark {
  status: AttendanceStatus;
  minutes: number | null;
  reason: string;
}

export type ReadCell =
  | { kind: 'blank' | 'not-joined' | 'left' }
  | { kind: 'mark'; mark: WrittenMark }
  | { kind: 'problem'; problem: 'unknown-code' | 'bad-minutes' };

/** How each status is written in a register file of ours. */
export const statusCodes: Readonly<Record<AttendanceStatus, string>> = {
  present: 'P',
  late: 'L',
  'left-early': 'X',
  excused: 'E',
  unexcused: 'U',
};
export const notJoinedCode = '–';
export const leftCode = 'left';

/** Codes that need no asking. X is not among them: many registers mean "was there" by it; see `guessCodes`. */
const wellKnown = new Map<string, CodeMeaning>([
  ...['P', 'PRESENT', 'HERE', 'ATTENDED', 'Y', 'YES', '1', '✓', '✔', '✔️', '☑', '☑️', '✅', '√'].map(
    (code) => [code, 'present'] as const,
  ),
  ...['L', 'LATE', 'T', 'TARDY'].map((code) => [code, 'late'] as const),
  ...['LE', 'LEFT EARLY'].map((code) => [code, 'left-early'] as const),
  ...['E', 'EXC', 'EXCUSED', 'EA'].map((code) => [code, 'excused'] as const),
  ...['A', 'ABS', 'ABSENT', 'U', 'UA', 'UNX', 'UNEXCUSED', 'N', 'NO', '0'].map(
    (code) => [code, 'unexcused'] as const,
  ),
  ...['–', '-', '—', '‑', '−', 'NOT YET JOINED'].map((code) => [code, 'not-joined'] as const),
  ...['LEFT', 'WITHDRAWN'].map((code) => [code, 'left'] as const),
]);

/** What a cell of our own register can say, and the codes of other registers that need no asking. */
export const registerCodes: CodeTable = Object.fromEntries([...wellKnown, ['X', 'left-early']]);

const longestCode = 40;
/** A code, minutes and a reason are shorter; longer texts are not taken apart. */
const longestCell = 400;

/** A mark as a cell: "P", "L8", "X10 (bus)", "E (dentist)". `readCell` reads it back the same. */
export function writeCell({ status, minutes, reason }: WrittenMark): string {
  const figure = minutes !== null && bearsMinutes(status) ? String(minutes) : '';
  return `${statusCodes[status]}${figure}${reason === '' ? '' : ` (${reason})`}`;
}

/** A mark as a short code: "P", "L8". Reasons are left out. */
export function writeCode({ status, minutes }: Omit<WrittenMark, 'reason'>): string {
  return writeCell({ status, minutes, reason: '' });
}

/** The codes of a cell's text before its reason: as it stands, and less the minutes at its end. */
function partsOf(text: string): { whole: string; stem: string; minutes: number | null; reason: string } {
  const trimmed = text.slice(0, longestCell).trim();
  // The space is asked for: "A(E)" is a code of its own, "E (dentist)" an E with its reason.
  const withReason = /^(.*?\S)\s+\((.*)\)$/su.exec(trimmed);
  const whole = (withReason?.[1] ?? trimmed).toUpperCase();
  const figures = /^(.*?\D)\s*(\d{1,6})(?:\s*MIN\.?)?$/su.exec(whole);
  return {
    whole,
    stem: figures ? figures[1]!.trim() : whole,
    minutes: figures ? Number(figures[2]) : null,
    reason: withReason?.[2]?.trim() ?? '',
  };
}

/** Reads a cell by the table of codes (keys in upper case). An empty cell is blank. Minutes: whole, 1 to 1,440. */
export function readCell(text: string, codes: CodeTable): ReadCell {
  if (text.length > longestCell) return { kind: 'problem', problem: 'unknown-code' };
  const { whole, stem, minutes, reason } = partsOf(text);
  if (whole === '' && reason === '') return { kind: 'blank' };
  if (Object.hasOwn(codes, whole)) return asCell(codes[whole]!, null, reason);
  if (minutes === null || !Object.hasOwn(codes, stem)) return { kind: 'problem', problem: 'unknown-code' };
  const meaning = codes[stem]!;
  if (!isStatus(meaning) || !bearsMinutes(meaning) || minutes < 1 || minutes > mostMinutes)
    return { kind: 'problem', problem: 'bad-minutes' };
  return asCell(meaning, minutes, reason);
}

function asCell(meaning: CodeMeaning, minutes: number | null, reason: string): ReadCell {
  if (!isStatus(meaning)) return { kind: meaning };
  return { kind: 'mark', mark: { status: meaning, minutes, reason } };
}

function isStatus(meaning: CodeMeaning): meaning is AttendanceStatus {
  return meaning !== 'blank' && meaning !== 'not-joined' && meaning !== 'left';
}

/** The code under which the person is asked about a cell: "L8" is a case of L, "A2" is a code of its own. */
export function codeOf(text: string): string {
  const { whole, stem, minutes } = partsOf(text);
  const meaning = stem === 'X' ? 'left-early' : (wellKnown.get(stem) ?? 'blank');
  const isMinutes = minutes !== null && isStatus(meaning) && bearsMinutes(meaning);
  return (isMinutes ? stem : whole).slice(0, longestCode);
}

/**
 * What the codes of a file probably mean. A code that could mean several things is left out, and so has to be
 * chosen: X is "left early" in a file of ours or beside a P, and a question elsewhere.
 */
export function guessCodes(codes: Iterable<string>, isOurs: boolean): Record<string, CodeMeaning> {
  const all = new Set(codes);
  const guessed: Record<string, CodeMeaning> = {};
  for (const code of all) {
    const meaning = wellKnown.get(code);
    if (meaning) guessed[code] = meaning;
    else if (code === 'X' && (isOurs || all.has('P'))) guessed[code] = 'left-early';
  }
  return guessed;
}
