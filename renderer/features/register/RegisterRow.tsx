import { Flag } from 'lucide-react';
import { memo, type Ref } from 'react';
import type { RegisterCell, RegisterMember } from '../../../shared/contract/attendance.ts';
import { statusLooks } from '../../data/attendance-words.ts';
import { AppLink, Avatar, Data, joinClasses } from '../../ui/index.ts';
import styles from './Register.module.css';
import type { RegisterColumn } from './register-columns.ts';
import { cellLabel, type CellWords } from './register-words.ts';

interface RegisterRowProps {
  member: RegisterMember;
  name: string;
  row: number;
  columns: readonly RegisterColumn[];
  /** The column that the keyboard is at, where it is in this row: -1 is the name. */
  activeColumn: number | null;
  chosenFrom: number | null;
  chosenTo: number | null;
  /** The digits typed so far, shown in the chosen cells. */
  isTypingMinutes: boolean;
  /** From how many absences in a row on they are flagged. */
  absencesInARow: number;
  words: CellWords;
  ref?: Ref<HTMLTableRowElement>;
}

/** One member's row: name, a cell for each session, the total. */
export const RegisterRow = memo(function RegisterRow({
  member,
  name,
  row,
  columns,
  activeColumn,
  chosenFrom,
  chosenTo,
  isTypingMinutes,
  absencesInARow,
  words,
  ref,
}: RegisterRowProps) {
  const isChosen = (column: number) =>
    chosenFrom !== null && chosenTo !== null && column >= chosenFrom && column <= chosenTo;
  return (
    <tr ref={ref} data-index={row} aria-rowindex={row + 2}>
      <th scope="row" className={styles.name} data-row={row} data-column={-1}>
        <span className={styles.person}>
          <Avatar name={name} size="small" />
          <AppLink
            href={`/people/${member.personId}`}
            className={styles.nameLink}
            tabIndex={activeColumn === -1 ? 0 : -1}
          >
            <Data>{name}</Data>
          </AppLink>
        </span>
      </th>
      {columns.map((column, place) => (
        <Cell
          key={column.id}
          cell={member.cells[place]!}
          row={row}
          column={place}
          isActive={activeColumn === place}
          isChosen={isChosen(place)}
          isTyping={isTypingMinutes && isChosen(place)}
          isToday={column.isToday}
          cancelReason={column.cancelReason}
          words={words}
        />
      ))}
      <td className={styles.total} aria-colindex={columns.length + 2}>
        <Total member={member} flagFrom={absencesInARow} words={words} />
      </td>
    </tr>
  );
});

interface CellProps {
  cell: RegisterCell;
  row: number;
  column: number;
  isActive: boolean;
  isChosen: boolean;
  isTyping: boolean;
  isToday: boolean;
  cancelReason: string;
  words: CellWords;
}

const Cell = memo(function Cell({
  cell,
  row,
  column,
  isActive,
  isChosen,
  isTyping,
  isToday,
  cancelReason,
  words,
}: CellProps) {
  const isMarkable = cell.state === 'mark' || cell.state === 'open';
  const label = cellLabel(cell, cancelReason, words);
  return (
    <td
      className={joinClasses(styles.cell, isToday && styles.today)}
      data-row={row}
      data-column={column}
      data-state={cell.state}
      aria-colindex={column + 2}
      aria-selected={isChosen}
      aria-readonly={isMarkable ? undefined : true}
      tabIndex={isActive ? 0 : -1}
      title={cell.mark?.reason || cell.plannedAbsence || !isMarkable ? label : undefined}
    >
      <span className="visually-hidden">{label}</span>
      <CellContent cell={cell} isTyping={isTyping} words={words} />
    </td>
  );
});

function CellContent({ cell, isTyping, words }: { cell: RegisterCell; isTyping: boolean; words: CellWords }) {
  const { mark } = cell;
  if (mark) {
    return (
      <span className={styles.mark} data-status={mark.status} aria-hidden="true">
        {statusLooks[mark.status].letter}
        {(mark.minutes !== null || isTyping) && (
          <sup className={isTyping ? styles.typing : undefined}>{mark.minutes}</sup>
        )}
        {mark.reason !== '' && <span className={styles.hasReason} />}
      </span>
    );
  }
  if (cell.state === 'not-yet-joined' || cell.state === 'left') {
    return (
      <span className={styles.away} aria-hidden="true">
        {cell.state === 'left' ? words.shortLeft : words.shortNotYetJoined}
      </span>
    );
  }
  if (cell.plannedAbsence !== null) {
    return (
      <span className={styles.ghost} aria-hidden="true">
        E
      </span>
    );
  }
  return cell.state === 'open' ? <span className={styles.box} aria-hidden="true" /> : null;
}

/** "7 of 8" with a bar; absences in a row with a flag and a figure. */
function Total({ member, flagFrom, words }: { member: RegisterMember; flagFrom: number; words: CellWords }) {
  const { attended, recorded, rate, absencesInARow } = member.summary;
  const { t } = words;
  if (recorded === 0) return <span className={styles.nothing}>{t('none recorded')}</span>;
  return (
    <span className={styles.totalWords}>
      <span className={styles.figure}>{t('{{attended}} of {{recorded}}', { attended, recorded })}</span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.barFill} style={{ inlineSize: `${(rate ?? 0) * 100}%` }} />
      </span>
      {absencesInARow >= flagFrom && (
        <span className={styles.flag} title={t('{{count}} absences in a row', { count: absencesInARow })}>
          <Flag aria-hidden="true" />
          <span aria-hidden="true">{absencesInARow}</span>
          <span className="visually-hidden">
            {t('{{count}} absences in a row', { count: absencesInARow })}
          </span>
        </span>
      )}
    </span>
  );
}
