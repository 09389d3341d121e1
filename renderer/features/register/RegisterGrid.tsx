import { type CSSProperties, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register, RegisterMember } from '../../../shared/contract/attendance.ts';
import type { Marking } from '../../data/marking.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { CellEditor } from './CellEditor.tsx';
import { cellPlaceOf } from './cell-place.ts';
import { chosenBlock, clampSelection, type GridSelection, selectOnly } from './grid-selection.ts';
import { MarkPalette } from './MarkPalette.tsx';
import styles from './Register.module.css';
import { RegisterFoot, RegisterHead } from './RegisterHead.tsx';
import { newestColumn, useRegisterColumns } from './register-columns.ts';
import { useRegisterPreferences } from './register-preferences.ts';
import { RegisterRow } from './RegisterRow.tsx';
import { RowSpacer } from './RowSpacer.tsx';
import { makeCellWords } from './register-words.ts';
import { useSaid } from './use-said.ts';
import { useGridView } from './use-grid-view.ts';
import { usePaletteMarks } from './use-palette-marks.ts';
import { useRegisterEditing } from './use-register-editing.ts';
import { useRegisterKeys } from './use-register-keys.ts';

interface RegisterGridProps {
  groupId: string;
  register: Register;
  /** Members on screen: filtered, in order. */
  members: readonly RegisterMember[];
  today: string;
  marking: Marking;
}

/** Members by sessions, worked like a spreadsheet. Each key draws one cell, its row's total and its column's. */
export function RegisterGrid({ groupId, register, members, today, marking }: RegisterGridProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { absencesInARow } = useSettings();
  const { direction } = useRegisterPreferences();
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const editorAnchor = useRef<HTMLElement | null>(null);
  const [said, say] = useSaid(register, names.isHidden);
  const [isEditing, setEditing] = useState(false);
  const { sessions } = register;
  const newest = useMemo(() => newestColumn(sessions, today), [sessions, today]);
  const [wanted, setWanted] = useState<GridSelection>(() => selectOnly({ row: 0, column: newest }));
  const size = { rows: members.length, columns: sessions.length };
  const selection = clampSelection(wanted, size);
  const { row: activeRow, column: activeColumn } = selection.active;
  const words = useMemo(() => makeCellWords(t), [t]);
  const columns = useRegisterColumns(sessions, today);
  const shownIds = members.map((member) => member.personId);

  const view = useGridView({ scroll, table, active: selection.active, rowCount: members.length, newest });
  const editing = useRegisterEditing({ groupId, shownIds, marking, names, say });

  function select(next: GridSelection): void {
    setWanted(next);
    view.focus(next.active);
  }

  function openEditor(): void {
    if (!editing.isMarkableAt(selection.active)) {
      editing.setMark(selection.active, null); // says why nobody can be marked there; changes nothing
      return;
    }
    editing.endEntry();
    editorAnchor.current = view.elementAt(selection.active);
    setEditing(true);
  }

  const keys = useRegisterKeys({ selection, select, size, direction, editing, marking, openEditor });

  function pressCell(event: MouseEvent): void {
    const place = cellPlaceOf(event.target);
    if (!place || place.row < 0 || place.column < 0 || event.button !== 0) return;
    event.preventDefault(); // the focus goes where the selection goes
    editing.endEntry();
    const isSecondPress =
      !event.shiftKey &&
      place.row === activeRow &&
      place.column === activeColumn &&
      table.current?.contains(document.activeElement);
    if (isSecondPress) openEditor();
    else select(event.shiftKey ? { active: place, anchor: selection.anchor } : selectOnly(place));
  }

  /** Tab, or a screen reader's own cursor, can come to a cell without a key of ours. */
  function followFocus(target: EventTarget): void {
    const place = cellPlaceOf(target);
    if (place && (place.row !== activeRow || place.column !== activeColumn)) setWanted(selectOnly(place));
  }

  useEffect(() => () => marking.release(), [marking]);

  const palette = usePaletteMarks({ selection, size, direction, editing, select });

  const block = chosenBlock(selection);
  const isChosenRow = (row: number) => block !== null && row >= block.from.row && row <= block.to.row;
  const edited = isEditing ? editing.factsAt(selection.active) : null;

  return (
    <div className={styles.work}>
      <MarkPalette onMark={palette.mark} onClear={palette.clear} />
      <div className={styles.frame}>
        <div ref={scroll} className={styles.scroll}>
          <table
            ref={table}
            role="grid"
            className={styles.table}
            style={{ '--sessions': sessions.length } as CSSProperties}
            aria-label={t('Register')}
            aria-multiselectable="true"
            aria-rowcount={members.length + 2}
            aria-colcount={sessions.length + 2}
            onKeyDown={keys.onKeyDown}
            onCopy={keys.onCopy}
            onPaste={keys.onPaste}
            onMouseDown={pressCell}
            onFocus={(event) => followFocus(event.target)}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) editing.endEntry();
            }}
          >
            <colgroup>
              <col className={styles.nameColumn} />
              {sessions.map((session) => (
                <col key={session.id} className={styles.sessionColumn} />
              ))}
              <col />
            </colgroup>
            <RegisterHead columns={columns} activeColumn={activeRow === -1 ? activeColumn : null} />
            <tbody>
              {view.above > 0 && <RowSpacer height={view.above} columns={sessions.length + 2} />}
              {members.slice(view.first, view.last + 1).map((member, offset) => {
                const row = view.first + offset;
                return (
                  <RegisterRow
                    key={member.personId}
                    ref={view.rowRef}
                    member={member}
                    name={editing.nameOf(member)}
                    row={row}
                    columns={columns}
                    activeColumn={row === activeRow ? activeColumn : null}
                    chosenFrom={isChosenRow(row) ? block!.from.column : null}
                    chosenTo={isChosenRow(row) ? block!.to.column : null}
                    isTypingMinutes={editing.entry !== null && isChosenRow(row)}
                    absencesInARow={absencesInARow}
                    words={words}
                  />
                );
              })}
              {view.below > 0 && <RowSpacer height={view.below} columns={sessions.length + 2} />}
            </tbody>
            <RegisterFoot sessions={sessions} summary={register.summary} rowIndex={members.length + 2} />
          </table>
        </div>
      </div>
      <p className={styles.said}>
        <span role="status">{said}</span>
        {said === '' &&
          t('Arrow keys move, letters mark, digits after L or X are minutes, Enter opens a mark.')}
      </p>
      {edited && (
        <CellEditor
          anchor={editorAnchor}
          facts={edited}
          name={editing.nameOf(edited.member)}
          onSave={(mark) => {
            editing.setMark(selection.active, mark);
            setEditing(false);
            select(selection);
          }}
          onClose={() => {
            setEditing(false);
            select(selection);
          }}
        />
      )}
    </div>
  );
}
