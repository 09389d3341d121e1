import { useTranslation } from 'react-i18next';
import type { Register, RegisterCell } from '../../../shared/contract/attendance.ts';
import { writeCode } from '../../../shared/domain/attendance-codes.ts';
import { useNames } from '../../data/names.ts';
import { shownYear } from '../../data/shown-year.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate } from '../../i18n/format.ts';
import { Data, joinClasses } from '../../ui/index.ts';
import type { RegisterParts } from './register-parts.ts';
import styles from './print.module.css';

interface RegisterTableProps {
  register: Register;
  /** The sessions of this part, by their places in the register. */
  part: { from: number; to: number };
  widths: RegisterParts['widths'];
}

/** Members by sessions. Each part repeats the members and their totals over the whole register. */
export function RegisterTable({ register, part, widths }: RegisterTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { date: today } = useWallClock();
  const sessions = register.sessions.slice(part.from, part.to);
  const yearOver = (place: number) =>
    shownYear(register.sessions[place]!.date, register.sessions[place - 1]?.date ?? null, today);
  const members = register.members.map((member) => ({ ...member, id: member.personId }));
  if (names.isHidden) members.sort((one, other) => names.sort(one).localeCompare(names.sort(other)));
  return (
    <table className={styles.register}>
      <colgroup>
        <col style={{ inlineSize: `${widths.member}mm` }} />
        {sessions.map((session) => (
          <col key={session.id} style={{ inlineSize: `${widths.session}mm` }} />
        ))}
        <col style={{ inlineSize: `${widths.total}mm` }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('Member')}</th>
          {sessions.map((session, place) => (
            <th key={session.id} scope="col" className={styles.session}>
              <span className={styles.number}>{session.number ?? '×'}</span>
              <time dateTime={session.date}>{formatDate(session.date, 'short')}</time>
              {yearOver(part.from + place) !== null && (
                <span className={styles.time}>{yearOver(part.from + place)}</span>
              )}
              {hasTwin(register, session) && <span className={styles.time}>{session.start}</span>}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('Attended')}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row" className={styles.member}>
              <Data>{names.display(member)}</Data>
            </th>
            {member.cells.slice(part.from, part.to).map((cell, place) => (
              <td
                key={sessions[place]!.id}
                className={joinClasses(styles.cell, cell.state === 'cancelled' && styles.cancelled)}
              >
                {cellText(cell)}
              </td>
            ))}
            <td className="numeric">{total(member.summary, t)}</td>
          </tr>
        ))}
      </tbody>
      <tbody className="keep-together">
        <tr className={styles.totals}>
          <th scope="row">{t('Attended')}</th>
          {sessions.map((session) => (
            <td
              key={session.id}
              className={joinClasses(styles.cell, session.state === 'cancelled' && styles.cancelled)}
            >
              {session.summary.recorded > 0 && (
                <>
                  {session.summary.attended}
                  <br />
                  <small>{t('of {{recorded}}', { recorded: session.summary.recorded })}</small>
                </>
              )}
            </td>
          ))}
          <td className="numeric">{total(register.summary, t)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function hasTwin(register: Register, session: Register['sessions'][number]): boolean {
  return register.sessions.some((other) => other.id !== session.id && other.date === session.date);
}

function cellText({ mark, state }: RegisterCell): string {
  if (mark) return writeCode(mark);
  return state === 'not-yet-joined' || state === 'left' ? '–' : '';
}

function total(summary: Register['summary'], t: ReturnType<typeof useTranslation>['t']): string {
  if (summary.recorded === 0) return '';
  return t('{{attended}} of {{recorded}}', { attended: summary.attended, recorded: summary.recorded });
}
