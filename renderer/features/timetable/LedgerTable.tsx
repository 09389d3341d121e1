import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow, MissedClass } from '../../../shared/contract/timetable.ts';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { useNames } from '../../data/names.ts';
import { formatMinutes } from '../../i18n/format.ts';
import {
  AppLink,
  Button,
  type Column,
  Data,
  DataTable,
  DateField,
  DateText,
  Dialog,
  EmptyState,
  TimeText,
} from '../../ui/index.ts';
import { MissedFigure } from './MissedFigure.tsx';
import { MissedBar } from './MissedBar.tsx';
import styles from './timetable.module.css';

interface LedgerTableProps {
  rows: readonly LedgerRow[];
  from: string;
  onFrom: (from: string | null) => void;
  tools: ReactNode;
}

/** A class of a student. */
interface Entry {
  id: string;
  student: LedgerRow;
  missed: MissedClass;
}

/** Classes missed, the most missed first; a press shows at which sessions. */
export function LedgerTable({ rows, from, onFrom, tools }: LedgerTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [typedFrom, setTypedFrom] = useState<string | null>(from);
  const [open, setOpen] = useState<string | null>(null);
  const entries = useMemo(
    () =>
      rows.flatMap((student) =>
        student.classes.map((missed): Entry => ({
          id: `${student.person.id} ${missed.course} ${missed.teacher}`,
          student,
          missed,
        })),
      ),
    [rows],
  );
  const longest = Math.max(1, ...entries.map(({ student, missed }) => student.attended + missed.planned));
  const columns = useMemo(
    (): Column<Entry>[] => [
      {
        id: 'student',
        header: t('Student'),
        cell: ({ student }) => <Data>{names.display(student.person)}</Data>,
        sortValue: ({ student }) => names.sort(student.person),
        filterText: ({ student }) => names.full(student.person),
      },
      {
        id: 'class',
        header: t('Class'),
        cell: ({ missed }) => (
          <span className={styles.course}>
            <Data>{missed.course}</Data>
            {missed.teacher !== '' && <Data className={styles.detail}>{missed.teacher}</Data>}
          </span>
        ),
        sortValue: ({ missed }) => missed.course,
        filterText: ({ missed }) => `${missed.course} ${missed.teacher}`,
      },
      {
        id: 'missed',
        header: t('Missed'),
        cell: ({ missed, student }) => (
          <span className={styles.missedCell}>
            <MissedFigure entry={missed} attended={student.attended} isShort />
            <MissedBar
              missed={missed.missed}
              attended={student.attended}
              planned={missed.planned}
              longest={longest}
            />
          </span>
        ),
        sortValue: ({ missed }) => missed.missed + missed.planned / 1000,
        width: '34%',
      },
      {
        id: 'minutes',
        header: t('Class time lost'),
        cell: ({ missed }) => <time>{missed.minutes === 0 ? '–' : formatMinutes(missed.minutes)}</time>,
        sortValue: ({ missed }) => missed.minutes,
        isNumeric: true,
        width: '9rem',
      },
    ],
    [t, names, longest],
  );
  const shown = entries.find(({ id }) => id === open);

  return (
    <>
      <DataTable
        label={t('Classes missed')}
        rows={entries}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ student, missed }) => `${names.display(student.person)}, ${missed.course}`}
        onRowActivate={({ id }) => setOpen(id)}
        filterLabel={t('Find a student or a class')}
        initialSort={{ column: 'missed', direction: 'descending' }}
        empty={<EmptyState>{t('No classes are entered.')}</EmptyState>}
        maxHeight="32rem"
        tools={
          <div className={styles.tools}>
            <DateField
              label={t('Counted from')}
              value={typedFrom}
              onChange={(next) => {
                setTypedFrom(next);
                if (next !== null && isRecordableDay(next)) onFrom(next);
              }}
            />
            {tools}
          </div>
        }
      />
      {shown && (
        <Dialog
          isOpen
          isDismissable
          title={
            <>
              <Data>{shown.missed.course}</Data>, <Data>{names.display(shown.student.person)}</Data>
            </>
          }
          onClose={() => setOpen(null)}
          actions={<Button onPress={() => setOpen(null)}>{t('Close')}</Button>}
        >
          {shown.missed.sessions.length === 0 ? (
            <p className={styles.quiet}>{t('No session lies in this class.')}</p>
          ) : (
            <ul className={styles.sessions}>
              {shown.missed.sessions.map((session) => (
                <li key={session.sessionId} data-state={session.state}>
                  <AppLink href={`/sessions/${session.sessionId}`}>
                    <DateText date={session.date} format="weekday" />, <TimeText time={session.start} />
                  </AppLink>
                  <span className={styles.detail}>
                    <Data>{session.groupName}</Data>
                    {session.state === 'planned' && <> · {t('planned')}</>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      )}
    </>
  );
}
