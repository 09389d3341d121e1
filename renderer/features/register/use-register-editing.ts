import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark, Register, RegisterCell, RegisterMember } from '../../../shared/contract/attendance.ts';
import { markWords } from '../../data/attendance-words.ts';
import { core } from '../../data/client.ts';
import type { CellChange } from '../../data/mark-queue.ts';
import type { Marking } from '../../data/marking.ts';
import type { Names } from '../../data/names.ts';
import { type AttendanceStatus, bearsMinutes, mostMinutes } from '../../../shared/domain/attendance.ts';
import { chosenBlock, type GridSelection, type Place, placesOf } from './grid-selection.ts';
import { type PastedCell, readBlock, writeBlock } from './register-text.ts';
import type { Say } from './use-said.ts';
import { whyNotMarked } from './register-words.ts';

/** Minutes being typed after L or X, for the cells that were just marked. */
interface MinutesEntry {
  digits: string;
  cells: readonly CellChange[];
}

export interface CellFacts {
  member: RegisterMember;
  session: Register['sessions'][number];
  cell: RegisterCell;
}

/** What can be done with the chosen cells: mark, clear, minutes, fill, copy, paste. `say` tells what came of it. */
export function useRegisterEditing({
  groupId,
  shownIds,
  marking,
  names,
  say,
}: {
  groupId: string;
  /** The members on screen, in their order. */
  shownIds: readonly string[];
  marking: Marking;
  names: Names;
  say: Say;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [entry, setEntry] = useState<MinutesEntry | null>(null);

  /** The register as it is this moment: keys come faster than drawings. */
  function read(): Register | undefined {
    return queries.getQueryData<Register>(core.attendance.register.queryKey({ input: { groupId } }));
  }

  function factsAt({ row, column }: Place): CellFacts | null {
    const register = read();
    const member = register?.members.find((candidate) => candidate.personId === shownIds[row]);
    const session = register?.sessions[column];
    const cell = member?.cells[column];
    return member && session && cell ? { member, session, cell } : null;
  }

  const nameOf = (member: RegisterMember) => names.display({ id: member.personId, ...member });
  const isMarkable = ({ cell }: CellFacts) => cell.state === 'mark' || cell.state === 'open';

  /** Marks the places by `markOf` (undefined leaves a cell alone) and says what came of it. */
  function change(
    places: readonly Place[],
    markOf: (facts: CellFacts, place: Place) => Mark | null | undefined,
    isHeld = false,
  ): readonly CellChange[] {
    const facts = places.flatMap((place) => {
      const found = factsAt(place);
      return found ? [{ ...found, place }] : [];
    });
    const open = facts.filter(isMarkable);
    if (open.length === 0) {
      const [first] = facts;
      if (first) say(whyNotMarked(first.cell, nameOf(first.member), first.session, t) ?? '');
      return [];
    }
    const gesture = open.flatMap((found): CellChange[] => {
      const mark = markOf(found, found.place);
      if (mark === undefined || isSameMark(mark, found.cell.mark)) return [];
      return [
        {
          sessionId: found.session.id,
          personId: found.member.personId,
          mark,
          before: found.cell.mark,
        },
      ];
    });
    if (gesture.length === 0) marking.release();
    else if (isHeld) marking.hold(gesture);
    else marking.mark(gesture);
    sayResult(gesture, open, facts.length - open.length);
    return gesture;
  }

  function sayResult(gesture: readonly CellChange[], open: readonly CellFacts[], left: number): void {
    const [first] = open;
    if (!first) return;
    if (open.length === 1 && left === 0) {
      const [only] = gesture;
      const mark = only ? only.mark : first.cell.mark;
      const { summary } = factsAtIds(first.member.personId) ?? first.member;
      say(
        t('{{name}}: {{mark}}. Attended {{attended}} of {{recorded}}.', {
          name: nameOf(first.member),
          mark: mark ? markWords(mark, t) : t('Not recorded'),
          attended: summary.attended,
          recorded: summary.recorded,
        }),
        only,
      );
      return;
    }
    const done = t('{{count}} cells changed.', { count: gesture.length });
    say(
      left === 0
        ? done
        : `${done} ${t('{{count}} cells were left alone: nobody can be marked there.', { count: left })}`,
      gesture[0],
    );
  }

  function factsAtIds(personId: string): RegisterMember | undefined {
    return read()?.members.find((member) => member.personId === personId);
  }

  /** The chosen cells that have the status already: L on an L gives it other minutes. */
  function asTheyStand(selection: GridSelection, status: AttendanceStatus): CellChange[] {
    return placesOf(selection).flatMap((place) => {
      const facts = factsAt(place);
      const mark = facts?.cell.mark;
      if (!facts || mark?.status !== status) return [];
      return [{ sessionId: facts.session.id, personId: facts.member.personId, mark, before: mark }];
    });
  }

  return {
    entry,
    factsAt,
    nameOf,
    isMarkableAt: (place: Place) => {
      const facts = factsAt(place);
      return facts !== null && isMarkable(facts);
    },

    /** Gives the chosen cells a status. True where minutes may follow: then the keyboard stays. */
    markChosen(selection: GridSelection, status: AttendanceStatus): boolean {
      const cells = change(
        placesOf(selection),
        ({ cell }) =>
          cell.mark?.status === status
            ? cell.mark
            : {
                status,
                minutes: null,
                reason: cell.plannedAbsence && status === 'excused' ? cell.plannedAbsence : '',
              },
        bearsMinutes(status),
      );
      const entered = cells.length > 0 || !bearsMinutes(status) ? cells : asTheyStand(selection, status);
      const waits = bearsMinutes(status) && entered.length > 0;
      setEntry(waits ? { digits: '', cells: entered } : null);
      return waits;
    },

    /** A digit after L or X; minutes above 1,440 are not taken. */
    typeDigit(digit: string): void {
      if (!entry) return;
      const minutes = Number(entry.digits + digit);
      if (minutes < 1 || minutes > mostMinutes) return;
      amend(entry.digits + digit, minutes);
    },

    eraseDigit(): void {
      if (!entry) return;
      const digits = entry.digits.slice(0, -1);
      amend(digits, digits === '' ? null : Number(digits));
    },

    endEntry(): void {
      if (!entry) return;
      marking.release();
      setEntry(null);
    },

    clearChosen(selection: GridSelection): void {
      setEntry(null);
      change(placesOf(selection), () => null);
    },

    /** A whole mark for one cell, from the editor. */
    setMark(place: Place, mark: Mark | null): void {
      setEntry(null);
      change([place], () => mark);
    },

    /** Copies the first row of the block to the rows below; a single cell takes what is above it. */
    fillDown(selection: GridSelection): void {
      setEntry(null);
      const block = chosenBlock(selection);
      if (!block) return;
      const isOneRow = block.from.row === block.to.row;
      const sourceRow = isOneRow ? block.from.row - 1 : block.from.row;
      if (sourceRow < 0) return;
      const sources = new Map<number, Mark | null>();
      for (let { column } = block.from; column <= block.to.column; column += 1) {
        const source = factsAt({ row: sourceRow, column });
        if (source && isMarkable(source)) sources.set(column, source.cell.mark);
      }
      change(
        placesOf(selection).filter((place) => place.row !== sourceRow),
        (_facts, place) => {
          const mark = sources.get(place.column);
          // The reason belongs to the one who gave it.
          return mark ? { ...mark, reason: '' } : mark;
        },
      );
    },

    copy(selection: GridSelection): string {
      const block = chosenBlock(selection);
      if (!block) return '';
      const rows: (Mark | null)[][] = [];
      for (const { row, column } of placesOf(selection)) {
        const line = (rows[row - block.from.row] ??= []);
        line.push(factsAt({ row, column })?.cell.mark ?? null);
      }
      say(t('{{count}} cells copied.', { count: rows.flat().length }));
      return writeBlock(rows);
    },

    /** Writes a block of codes from the chosen cell on; a single code fills the whole block that is chosen. */
    paste(selection: GridSelection, text: string): void {
      setEntry(null);
      const block = chosenBlock(selection);
      const read = readBlock(text);
      if ('unknown' in read) {
        say(t('“{{code}}” is not a code of the register. Nothing was changed.', { code: read.unknown }));
        return;
      }
      if (!block) return;
      const [only] = read.rows.length === 1 && read.rows[0]?.length === 1 ? read.rows[0] : [];
      if (only !== undefined) {
        change(placesOf(selection), () => toMark(only));
        return;
      }
      const places = read.rows.flatMap((line, row) =>
        line.map((_, column) => ({ row: block.from.row + row, column: block.from.column + column })),
      );
      change(places, (_facts, place) =>
        toMark(read.rows[place.row - block.from.row]?.[place.column - block.from.column]),
      );
    },
  };

  function amend(digits: string, minutes: number | null): void {
    if (!entry) return;
    const cells = entry.cells.map((cell) => ({ ...cell, mark: cell.mark && { ...cell.mark, minutes } }));
    marking.amend(cells);
    setEntry({ digits, cells });
  }
}

export type RegisterEditing = ReturnType<typeof useRegisterEditing>;

/** As `change` takes it: undefined leaves a cell alone. */
function toMark(pasted: PastedCell | undefined): Mark | null | undefined {
  return pasted === 'leave' ? undefined : pasted;
}

function isSameMark(one: Mark | null, other: Mark | null): boolean {
  return (
    one === other ||
    (one !== null &&
      other !== null &&
      one.status === other.status &&
      one.minutes === other.minutes &&
      one.reason === other.reason)
  );
}
