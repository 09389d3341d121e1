import type { Mark } from '../../shared/contract/attendance.ts';
import { createGestureQueue } from './gesture-queue.ts';

/** One cell and what it shall hold; null takes the mark away. `before` is what it held until then. */
export interface CellChange {
  sessionId: string;
  personId: string;
  mark: Mark | null;
  before: Mark | null;
}

/** What a person did in one go: a letter on one cell, a block pasted or filled. It is one step to undo. */
export type Gesture = readonly CellChange[];

type MarkQueueOptions = Omit<Parameters<typeof createGestureQueue<CellChange>>[0], 'isSameCell'>;

/** Marks on their way to the core; minutes may follow a letter. */
export function createMarkQueue(options: MarkQueueOptions) {
  return createGestureQueue<CellChange>({ ...options, isSameCell });
}

function isSameCell(one: CellChange, other: CellChange): boolean {
  return one.sessionId === other.sessionId && one.personId === other.personId;
}
