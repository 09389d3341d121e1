import { useState } from 'react';
import type { Register } from '../../../shared/contract/attendance.ts';
import type { CellChange } from '../../data/mark-queue.ts';

/** Tells what came of a key; `cell` is the one that it changed, or the first of them. */
export type Say = (words: string, cell?: CellChange) => void;

interface Said {
  words: string;
  cell: CellChange | undefined;
  areNamesHidden: boolean;
}

/**
 * The line under the register: what the last key did. It goes when names are hidden or shown, because it names
 * somebody, and when the mark that it speaks of was taken back.
 */
export function useSaid(register: Register, areNamesHidden: boolean): [string, Say] {
  const [said, setSaid] = useState<Said | null>(null);
  const holds =
    said !== null &&
    said.areNamesHidden === areNamesHidden &&
    (said.cell === undefined || statusIn(register, said.cell) === said.cell.mark?.status);
  return [holds ? said.words : '', (words, cell) => setSaid({ words, cell, areNamesHidden })];
}

function statusIn({ sessions, members }: Register, { sessionId, personId }: CellChange) {
  const column = sessions.findIndex(({ id }) => id === sessionId);
  return members.find((member) => member.personId === personId)?.cells[column]?.mark?.status;
}
