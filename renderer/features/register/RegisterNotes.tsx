import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register, RegisterMember } from '../../../shared/contract/attendance.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import styles from './Register.module.css';
import { asPerson } from './shown-members.ts';

const mostNames = 6;

/** Below the register: what its blank and hatched places mean, and whom to think of. */
export const RegisterNotes = memo(function RegisterNotes({ register }: { register: Register }) {
  const { t } = useTranslation();
  const names = useNames();
  const { absencesInARow } = useSettings();
  const { sessions, members } = register;

  const nameOf = (member: RegisterMember) => names.display(asPerson(member));
  const runs = members.filter((member) => member.summary.absencesInARow >= absencesInARow);
  const newcomers = members.flatMap((member) => {
    const place = member.cells.findLastIndex((cell) => cell.state === 'not-yet-joined');
    const first = place < 0 ? undefined : sessions[place + 1];
    return first ? [{ member, date: first.date }] : [];
  });
  const cancelled = sessions.filter((session) => session.state === 'cancelled');
  const isOpen = members.some((member) => member.cells.some((cell) => cell.state === 'open'));
  const notes = [
    ...runs.slice(0, mostNames).map((member) =>
      t('{{name}} was absent {{count}} times in a row.', {
        name: nameOf(member),
        count: member.summary.absencesInARow,
      }),
    ),
    ...(runs.length > mostNames
      ? [
          t('{{count}} more members were absent several times in a row: they are flagged.', {
            count: runs.length - mostNames,
          }),
        ]
      : []),
    ...newcomers
      .slice(0, mostNames)
      .map(({ member, date }) =>
        t('First session of {{name}} as a member: {{day}}.', { name: nameOf(member), day: formatDate(date) }),
      ),
    ...(cancelled.length === 0
      ? []
      : [
          t('Cancelled: {{list}}.', {
            list: formatList(
              cancelled
                .slice(0, mostNames)
                .map(({ date, cancelReason }) =>
                  cancelReason ? `${formatDate(date, 'short')} (${cancelReason})` : formatDate(date, 'short'),
                ),
            ),
          }),
        ]),
    ...(isOpen ? [t('A cell left open is not recorded and counts for nobody.')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t('Notes on this register')}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
});
