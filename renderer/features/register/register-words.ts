import type { TFunction } from 'i18next';
import type { Register, RegisterCell } from '../../../shared/contract/attendance.ts';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import { markWords, statuses, statusWord } from '../../data/attendance-words.ts';
import { formatDate } from '../../i18n/format.ts';

type SessionOfRegister = Register['sessions'][number];

/** The words of cells, made once for a language: a register has thousands of cells and few words. */
export interface CellWords {
  t: TFunction;
  open: string;
  notYetJoined: string;
  left: string;
  toCome: string;
  shortNotYetJoined: string;
  shortLeft: string;
  plain: Readonly<Record<AttendanceStatus, string>>;
}

export function makeCellWords(t: TFunction): CellWords {
  return {
    t,
    open: t('Not recorded'),
    notYetJoined: t('Not yet a member'),
    left: t('No longer a member'),
    toCome: t('Still to come'),
    shortNotYetJoined: t('not yet'),
    shortLeft: t('left'),
    plain: Object.fromEntries(statuses.map((status) => [status, statusWord(status, t)])) as Record<
      AttendanceStatus,
      string
    >,
  };
}

/** A cell in words, for those who hear it and for the pointer. */
export function cellLabel(cell: RegisterCell, cancelReason: string, words: CellWords): string {
  const { t } = words;
  switch (cell.state) {
    case 'mark': {
      const mark = cell.mark!;
      return mark.minutes === null && !mark.reason ? words.plain[mark.status] : markWords(mark, t);
    }
    case 'not-yet-joined':
      return words.notYetJoined;
    case 'left':
      return words.left;
    case 'cancelled':
      return cancelReason ? t('Cancelled: {{reason}}', { reason: cancelReason }) : t('Cancelled');
    case 'open':
      return withPlan(words.open, cell, t);
    case 'not-yet-held':
      return withPlan(words.toCome, cell, t);
  }
}

function withPlan(state: string, { plannedAbsence }: RegisterCell, t: TFunction): string {
  if (plannedAbsence === null) return state;
  return plannedAbsence
    ? t('{{state}}; absence planned: {{reason}}', { state, reason: plannedAbsence })
    : t('{{state}}; absence planned', { state });
}

/** Why nobody can be marked in a cell; null where somebody can. */
export function whyNotMarked(
  cell: RegisterCell,
  name: string,
  session: SessionOfRegister,
  t: TFunction,
): string | null {
  const day = formatDate(session.date);
  switch (cell.state) {
    case 'not-yet-joined':
      return t('{{name}} was not yet a member on {{day}}.', { name, day });
    case 'left':
      return t('{{name}} was no longer a member on {{day}}.', { name, day });
    case 'cancelled':
      return t('The session on {{day}} was cancelled: nobody is marked.', { day });
    case 'not-yet-held':
      return t('The session on {{day}} is still to come: attendance can be recorded from that day on.', {
        day,
      });
    default:
      return null;
  }
}
