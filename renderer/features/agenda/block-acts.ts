import type { AgendaBlock } from '../../../shared/contract/agenda.ts';

/** What can be done with a block, by whichever way it is asked for: keys, buttons, the menu. */
export interface BlockActs {
  /** Opens the details of a block, or closes them. */
  toggle: (id: string) => void;
  addBelow: (id: string) => void;
  /** Opens the library, to put an activity below. */
  chooseBelow: (id: string) => void;
  duplicate: (id: string) => void;
  remove: (id: string) => void;
  /** Takes a block out that was only just added, without a word; the focus returns to the row before. */
  takeOut: (id: string) => void;
  step: (id: string, way: -1 | 1) => void;
  /** To the lane beside: part A, everybody, part B. */
  sideways: (id: string, way: -1 | 1) => void;
  stretch: (id: string, by: number) => void;
  /** Sets fields; edits of the same `key` right after each other are one step to undo. */
  set: (id: string, fields: Partial<Omit<AgendaBlock, 'id'>>, key?: string) => void;
}
