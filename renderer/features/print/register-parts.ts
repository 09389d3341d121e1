import type { Paper } from '../../ui/index.ts';

/** The least widths on paper in millimetres. A session's column holds "X120" and a short date. */
const least = { member: 40, session: 11, total: 22 } as const;
/** Wider than this a column only parts what belongs together. */
const most = { member: 70, session: 16 } as const;

/** What is left of the paper between the margins that print.css sets, in millimetres. */
const printable: Readonly<Record<Paper, { upright: number; wide: number }>> = {
  a4: { upright: 186, wide: 273 },
  letter: { upright: 191, wide: 255 },
};

export interface RegisterParts {
  isWide: boolean;
  /** Column widths in millimetres that fill the paper. */
  widths: { member: number; session: number; total: number };
  /** The places of the first session and of the one after the last, part by part. */
  parts: { from: number; to: number }[];
}

/**
 * How a register of so many sessions is laid on paper: upright where all fit, else on its side, else in several
 * parts of about the same width, each with the members' column. There is at least one part.
 */
export function splitRegister(sessions: number, paper: Paper): RegisterParts {
  const room = (width: number) => Math.floor((width - least.member - least.total) / least.session);
  const isWide = sessions > room(printable[paper].upright);
  const width = isWide ? printable[paper].wide : printable[paper].upright;
  const count = Math.max(1, Math.ceil(sessions / room(width)));
  const each = Math.ceil(sessions / count);
  const session = Math.min(most.session, (width - least.member - least.total) / Math.max(1, each));
  const member = Math.min(most.member, width - least.total - each * session);
  const parts = Array.from({ length: count }, (_, part) => ({
    from: part * each,
    to: Math.min(sessions, (part + 1) * each),
  }));
  return { isWide, widths: { member, session, total: least.total }, parts };
}
